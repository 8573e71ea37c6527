import { beforeAll, expect, test } from "vitest";
import { archiveItem, submitRevision, withdrawRevision } from "../../../app/domain/items/lifecycle.server.ts";
import { decide } from "../../../app/domain/review/decisions.server.ts";
import type { TenantDb } from "../../../app/platform/database.server.ts";
import {
  adminClient,
  as,
  asVisitor,
  makePerson,
  makePost,
  makeTenant,
  networkTenant,
  type TestPerson,
  type TestPost,
  type TestTenant,
} from "../../support/sandbox.ts";

let space: TestTenant;
let author: TestPerson;
let reviewer: TestPerson;

beforeAll(async () => {
  space = await makeTenant();
  author = await makePerson({ in: [[space, "coordinator"]] });
  reviewer = await makePerson({ national: "reviewer" });
});

const approve = (who: TestPerson, post: TestPost, { tenant = space, version = 2 } = {}) =>
  as(who, null, (db) => decide(db, tenant.id, post.revision, { intent: "approve", version }));

const giveBack = (who: TestPerson, post: TestPost, message: string, version = 2) =>
  as(who, null, (db) => decide(db, space.id, post.revision, { intent: "return", version, message }));

const published = (post: TestPost) =>
  asVisitor((db) => db.selectFrom("app.items").select(["title", "lifecycle"]).where("id", "=", post.item).execute());

const stateOf = async (post: TestPost) =>
  (await (await adminClient()).query("select state from app.revisions where id = $1", [post.revision])).rows[0].state;

const mend = (db: TenantDb, post: TestPost, title: string) =>
  db
    .updateTable("app.revisions")
    .set({ title })
    .where("tenantId", "=", space.id)
    .where("id", "=", post.revision)
    .execute();

test("a reviewer approves, and readers have the text", async () => {
  const post = await makePost(space, author, "submitted", { title: "Godkänd" });
  expect(await published(post)).toEqual([]);
  await approve(reviewer, post);
  expect(await published(post)).toEqual([{ title: "Godkänd", lifecycle: "published" }]);
});

test("nobody decides a text that she has written in", async () => {
  const writer = await makePerson({ in: [[space, "coordinator"]], national: "reviewer" });
  const post = await makePost(space, writer, "submitted");
  await (await adminClient()).query("delete from app.memberships where user_id = $1", [writer.id]);
  await expect(approve(writer, post)).rejects.toMatchObject({ code: "own_work" });
  await expect(giveBack(writer, post, "Nej")).rejects.toMatchObject({ code: "own_work" });
});

test("nobody decides a text that she has submitted", async () => {
  const submitter = await makePerson({ in: [[space, "coordinator"]], national: "reviewer" });
  const post = await makePost(space, author, "draft");
  await as(submitter, space, (db) => submitRevision(db, space.id, post.revision, 2));
  await (await adminClient()).query("delete from app.memberships where user_id = $1", [submitter.id]);
  await expect(approve(submitter, post)).rejects.toMatchObject({ code: "own_work" });
});

test.each(["coordinator", "admin"] as const)("a %s of the space decides nothing of it", async (role) => {
  const double = await makePerson({ in: [[space, role]], national: "network_admin" });
  const post = await makePost(space, author, "submitted");
  await expect(approve(double, post)).rejects.toMatchObject({ code: "own_work" });
  expect(await stateOf(post)).toBe("submitted");
});

test("a member of the space who is a reviewer decides", async () => {
  const double = await makePerson({ in: [[space, "member"]], national: "reviewer" });
  const post = await makePost(space, author, "submitted");
  await approve(double, post);
  expect(await stateOf(post)).toBe("approved");
});

test("in the network's own space somebody other than the author decides, its admins too", async () => {
  const network = await networkTenant();
  const one = await makePerson({ in: [[network, "admin"]], national: "network_admin" });
  const other = await makePerson({ in: [[network, "admin"]], national: "network_admin" });
  const post = await makePost(network, one, "submitted");
  await expect(approve(one, post, { tenant: network })).rejects.toMatchObject({ code: "own_work" });
  await approve(other, post, { tenant: network });
  expect(await stateOf(post)).toBe("approved");
});

test("an admin of the space who is not of the national team decides nothing: there is no such case", async () => {
  const post = await makePost(space, author, "submitted");
  const others = [await makePerson({ in: [[space, "admin"]] }), await makePerson({ in: [[space, "member"]] }), author];
  for (const person of others) await expect(approve(person, post)).rejects.toMatchObject({ code: "not_found" });
  const elsewhere = await makeTenant();
  await expect(approve(reviewer, post, { tenant: elsewhere })).rejects.toMatchObject({ code: "not_found" });
});

test("a draft is no case, whoever guesses its id", async () => {
  const post = await makePost(space, author, "draft");
  await expect(approve(reviewer, post)).rejects.toMatchObject({ code: "not_found" });
});

