// What the catalogue itself shows of the isolation: each check lists offenders, and is shown to fire on one.

import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createDatabase, type TestDatabase } from "../support/database.ts";

/** What a check lists, and a violation that it must find. */
type Check = { rule: string; offenders: string; violation: string };

const logins = "'portal_app', 'portal_anon', 'portal_auth', 'portal_worker', 'portal_jobs'";
const owners = "'portal_owner', 'portal_authz', 'portal_workflow'";

const checks: Check[] = [
  {
    rule: "row-level security is enabled and forced on every table",
    offenders: `select relname as offender from pg_class where relnamespace = 'app'::regnamespace and relkind in ('r', 'p')
      and not (relrowsecurity and relforcerowsecurity)`,
    violation: "alter table app.items no force row level security",
  },
  {
    rule: "no policy is for all commands, for everybody or restrictive by accident",
    offenders: `select polname || ' on ' || polrelid::regclass as offender from pg_policy
      where polcmd = '*' or polroles = '{0}' or not polpermissive`,
    violation: "create policy loose on app.items for all to portal_app using (true)",
  },
  {
    rule: "one policy a table, command and role",
    offenders: `select concat_ws(' ', polrelid::regclass, polcmd, role::regrole) as offender
      from pg_policy, unnest(polroles) as role group by polrelid, polcmd, role having count(*) > 1`,
    violation: "create policy another on app.items for select to portal_app using (true)",
  },
  {
    rule: "policies call the helpers wrapped, so that they run once a statement",
    offenders: `select polname || ' on ' || polrelid::regclass as offender from pg_policy,
      lateral (select coalesce(pg_get_expr(polqual, polrelid), '') || ' ' || coalesce(pg_get_expr(polwithcheck, polrelid), '')) as e (text)
      where regexp_count(e.text, 'authz\\.') <> regexp_count(e.text, 'SELECT (\\(?)authz\\.')`,
    violation: "create policy bare on app.items for delete to portal_app using (authz.is_reviewer())",
  },
  {
    rule: "who logs in owns nothing, is a member of nothing and bypasses nothing",
    offenders: `select rolname as offender from pg_roles r where rolname in (${logins}) and (rolsuper or rolbypassrls or rolinherit
        or rolcreaterole or rolcreatedb or exists (select from pg_auth_members m where m.member = r.oid)
        or (rolname <> 'portal_jobs' and exists (select from pg_class c where c.relowner = r.oid)))
      union all select rolname from pg_roles where rolname in (${owners}) and (rolcanlogin or rolsuper or rolbypassrls)`,
    violation: "grant portal_owner to portal_app",
  },
  {
    rule: "nobody may execute a function unnamed, and who logs in creates nothing",
    offenders: `select p.oid::regprocedure::text as offender from pg_proc p
        where pronamespace in ('app'::regnamespace, 'authz'::regnamespace)
          and exists (select from aclexplode(coalesce(proacl, acldefault('f', proowner))) where grantee = 0)
      union all select nspname || ': ' || rolname from pg_namespace, pg_roles
        where rolname in (${logins}) and nspname in ('app', 'authz', 'public') and has_schema_privilege(rolname, pg_namespace.oid, 'create')`,
    violation: "grant execute on function authz.user_id() to public",
  },
  {
    rule: "who logs in makes no temporary table and no schema",
    offenders: `select concat_ws(' ', rolname, command) as offender from pg_roles, unnest('{temporary,create}'::text[]) as command
      where rolname in (${logins}) and has_database_privilege(rolname, current_database(), command)`,
    violation: "do $$ begin execute format('grant temporary on database %I to public', current_database()); end $$",
  },
  {
    rule: "definer functions fix their search path, and the helpers are stable",
    offenders: `select oid::regprocedure::text as offender from pg_proc
      where pronamespace in ('app'::regnamespace, 'authz'::regnamespace) and (
        (prosecdef and not coalesce('search_path=pg_catalog, pg_temp' = any (proconfig), false))
        or (pronamespace = 'authz'::regnamespace and (provolatile <> 's' or not prosecdef)))`,
    violation: "alter function authz.user_id() immutable",
  },
  {
    rule: "keys and foreign keys of a space's table begin with its tenant",
    offenders: `select conrelid::regclass || ' ' || conname as offender from pg_constraint c
      where connamespace = 'app'::regnamespace and contype in ('p', 'f')
        and exists (select from pg_attribute a where a.attrelid = c.conrelid and a.attname = 'tenant_id' and a.attnotnull)
        and (c.contype = 'p' or exists (select from pg_attribute a where a.attrelid = c.confrelid and a.attname = 'tenant_id' and a.attnotnull))
        and (select attname from pg_attribute where attrelid = c.conrelid and attnum = c.conkey[1]) <> 'tenant_id'`,
    violation: "create table app.loose (tenant_id uuid not null, id uuid primary key)",
  },
  {
    rule: "no grant on a whole table lets somebody write a column unnamed",
    offenders: `select table_name || ' ' || privilege_type || ' ' || grantee as offender from information_schema.role_table_grants
      where table_schema = 'app' and grantee in (${logins}) and privilege_type in ('INSERT', 'UPDATE', 'TRUNCATE', 'REFERENCES', 'TRIGGER')`,
    violation: "grant update on app.items to portal_app",
  },
  {
    rule: "columns that only the definer functions may change are not granted",
    offenders: `select table_name || '.' || column_name || ' ' || grantee as offender from information_schema.role_column_grants
      where table_schema = 'app' and grantee = 'portal_app' and privilege_type = 'UPDATE'
        and column_name in ('tenant_id', 'lifecycle', 'state', 'author_id', 'published_at', 'version', 'submitted_by', 'news_trust', 'conference_trust',
          'report_trust', 'kind', 'halt', 'stated_held_on', 'reporter')`,
    violation: "grant update (state) on app.revisions to portal_app",
  },
  {
    rule: "no materialised view, and no view that hides who asks",
    offenders: `select relname as offender from pg_class where relnamespace = 'app'::regnamespace
      and (relkind = 'm' or (relkind = 'v' and not coalesce('security_invoker=true' = any (reloptions), false)))`,
    violation: "create view app.loose as select * from app.items",
  },
  {
    rule: "columns that policies compare are of types whose comparison is leakproof",
    offenders: `select a.attrelid::regclass || '.' || a.attname as offender from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relnamespace = 'app'::regnamespace and a.attname in ('lifecycle', 'state', 'visibility', 'role', 'kind') and a.atttypid <> 'text'::regtype
        and c.relkind in ('r', 'p')`,
    violation:
      "create type app.mood as enum ('x'); create table app.loose (state app.mood); alter table app.loose enable row level security",
  },
];

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

describe.each(checks)("$rule", ({ offenders, violation }) => {
  test("holds", async () => {
    expect((await client.query(offenders)).rows).toEqual([]);
  });

  test("fires when it is broken", async () => {
    await client.query("begin");
    try {
      await client.query(violation);
      expect((await client.query(offenders)).rowCount).toBeGreaterThan(0);
    } finally {
      await client.query("rollback");
    }
  });
});
