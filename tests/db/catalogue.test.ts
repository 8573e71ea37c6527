// What the catalogue itself shows of the isolation: each rule holds, and is shown to fire on a violation.

import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isolationRules } from "../../db/isolation-rules.ts";
import { createDatabase, type TestDatabase } from "../support/database.ts";

/** For each rule, what breaks it. */
const violations: Record<string, string> = {
  "row-level security is enabled and forced on every table": "alter table app.items no force row level security",
  "no policy is for all commands, for everybody or restrictive by accident":
    "create policy loose on app.items for all to portal_app using (true)",
  "one policy a table, command and role": "create policy another on app.items for select to portal_app using (true)",
  "policies call the helpers wrapped, so that they run once a statement":
    "create policy bare on app.items for delete to portal_app using (authz.is_reviewer())",
  "who logs in owns nothing, is a member of nothing and bypasses nothing": "grant portal_owner to portal_app",
  "nobody may execute a function unnamed, and who logs in creates nothing":
    "grant execute on function authz.user_id() to public",
  "who logs in makes no temporary table and no schema":
    "do $$ begin execute format('grant temporary on database %I to public', current_database()); end $$",
  "definer functions fix their search path, and the helpers are stable": "alter function authz.user_id() immutable",
  "keys and foreign keys of a space's table begin with its tenant":
    "create table app.loose (tenant_id uuid not null, id uuid primary key)",
  "no grant on a whole table lets somebody write a column unnamed": "grant update on app.items to portal_app",
  "columns that only the definer functions may change are not granted":
    "grant update (state) on app.revisions to portal_app",
  "no materialised view, and no view that hides who asks": "create view app.loose as select * from app.items",
  "columns that policies compare are of types whose comparison is leakproof":
    "create type app.mood as enum ('x'); create table app.loose (state app.mood); alter table app.loose enable row level security",
  "tables belong to portal_owner, and functions to portal_owner, portal_authz or portal_workflow":
    "create table app.loose (id uuid primary key)",
  "no rule, and no trigger of somebody else's function, comes between a statement and its table":
    "create rule loose as on update to app.items do also nothing",
  "a unique key of a space's table begins with its tenant, unless it is a secret's hash":
    "create unique index loose on app.items (slug)",
  "every foreign key says what happens when its row is deleted":
    "create table app.loose (id uuid primary key references app.users)",
  "a reference to a space's row names its space, so that none can cross":
    "alter table app.items add unique (id); create table app.loose (item_id uuid primary key references app.items (id) on delete cascade)",
  "visitors read, and write nothing": "grant insert (tenant_id) on app.items to portal_anon",
  "nobody who logs in writes to the record or to the outbox, but for the worker's marks":
    "grant delete on app.audit_events to portal_app",
  "passwords and sessions are the sign-in's alone": "grant select on app.sessions to portal_worker",
  "only what is the whole network's is open to every visitor or person":
    "drop policy anon_select on app.tenants; create policy anon_select on app.tenants for select to portal_anon using (true)",
  "helpers and functions are written in plpgsql, and no procedure or untrusted language is left open":
    "create function app.loose() returns int language sql as 'select 1'",
  "no setting but time limits and compiling is fixed for who logs in, and none of them may change the server's":
    "alter role portal_app set row_security = off",
  "no publication and no foreign server lets rows out of the database": "create publication loose for table app.items",
  "what somebody may change stays what he may change: an update is asked the same before and after":
    "alter policy app_update on app.tenants using (true)",
  "no right without a policy, and no policy without a right": "grant delete on app.news_posts to portal_app",
  "definer functions print no plan, which would hold the values that they work with":
    "alter function app.erase_me() reset debug_print_plan",
  "nothing is sampled of what people write: EXPLAIN's estimates would tell it":
    "alter index app.accounts_by_email alter column 1 set statistics 100",
};

let database: TestDatabase;
let client: Client;

beforeAll(async () => {
  database = await createDatabase();
  client = new Client({ connectionString: database.adminUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

test("every rule has its violation", () => {
  expect(Object.keys(violations)).toEqual(isolationRules.map(({ rule }) => rule));
});

describe.each(isolationRules)("$rule", ({ rule, offenders }) => {
  test("holds", async () => {
    expect((await client.query(offenders)).rows).toEqual([]);
  });

  test("fires when it is broken", async () => {
    await client.query("begin");
    try {
      await client.query(violations[rule] ?? "");
      expect((await client.query(offenders)).rowCount).toBeGreaterThan(0);
    } finally {
      await client.query("rollback");
    }
  });
});