test("a text that was changed after the reviewer opened it is refused, one taken back is gone", async () => {
  const post = await makePost(space, author, "submitted");
  await as(author, space, (db) => withdrawRevision(db, space.id, post.revision));
  await expect(approve(reviewer, post)).rejects.toMatchObject({ code: "not_found" });
  await as(author, space, async (db) => {
    await mend(db, post, "Ett annat påstående");
    await submitRevision(db, space.id, post.revision, 3);
  });
  await expect(approve(reviewer, post)).rejects.toMatchObject({ code: "text_changed" });
  expect(await published(post)).toEqual([]);
  await approve(reviewer, post, { version: 3 });
  expect(await published(post)).toEqual([{ title: "Ett annat påstående", lifecycle: "published" }]);
});

test("of verdicts at the same moment exactly one counts", async () => {
  for (let round = 0; round < 5; round++) {
    const post = await makePost(space, author, "submitted");
    const team: TestPerson[] = [];
    for (let count = 0; count < 4; count++) team.push(await makePerson({ national: "reviewer" }));
    const verdicts = await Promise.allSettled(
      team.map((person, index) => (index % 2 ? approve(person, post) : giveBack(person, post, "Mer om dag två"))),
    );
    const refused = verdicts.flatMap((verdict) => (verdict.status === "rejected" ? [verdict.reason.code] : []));
    expect(refused).toEqual(["already_decided", "already_decided", "already_decided"]);
    const { rowCount } = await (await adminClient()).query("select from app.review_decisions where revision_id = $1", [
      post.revision,
    ]);
    expect(rowCount).toBe(1);
  }
});

test("returned, mended, submitted again and approved: readers get the mended text, the author each message", async () => {
  const post = await makePost(space, author, "submitted", { title: "Cirka 400" });
  await expect(giveBack(reviewer, post, "   ")).rejects.toMatchObject({ code: "message_missing", field: "message" });
  await giveBack(reviewer, post, "Vems siffra är det?");
  expect(await stateOf(post)).toBe("returned");
  await as(author, space, async (db) => {
    await mend(db, post, "Drygt 400, säger arrangören");
    await submitRevision(db, space.id, post.revision, 3);
  });
  await approve(reviewer, post, { version: 3 });
  expect(await published(post)).toEqual([{ title: "Drygt 400, säger arrangören", lifecycle: "published" }]);
  const { rows } = await (await adminClient()).query(
    "select template, data ->> 'message' as message from app.mails where to_user_id = $1 and data ->> 'item' = $2 order by created_at",
    [author.id, post.item],
  );
  expect(rows).toEqual([
    { template: "returned", message: "Vems siffra är det?" },
    { template: "approved", message: "" },
  ]);
});

test("a trusted space publishes first; a verdict afterwards takes nothing from readers", async () => {
  const trusted = await makeTenant({ news_trust: "publish_first" });
  const writer = await makePerson({ in: [[trusted, "coordinator"]] });
  const post = await makePost(trusted, writer, "submitted", { title: "Redan läst" });
  expect(await published(post)).toEqual([{ title: "Redan läst", lifecycle: "published" }]);
  await as(reviewer, null, (db) =>
    decide(db, trusted.id, post.revision, { intent: "return", version: 2, message: "Rätta årtalet" }),
  );
  expect(await published(post)).toEqual([{ title: "Redan läst", lifecycle: "published" }]);
  await as(writer, trusted, (db) => submitRevision(db, trusted.id, post.revision, 2));
  await approve(reviewer, post, { tenant: trusted });
  expect(await stateOf(post)).toBe("approved");
  await as(writer, trusted, (db) => archiveItem(db, trusted.id, post.item, true));
});

test("nothing is published in a space that was archived or suspended meanwhile, but it can be returned", async () => {
  for (const state of ["archived", "suspended"]) {
    const closing = await makeTenant();
    const writer = await makePerson({ in: [[closing, "coordinator"]] });
    const post = await makePost(closing, writer, "submitted");
    await (await adminClient()).query("update app.tenants set state = $2 where id = $1", [closing.id, state]);
    await expect(approve(reviewer, post, { tenant: closing })).rejects.toMatchObject({ code: "space_closed" });
    await as(reviewer, null, (db) =>
      decide(db, closing.id, post.revision, { intent: "return", version: 2, message: "Rummet är stängt" }),
    );
    expect(await stateOf(post)).toBe("returned");
  }
});

test("an address that was taken meanwhile is said so, and nothing is decided", async () => {
  const [one, other] = [
    await makePost(space, author, "submitted", { slug: "samma" }),
    await makePost(space, author, "submitted"),
  ];
  await (await adminClient()).query("update app.revisions set slug = 'samma' where id = $1", [other.revision]);
  await approve(reviewer, one);
  await expect(approve(reviewer, other)).rejects.toMatchObject({ code: "address_taken", field: null });
  expect(await stateOf(other)).toBe("submitted");
});
