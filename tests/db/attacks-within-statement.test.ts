// Who writes whole statements decides what happens within one: a session put away half-way, a snapshot from before a right was
// taken away, a transaction held open beyond the session's end. What was let through at first is not let through then.
import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testDatabase } from "../support/database.ts";
import { adminClient, makePerson, makePost, makeTenant, type TestPerson, type TestTenant } from "../support/sandbox.ts";

let space: TestTenant;
let writer: TestPerson;
let attacker: TestPerson;
let client: Client;

beforeAll(async () => {
  space = await makeTenant();
  writer = await makePerson({ in: [[space, "coordinator"]] });
  attacker = await makePerson({ in: [[space, "admin"]] });
  client = new Client({ connectionString: (await testDatabase()).appUrl });
  await client.connect();
});
afterAll(() => client.end());

const look = async (text: string, values: unknown[] = []) => (await (await adminClient()).query(text, values)).rows;

/** Statements of one transaction as the attacker; what the last one answered. It stays, unless one of them was refused. */
async function run(statements: [string, unknown[]][], how = "begin", session = attacker.session) {
  await client.query(how);
  try {
    await client.query("select set_config('app.session', $1, true), set_config('app.tenant_id', $2, true)", [
      session,
      space.id,
    ]);
    let rows: unknown[] = [];
    for (const [text, values] of statements) ({ rows } = await client.query(text, values));
    await client.query("commit");
    return rows;
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
}

const away = "set_config('app.session', '', true)";
const ofRevision = (revision: string) =>
  look(
    `select r.version, r.title, n.body, array(select user_id from app.revision_authors a where a.revision_id = r.id order by 1) as authors
       from app.revisions r join app.news_revisions n on n.revision_id = r.id where r.id = $1`,
    [revision],
  );

test.each([
  ["a text", `update app.news_revisions set body = 'Bytt' where revision_id = $1 returning ${away}`],
  [
    "a picture",
    `insert into app.revision_pictures (tenant_id, revision_id, key, position)
       select tenant_id, id, 'abcd', 0 from app.revisions where id = $1 returning ${away}`,
  ],
  [
    "a title",
    `update app.revisions t set title = 'Bytt' || case when id = $1 then ${away} else '' end
      where id = $1 or id = (select min(id::text)::uuid from app.revisions where state = 'draft' and id <> $1)`,
  ],
])("%s is not changed by nobody, with the session put away between the policies and the triggers", async (_, text) => {
  await makePost(space, writer, "draft");
  const { revision } = await makePost(space, writer, "draft");
  const before = await ofRevision(revision);
  expect(before).toEqual([expect.objectContaining({ version: 2, authors: [writer.id] })]);
  await expect(run([[text, [revision]]])).rejects.toThrow(/not_editable|row-level security/);
  expect(await ofRevision(revision)).toEqual(before);
  expect(await look("select from app.revision_pictures where revision_id = $1", [revision])).toEqual([]);
  await run([["update app.news_revisions set body = 'Bytt' where revision_id = $1", [revision]]]);
  expect(await ofRevision(revision)).toEqual([
    { ...before[0], body: "Bytt", version: 3, authors: [writer.id, attacker.id].sort() },
  ]);
});

test("a title put in a row after another, whose rights were asked with the session still there, is not changed by nobody", async () => {
  const posts = [await makePost(space, writer, "draft"), await makePost(space, writer, "draft")];
  const ids = posts.map(({ revision }) => revision);
  for (const target of ids) {
    const text = `update app.revisions set title = 'Bytt' || case when id = $1 then ${away} else '' end where id = any ($2)`;
    await expect(run([[text, [target, ids]]])).rejects.toThrow(/not_editable|row-level security/);
  }
  expect(await look("select version from app.revisions where id = any ($1)", [ids])).toEqual([
    { version: 2 },
    { version: 2 },
  ]);
});

test("the settings of a space are not changed without a note of it", async () => {
  const noted = () => look("select actor_id from app.audit_events where action = 'space.settings_changed'");
  const rename = "update app.tenants set name = $2 where id = $1";
  await expect(run([[`${rename} returning ${away}`, [space.id, "Tyst"]]])).rejects.toThrow("not_editable");
  expect(await noted()).toEqual([]);
  await run([[rename, [space.id, "Hörd"]]]);
  expect(await noted()).toEqual([{ actor_id: attacker.id }]);
  expect(await look("select name from app.tenants where id = $1", [space.id])).toEqual([{ name: "Hörd" }]);
});

test.each(["repeatable read", "serializable"])(
  "a %s snapshot keeps no right that was taken away since",
  async (isolation) => {
    const leaver = await makePerson({ in: [[space, "admin"]] });
    const start: [string, unknown[]] = ["select app.start_news($1, $2, 'sv') as id", [space.id, randomUUID()]];
    const revoke = async () => {
      await look("delete from app.memberships where user_id = $1", [leaver.id]);
      await look("delete from app.sessions where user_id = $1", [leaver.id]);
    };
    expect(await run([start], "begin", leaver.session)).toEqual([{ id: expect.any(String) }]);
    await client.query(`begin isolation level ${isolation}`);
    await client.query("select set_config('app.session', $1, true), set_config('app.tenant_id', $2, true)", [
      leaver.session,
      space.id,
    ]);
    await client.query("select count(*) from app.items"); // takes the snapshot
    await revoke();
    await expect(client.query(start[0], [space.id, randomUUID()])).rejects.toThrow("not_found");
    await client.query("rollback");
  },
);

test("a session ends at its time also in a transaction that began before", async () => {
  const late = await makePerson({ in: [[space, "coordinator"]] });
  await client.query("begin");
  await client.query("select set_config('app.session', $1, true)", [late.session]);
  const who = async () => (await client.query("select authz.user_id() as id")).rows;
  expect(await who()).toEqual([{ id: late.id }]);
  await look("update app.sessions set expires_at = clock_timestamp() where user_id = $1", [late.id]);
  expect(await who()).toEqual([{ id: null }]);
  await client.query("rollback");
});
