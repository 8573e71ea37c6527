// Out of reach: suspended and archived spaces, other spaces' files, keys that were used, texts that were taken back.
import { randomUUID } from "node:crypto";
import { type RawBuilder, sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { asSignIn } from "../../app/platform/database.server.ts";
import {
  adminClient,
  as,
  asVisitor,
  makePerson,
  makePost,
  makeTenant,
  type TestPerson,
  type TestTenant,
} from "../support/sandbox.ts";

let reviewer: TestPerson;

beforeAll(async () => {
  reviewer = await makePerson({ national: "reviewer" });
});

const rowsOf = async (person: TestPerson, tenant: TestTenant | null, statement: RawBuilder<unknown>) =>
  (await as(person, tenant, (db) => statement.execute(db))).rows;

const admin = async (text: string, values: unknown[] = []) => (await (await adminClient()).query(text, values)).rows;

const makeFile = async (tenant: TestTenant, id = randomUUID()) => {
  await admin(
    `insert into app.files (tenant_id, id, media_type, width, height, variants, bytes, name)
     values ($1, $2, 'image/webp', 10, 10, '{10}', 10, 'x.png')`,
    [tenant.id, id],
  );
  return id;
};

test.each(["suspended", "archived"])("nothing is written in a space that is %s", async (state) => {
  const space = await makeTenant();
  const boss = await makePerson({ in: [[space, "admin"]] });
  const member = await makePerson({ in: [[space, "member"]] });
  const [draft, waiting, live] = [
    await makePost(space, boss, "draft"),
    await makePost(space, boss, "submitted"),
    await makePost(space, boss, "published", { visibility: "space" }),
  ];
  await admin("update app.tenants set state = $2 where id = $1", [space.id, state]);
  const refused = [
    sql`select app.start_news(${space.id}, ${randomUUID()}, 'sv')`,
    sql`select app.open_revision(${space.id}, ${live.item})`,
    sql`select app.submit_revision(${space.id}, ${draft.revision}, 2)`,
    sql`select app.withdraw_revision(${space.id}, ${waiting.revision})`,
    sql`select app.discard_revision(${space.id}, ${draft.revision})`,
    sql`select app.archive_item(${space.id}, ${live.item}, true)`,
    sql`select app.invite(${space.id}, 'ny@example.org', 'admin', 'sv')`,
    sql`select app.change_role(${space.id}, ${member.id}, 'admin')`,
    sql`select app.remove_member(${space.id}, ${member.id})`,
  ];
  for (const statement of refused) await expect(rowsOf(boss, space, statement)).rejects.toThrow("not_found");
  const untouched = [
    sql`update app.tenants set name = 'x' where id = ${space.id} returning 1`,
    sql`update app.revisions set title = 'x' where tenant_id = ${space.id} returning 1`,
    sql`update app.news_revisions set body = 'x' where tenant_id = ${space.id} returning 1`,
  ];
  for (const statement of untouched) expect(await rowsOf(boss, space, statement)).toEqual([]);
  const file = sql`insert into app.files (tenant_id, id, media_type, width, height, variants, bytes, name, uploaded_by)
    values (${space.id}, ${randomUUID()}, 'image/webp', 1, 1, '{1}', 1, 'x', ${boss.id})`;
  await expect(rowsOf(boss, space, file)).rejects.toThrow(/row-level security/);
  const seen = await rowsOf(member, space, sql`select title from app.items where tenant_id = ${space.id}`);
  expect(seen).toEqual(state === "suspended" ? [] : [{ title: live.title }]);
});

test("a row stays in its space, and a file of another space is no picture and no logo", async () => {
  const [here, there] = [await makeTenant(), await makeTenant()];
  const both = await makePerson({
    in: [
      [here, "admin"],
      [there, "admin"],
    ],
  });
  const post = await makePost(here, both, "draft");
  const foreign = await makeFile(there);
  const impossible = [
    sql`insert into app.revision_pictures (tenant_id, revision_id, key, position, file_id)
        values (${here.id}, ${post.revision}, 'abcd', 0, ${foreign})`,
    sql`update app.tenants set logo_file_id = ${foreign} where id = ${here.id}`,
    sql`update app.revisions set tenant_id = ${there.id} where id = ${post.revision}`,
    sql`update app.files set id = ${randomUUID()} where id = ${foreign}`,
    sql`update app.revision_pictures set revision_id = ${randomUUID()}`,
    sql`insert into app.partners (tenant_id, kind, name, url, position)
        values (${here.id}, 'partner', 'x', 'javascript:alert(1)', 0)`,
  ];
  for (const statement of impossible) {
    await expect(rowsOf(both, here, statement)).rejects.toThrow(/foreign key|permission denied|check constraint/);
  }
});

test("a text that was handed in is not changed by any statement", async () => {
  const space = await makeTenant();
  const writer = await makePerson({ in: [[space, "admin"]] });
  const post = await makePost(space, writer, "draft");
  await rowsOf(
    writer,
    space,
    sql`insert into app.revision_pictures (tenant_id, revision_id, key, position, file_id, decorative)
        values (${space.id}, ${post.revision}, 'abcd', 0, ${await makeFile(space)}, true)`,
  );
  await rowsOf(writer, space, sql`select app.submit_revision(${space.id}, ${post.revision}, 3)`);
  const statements = [
    sql`update app.revisions set title = 'x' where id = ${post.revision} returning 1`,
    sql`update app.news_revisions set body = 'x' where revision_id = ${post.revision} returning 1`,
    sql`update app.revision_pictures set alt = 'x' where revision_id = ${post.revision} returning 1`,
    sql`delete from app.revision_pictures where revision_id = ${post.revision} returning 1`,
  ];
  for (const statement of statements) expect(await rowsOf(writer, space, statement)).toEqual([]);
  const another = sql`insert into app.revision_pictures (tenant_id, revision_id, key, position)
    values (${space.id}, ${post.revision}, 'efgh', 1)`;
  await expect(rowsOf(writer, space, another)).rejects.toThrow(/row-level security/);
});

test("a reviewer no longer sees the text and the pictures that went back", async () => {
  const space = await makeTenant();
  const writer = await makePerson({ in: [[space, "coordinator"]] });
  const post = await makePost(space, writer, "submitted");
  await admin(
    "insert into app.revision_pictures (tenant_id, revision_id, key, position, file_id) values ($1, $2, 'abcd', 0, $3)",
    [space.id, post.revision, await makeFile(space)],
  );
  const seen = async () =>
    await rowsOf(
      reviewer,
      null,
      sql`select (select count(*)::int from app.news_revisions where tenant_id = ${space.id}) as texts,
                 (select count(*)::int from app.revision_pictures where tenant_id = ${space.id}) as pictures,
                 (select count(*)::int from app.files where tenant_id = ${space.id}) as files,
                 (select count(*)::int from app.items where tenant_id = ${space.id}) as items`,
    );
  expect(await seen()).toEqual([{ texts: 1, pictures: 1, files: 1, items: 1 }]);
  await rowsOf(
    reviewer,
    null,
    sql`select app.decide_revision(${space.id}, ${post.revision}, 2, 'returned', 'Mer, tack.')`,
  );
  expect(await seen()).toEqual([{ texts: 0, pictures: 0, files: 0, items: 0 }]);
});

test("a key opens once, to its own address, also when it is used twice at once", async () => {
  const space = await makeTenant();
  const boss = await makePerson({ in: [[space, "admin"]] });
  const [invited, other] = [await makePerson(), await makePerson()];
  await admin("insert into app.credentials (user_id, password_hash) values ($1, '$argon2id$x')", [invited.id]);
  await rowsOf(boss, space, sql`select app.invite(${space.id}, ${invited.email}, 'admin', 'sv')`);
  await asSignIn((db) => sql`select app.request_reset(${invited.email})`.execute(db));
  const keyOf = async (template: string) =>
    (
      await admin("select data ->> 'token' as token from app.mails where to_email = $1 and template = $2", [
        invited.email,
        template,
      ])
    )[0].token;
  const invitation = await keyOf("invitation");
  const accept = (person: TestPerson) => rowsOf(person, space, sql`select app.accept_invitation(${invitation})`);
  await expect(accept(other)).rejects.toThrow("invitation_gone");
  const statuses = async (works: Promise<unknown>[]) => (await Promise.allSettled(works)).map(({ status }) => status);
  expect((await statuses([accept(invited), accept(invited)])).sort()).toEqual(["fulfilled", "rejected"]);
  const reset = await keyOf("reset");
  const set = () => asSignIn((db) => sql`select app.reset_password(${reset}, '$argon2id$y')`.execute(db));
  expect((await statuses([set(), set()])).sort()).toEqual(["fulfilled", "rejected"]);
  await expect(asVisitor((db) => sql`select app.accept_invitation('x')`.execute(db))).rejects.toThrow(/permission/);
});
