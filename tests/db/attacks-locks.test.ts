// Locks: what somebody asks for and does not get leaves no lock behind on another's row, however long she stays.
import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testDatabase } from "../support/database.ts";
import {
  adminClient,
  makeConference,
  makePerson,
  makePost,
  makeTenant,
  type TestPerson,
  type TestTenant,
} from "../support/sandbox.ts";

let a: TestTenant;
let b: TestTenant;
let attacker: TestPerson;
let victim: TestPerson;
let client: Client;

beforeAll(async () => {
  [a, b] = [await makeTenant(), await makeTenant()];
  attacker = await makePerson({ in: [[a, "admin"]] });
  victim = await makePerson({ in: [[b, "admin"]] });
  client = new Client({ connectionString: (await testDatabase()).appUrl });
  await client.connect();
});
afterAll(() => client.end());

/** Statements of a transaction that stays open, each caught when it fails; then what of the space is free to be written. */
async function freeAfter(statements: [string, unknown[]][], asked: string[]) {
  await client.query("begin");
  try {
    await client.query("select set_config('app.session', $1, true), set_config('app.tenant_id', $2, true)", [
      attacker.session,
      a.id,
    ]);
    for (const [text, values] of statements) {
      await client.query("savepoint next_one");
      await client.query(text, values).catch(() => client.query("rollback to savepoint next_one"));
    }
    const admin = await adminClient();
    const free: string[] = [];
    for (const rows of asked) {
      const got = await admin.query(`select from ${rows} for update nowait`).catch(() => null);
      if (got && got.rowCount !== 0) free.push(rows);
    }
    return free;
  } finally {
    await client.query("rollback");
  }
}

test("no row of another space is locked by asking for it", async () => {
  const post = await makePost(b, victim, "published");
  const draft = await makePost(b, victim, "draft");
  const conference = await makeConference(b, victim, "published");
  const rowsOf = (tables: string[], column = "tenant_id", id = b.id) =>
    tables.map((table) => `app.${table} where ${column} = '${id}'`);
  const asked = [
    ...rowsOf([
      "items",
      "revisions",
      "news_posts",
      "news_revisions",
      "conferences",
      "conference_revisions",
      "memberships",
    ]),
    ...rowsOf(["tenants"], "id"),
    ...rowsOf(["users"], "id", victim.id),
  ];
  const strengths = ["for update", "for no key update", "for share", "for key share"];
  const tables = ["items", "revisions", "news_posts", "news_revisions", "conferences", "conference_revisions"];
  const attempts: [string, unknown[]][] = [
    ...strengths.flatMap((strength) => [
      ...tables.map((table): [string, unknown[]] => [
        `select from app.${table} where tenant_id = $1 ${strength}`,
        [b.id],
      ]),
      [`select from app.tenants where id = $1 ${strength}`, [b.id]] as [string, unknown[]],
      [`select from app.users where id = $1 ${strength}`, [victim.id]] as [string, unknown[]],
    ]),
    ["update app.tenants set name = name where id = $1", [b.id]],
    ["select app.remove_member($1, $2)", [b.id, attacker.id]],
    ["select app.change_role($1, $2, 'member')", [b.id, victim.id]],
    ["select app.open_revision($1, $2, true)", [b.id, post.item]],
    ["select app.open_revision($1, $2, true)", [a.id, post.item]],
    ["select app.decide_revision($1, $2, 2, 'approved', '')", [b.id, draft.revision]],
    ["select app.halt_conference($1, $2, 'cancelled', 'x')", [b.id, conference.item]],
    ["select app.report_figures($1, $2, '[]', '', null)", [b.id, conference.item]],
    ["select app.start_report($1, $2, 'conference', $3, 'sv')", [a.id, randomUUID(), conference.item]],
    ["select app.answer_co_hosting($1, $2, $3, true)", [a.id, b.id, conference.item]],
  ];
  expect(await freeAfter(attempts, asked)).toEqual(asked);
});

test("her own space is locked while she changes it, so that a lock would have been seen", async () => {
  const mine = [`app.tenants where id = '${a.id}'`];
  expect(await freeAfter([], mine)).toEqual(mine);
  expect(await freeAfter([["update app.tenants set name = name where id = $1", [a.id]]], mine)).toEqual([]);
});
