import { beforeAll, expect, test } from "vitest";
import { reviseItem, submitRevision, withdrawRevision } from "../../../app/domain/items/lifecycle.server.ts";
import { findCase, type OpenCase } from "../../../app/domain/review/cases.server.ts";
import { decide, listDecided } from "../../../app/domain/review/decisions.server.ts";
import { comparePosts } from "../../../app/domain/review/news-difference.ts";
import { readPlace } from "../../../app/domain/review/place.server.ts";
import {
  adminClient,
  as,
  countStatements,
  makePerson,
  makePost,
  makeTenant,
  type TestPerson,
  type TestTenant,
} from "../../support/sandbox.ts";

let space: TestTenant;
let author: TestPerson;
let reviewer: TestPerson;

beforeAll(async () => {
  space = await makeTenant();
  author = await makePerson({ in: [[space, "coordinator"]], name: "Maria" });
  reviewer = await makePerson({ national: "reviewer", name: "Kim" });
});

const read = (revision: string, who = reviewer, tenant = space) =>
  as(who, null, (db) => findCase(db, tenant.slug, revision));

async function readOpen(revision: string, who = reviewer, tenant = space): Promise<OpenCase> {
  const found = await read(revision, who, tenant);
  if (!found || !("text" in found)) throw new Error("no open case");
  return found;
}

/** Opens an edit of a published post, changes its title and hands it in. */
async function edit(item: string, title: string, tenant = space, person = author): Promise<string> {
  return await as(person, tenant, async (db) => {
    await reviseItem(db, tenant.id, item);
    const open = await db
      .updateTable("app.revisions")
      .set({ title })
      .where("tenantId", "=", tenant.id)
      .where("itemId", "=", item)
      .where("state", "=", "draft")
      .returning(["id", "version"])
      .executeTakeFirstOrThrow();
    await submitRevision(db, tenant.id, open.id, open.version);
    return open.id;
  });
}

test("a new text has nothing to be compared with", async () => {
  const post = await makePost(space, author, "submitted", { title: "Ny", tags: ["mat"], visibility: "space" });
  expect(await readOpen(post.revision)).toMatchObject({
    waiting: true,
    concern: "new",
    before: null,
    own: null,
    version: 2,
    submittedBy: "Maria",
    text: { title: "Ny", tags: ["mat"], visibility: "space", slug: post.slug, body: "Brödtext.", pictures: [] },
    decisions: [],
  });
});

test("an edit is compared with what readers have; once approved, with what they had", async () => {
  const post = await makePost(space, author, "published", { title: "Cirka 400", visibility: "space" });
  const revision = await edit(post.item, "Drygt 400");
  const fields = ({ before, text }: OpenCase) => {
    if (text.kind !== "news" || before?.kind !== "news") throw new Error("no edit of a post");
    return comparePosts(before, text, String).changed.map(({ field }) => field);
  };
  const waiting = await readOpen(revision);
  expect(waiting).toMatchObject({ concern: "edit", before: { title: "Cirka 400" }, text: { title: "Drygt 400" } });
  expect(fields(waiting)).toEqual(["title"]);
  await as(reviewer, null, (db) => decide(db, space.id, revision, { intent: "approve", version: waiting.version }));
  const decided = await readOpen(revision);
  expect(decided).toMatchObject({ waiting: false, before: { title: "Cirka 400" }, text: { title: "Drygt 400" } });
  expect(decided.decisions.map(({ decision }) => decision)).toEqual(["approved", "approved"]);
});

test("an edit that was published first is compared with what was approved before it", async () => {
  const trusting = await makeTenant({ news_trust: "publish_first" });
  const writer = await makePerson({ in: [[trusting, "coordinator"]] });
  const post = await makePost(trusting, writer, "published", { title: "Förut" });
  const revision = await edit(post.item, "Nu", trusting, writer);
  expect(await readOpen(revision, reviewer, trusting)).toMatchObject({ concern: "live", before: { title: "Förut" } });
});

test("why a case is one's own: written in, submitted, or of one's space", async () => {
  const both = await makePerson({ in: [[space, "coordinator"]], national: "reviewer" });
  const written = await makePost(space, both, "submitted");
  const submitted = await makePost(space, author, "draft");
  await as(both, space, (db) => submitRevision(db, space.id, submitted.revision, 2));
  const of = await makePost(space, author, "submitted");
  const owns = await Promise.all(
    [written, submitted, of].map(async ({ revision }) => (await readOpen(revision, both)).own),
  );
  expect(owns).toEqual(["wrote", "submitted", "coordinates"]);
});

test("a draft, a text taken back and a foreign address are no case", async () => {
  const draft = await makePost(space, author, "draft");
  const taken = await makePost(space, author, "submitted");
  await as(author, space, (db) => withdrawRevision(db, space.id, taken.revision));
  const post = await makePost(space, author, "submitted");
  const elsewhere = await makeTenant();
  expect(await read(draft.revision)).toBeUndefined();
  expect(await read(taken.revision)).toBeUndefined();
  expect(await read(post.revision, reviewer, elsewhere)).toBeUndefined();
  expect(await read(post.revision, await makePerson({ in: [[space, "member"]] }))).toBeUndefined();
});

test("of a returned case the verdict is left, not what is being written", async () => {
  const post = await makePost(space, author, "submitted", { title: "Som den var" });
  await as(reviewer, null, (db) =>
    decide(db, space.id, post.revision, { intent: "return", version: 2, message: "Mer" }),
  );
  await as(author, space, (db) =>
    db.updateTable("app.revisions").set({ title: "Hemligt" }).where("id", "=", post.revision).execute(),
  );
  const found = await read(post.revision);
  expect(found).toMatchObject({
    title: "Som den var",
    decisions: [{ decision: "returned", message: "Mer", by: "Kim" }],
  });
  expect(JSON.stringify(found)).not.toContain("Hemligt");
});

test("decisions are listed latest first, page by page, in one statement", async () => {
  await (await adminClient()).query("delete from app.review_decisions");
  for (const count of [1, 3, 27]) {
    const { rows } = await as(reviewer, null, (db) => listDecided(db, null));
    for (let more = rows.length; more < count; more++) await makePost(space, author, "published", { title: `${more}` });
    expect(await as(reviewer, null, (db) => countStatements(db, () => listDecided(db, null)))).toBe(1);
  }
  const first = await as(reviewer, null, (db) => listDecided(db, null));
  const second = await as(reviewer, null, (db) => listDecided(db, readPlace(first.older).place));
  expect([...first.rows, ...second.rows].map(({ title }) => title)).toEqual(
    Array.from({ length: 27 }, (_, index) => `${26 - index}`),
  );
  expect(second.older).toBeNull();
});

test("the name of somebody who has erased her account is gone from what she decided", async () => {
  const leaver = await makePerson({ national: "reviewer", name: "Borta" });
  const post = await makePost(space, author, "submitted");
  await as(leaver, null, (db) => decide(db, space.id, post.revision, { intent: "approve", version: 2 }));
  await (await adminClient()).query("update app.users set name = '–', erased_at = now() where id = $1", [leaver.id]);
  expect((await readOpen(post.revision)).decisions).toMatchObject([{ by: null }]);
});
