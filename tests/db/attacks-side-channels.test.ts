// What the server tells besides rows: estimates, samples, plans, other sessions' statements, its own files. Somebody who may do
// all in her own space listens there for what is another's.
import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testDatabase } from "../support/database.ts";
import { anyMark, type MarkedWorld, makeMarkedWorld } from "../support/marked-world.ts";
import { makeConference, makePerson, makeTenant, type TestPerson, type TestTenant } from "../support/sandbox.ts";

let world: MarkedWorld;
let space: TestTenant;
let attacker: TestPerson;
let client: Client;
let heard: string[];

beforeAll(async () => {
  world = await makeMarkedWorld();
  space = await makeTenant({ conference_trust: "publish_first" });
  attacker = await makePerson({ in: [[space, "admin"]] });
  client = await connect();
});
afterAll(() => client.end());

async function connect(): Promise<Client> {
  const asker = new Client({ connectionString: (await testDatabase()).appUrl });
  asker.on("notice", ({ message, detail }) => heard.push(`${message} ${detail}`));
  await asker.connect();
  return asker;
}

/** Statements of one transaction as the attacker, taken back afterwards, and all that the server said. */
async function listen(statements: [string, unknown[]?][], asker = client): Promise<string> {
  heard = [];
  await asker.query("begin");
  try {
    await asker.query("select set_config('app.session', $1, true), set_config('app.tenant_id', $2, true)", [
      attacker.session,
      space.id,
    ]);
    for (const [text, values] of statements) {
      await asker.query("savepoint next_one");
      const answer = await asker.query(text, values ?? []).catch(async (error: Error) => {
        await asker.query("rollback to savepoint next_one");
        return { rows: [{ ...error, text: error.message }] };
      });
      heard.push(JSON.stringify(answer.rows));
    }
  } finally {
    await asker.query("rollback");
  }
  return heard.join("\n");
}

describe("what is estimated of a condition", () => {
  const estimates = async (asker: Client, table: string, condition: (probe: string) => string) => {
    const found = new Set<number>();
    for (const probe of ["0", "a", "mark7f3a", "mark7f3a-desk", "mark7f3b", "person-", "q", "zz"]) {
      const { rows } = await asker.query(`explain (format json) select from ${table} where ${condition(probe)}`);
      found.add(rows[0]["QUERY PLAN"][0].Plan["Plan Rows"]);
    }
    return found.size;
  };

  test.each([
    ["app.revisions", "title"],
    ["app.revisions", "lede"],
    ["app.items", "title"],
    ["app.items", "slug"],
    ["app.users", "name"],
    ["app.accounts", "email"],
    ["app.accounts", "lower(email)"],
    ["app.mails", "to_email"],
    ["app.review_decisions", "message"],
    ["app.conferences", "theme_key"],
    ["app.actions", "title"],
    ["app.item_tags", "tag"],
  ])("of %s does not depend on what the hidden rows hold: %s", async (table, column) => {
    await client.query("begin");
    try {
      await client.query("select set_config('app.session', $1, true)", [attacker.session]);
      for (const sign of ["<", ">=", "="]) {
        expect(await estimates(client, table, (probe) => `${column} ${sign} '${probe}'`)).toBe(1);
      }
    } finally {
      await client.query("rollback");
    }
  });

  test("would tell a title, if titles were sampled", async () => {
    const { admin } = world;
    await admin.query("begin");
    await admin.query("alter table app.revisions alter column title set statistics 100");
    await admin.query("analyze app.revisions");
    await admin.query("set local role portal_app");
    expect(await estimates(admin, "app.revisions", (probe) => `title < '${probe}'`)).toBeGreaterThan(1);
    await admin.query("rollback");
  });
});

test("no plan is printed from within a function, with the secrets and the keys that it works with", async () => {
  const { people, tenantId, admin } = world;
  const post = await makeConference(space, attacker, "draft", { coHostIds: [tenantId] });
  const printing: [string][] = [
    ["set local debug_print_plan = on"],
    ["set local debug_print_rewritten = on"],
    ["set local debug_pretty_print = off"],
    ["set local client_min_messages = log"],
  ];
  const bytesOf = (uuid: string) => [...Buffer.from(uuid.replaceAll("-", ""), "hex")].map((byte) => (byte << 24) >> 24);
  const concerned = [people.admin, people.coordinator, people.reviewer].map(({ id }) => id);
  const tells = (said: string, bytes: number[]) => said.includes(bytes.join(" "));
  const acts: [string, unknown[]][] = [
    ["select app.submit_revision($1, $2, 2)", [space.id, post.revision]], // tells B's people and the national team
    ["select app.invite($1, 'ny@example.org', 'member', 'sv')", [space.id]], // makes a secret
  ];
  const said = await listen([...printing, ...acts]);
  expect(said).toContain("PLANNEDSTMT");
  expect(said).toContain('"submit_revision":"published"');
  expect(said).toMatch(/"invite":"[0-9a-f-]{36}"/);
  expect(concerned.filter((id) => tells(said, bytesOf(id)))).toEqual([]);
  expect(said).not.toMatch(/constvalue 68 /); // a text of 64 letters

  const functions = ["app.submit_revision(uuid, uuid, integer)", "app.invite(uuid, text, text, text)"];
  for (const name of functions) {
    await admin.query(
      `alter function ${name} reset debug_print_plan; alter function ${name} reset client_min_messages`,
    );
  }
  const another = await connect(); // which has no plan yet
  const without = await listen([...printing, ...acts], another);
  await another.end();
  for (const name of functions) {
    await admin.query(`alter function ${name} set debug_print_plan = off`);
    await admin.query(`alter function ${name} set client_min_messages = error`);
  }
  // Of some: a plan that is used again and again is made for nobody in particular.
  expect(concerned.some((id) => tells(without, bytesOf(id)))).toBe(true);
  expect(without).toMatch(/constvalue 68 /);
});

test.each([
  ["samples", "select * from pg_stats where schemaname = 'app'"],
  ["samples of several columns", "select * from pg_stats_ext"],
  ["samples of expressions", "select * from pg_stats_ext_exprs"],
  ["the samples themselves", "select * from pg_statistic"],
  ["large objects", "select * from pg_largeobject"],
  ["the server's files", "select pg_read_file('PG_VERSION'), pg_ls_dir('.')"],
  ["a program's output", "copy (select 1) to program 'id'"],
  ["a library", "load 'auto_explain'"],
  ["a clone of the log", "select pg_current_logfile()"],
  ["the logical log", "select pg_create_logical_replication_slot('taken', 'pgoutput')"],
  ["other sessions' statements", "select query from pg_stat_activity where usename is distinct from current_user"],
  ["others' prepared transactions", "select * from pg_prepared_xacts"],
  ["the passwords", "select * from pg_authid"],
  ["the job queue", "select * from graphile_worker.jobs"],
  ["the job queue's tables", "select * from graphile_worker._private_jobs"],
  ["a job of her own", "select graphile_worker.add_job('x', '{}')"],
  ["XML of a table", "select table_to_xml('app.revisions', true, false, '')"],
  ["XML of the database", "select database_to_xml(true, false, '')"],
  ["XML of a cursor", "select cursor_to_xml('c', 10, true, false, '')"],
  ["rows by their place", "select * from app.revisions where ctid = any (array['(0,1)', '(0,2)', '(1,1)']::tid[])"],
  ["a sample of a table", "select * from app.revisions tablesample bernoulli (100)"],
  ["words of a text search", "select * from ts_stat('select to_tsvector(title) from app.revisions')"],
  ["a row's error", "select (title || lede)::uuid from app.revisions where tenant_id <> authz.user_id()"],
  ["a range function's error", "select int4range(length(title), 0) from app.revisions r where title like 'mark%'"],
])("no other space's word comes out by %s", async (_, text) => {
  const said = await listen([["declare c cursor for select * from app.revisions"], [text]]);
  expect(said).not.toContain(anyMark);
});

test("what is heard there is heard: the same as the administrator tells every mark", async () => {
  const { admin } = world;
  const { rows } = await admin.query("select table_to_xml('app.revisions', true, false, '') as all");
  expect(JSON.stringify(rows)).toContain(anyMark);
});

test("a session's token that is bound does not stand in what others of the same login see of it", async () => {
  const victim = new Client({ connectionString: (await testDatabase()).appUrl });
  await victim.connect();
  const token = randomUUID();
  await victim.query("select set_config('app.session', $1, false)", [token]);
  const said = await listen([
    ["select query from pg_stat_activity where query like 'select set_config%'"],
    ["select * from pg_stat_activity"],
    ["select * from pg_settings"],
    ["select * from pg_prepared_statements"],
    ["select * from pg_stat_get_activity(null)"],
  ]);
  expect(said).toContain("set_config('app.session', $1, false)");
  expect(said).not.toContain(token);
  await victim.end();
});

test.each(["portal_app", "portal_anon", "portal_auth", "portal_worker"] as const)(
  "%s gives none of its login's rights up, and takes none",
  async (login) => {
    const { appUrl, anonUrl, authUrl, workerUrl } = await testDatabase();
    const url = { portal_app: appUrl, portal_anon: anonUrl, portal_auth: authUrl, portal_worker: workerUrl }[login];
    const somebody = new Client({ connectionString: url });
    await somebody.connect();
    const rights = async () =>
      (
        await world.admin.query(
          `select (select md5(string_agg(relname || relacl::text, ',' order by relname)) from pg_class where relnamespace = 'app'::regnamespace) as grants,
                  (select md5(string_agg(polname || polroles::text, ',' order by oid)) from pg_policy) as policies`,
        )
      ).rows;
    const before = await rights();
    for (const text of [
      `drop owned by ${login} cascade`,
      `reassign owned by portal_owner to ${login}`,
      `revoke all on all tables in schema app from ${login}`,
      `grant all on all tables in schema app to ${login}`,
      `alter role ${login} bypassrls`,
      `alter role ${login} set "app.session" = 'x'`,
    ]) {
      await somebody.query(text).catch(() => {});
    }
    await somebody.end();
    expect(await rights()).toEqual(before);
    const roles = await world.admin.query(
      "select rolbypassrls from pg_roles r where rolname = $1 and not exists (select from pg_db_role_setting s where s.setrole = r.oid and setconfig::text like '%app.session%')",
      [login],
    );
    expect(roles.rows).toEqual([{ rolbypassrls: false }]);
  },
);
