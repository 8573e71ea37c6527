// What the catalogue of a database itself shows of the isolation of its spaces. Each rule is a statement that lists offenders:
// objects that break it. Checked by the tests on the migrated database, and by an operator with `npm run db:check`.

export type IsolationRule = { rule: string; offenders: string };

const logins = "'portal_app', 'portal_anon', 'portal_auth', 'portal_worker', 'portal_jobs'";
const owners = "'portal_owner', 'portal_authz', 'portal_workflow'";

/** Every grant on a table (column null) or a column. Not information_schema, which hides grants that are not the asker's own. */
const grants = `(select c.relname as table_name, null::name as column_name, a.privilege_type, pg_get_userbyid(a.grantee) as grantee
    from pg_class c, aclexplode(c.relacl) a where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
  union all
  select c.relname, t.attname, a.privilege_type, pg_get_userbyid(a.grantee)
    from pg_attribute t join pg_class c on c.oid = t.attrelid, aclexplode(t.attacl) a where c.relnamespace = 'app'::regnamespace) as g`;

export const isolationRules: IsolationRule[] = [
  {
    rule: "row-level security is enabled and forced on every table",
    offenders: `select relname as offender from pg_class where relnamespace = 'app'::regnamespace and relkind in ('r', 'p')
      and not (relrowsecurity and relforcerowsecurity)`,
  },
  {
    rule: "no policy is for all commands, for everybody or restrictive by accident",
    offenders: `select polname || ' on ' || polrelid::regclass as offender from pg_policy
      where polcmd = '*' or polroles = '{0}' or not polpermissive`,
  },
  {
    rule: "one policy a table, command and role",
    offenders: `select concat_ws(' ', polrelid::regclass, polcmd, role::regrole) as offender
      from pg_policy, unnest(polroles) as role group by polrelid, polcmd, role having count(*) > 1`,
  },
  {
    rule: "policies call the helpers wrapped, so that they run once a statement",
    offenders: `select polname || ' on ' || polrelid::regclass as offender from pg_policy,
      lateral (select coalesce(pg_get_expr(polqual, polrelid), '') || ' ' || coalesce(pg_get_expr(polwithcheck, polrelid), '')) as e (text)
      where regexp_count(e.text, 'authz\\.') <> regexp_count(e.text, 'SELECT (\\(?)authz\\.')`,
  },
  {
    rule: "who logs in owns nothing, is a member of nothing and bypasses nothing",
    offenders: `select rolname as offender from pg_roles r where rolname in (${logins}) and (rolsuper or rolbypassrls or rolinherit
        or rolcreaterole or rolcreatedb or exists (select from pg_auth_members m where m.member = r.oid)
        or (rolname <> 'portal_jobs' and exists (select from pg_class c where c.relowner = r.oid)))
      union all select rolname from pg_roles where rolname in (${owners}) and (rolcanlogin or rolsuper or rolbypassrls)`,
  },
  {
    rule: "nobody may execute a function unnamed, and who logs in creates nothing",
    offenders: `select p.oid::regprocedure::text as offender from pg_proc p
        where pronamespace in ('app'::regnamespace, 'authz'::regnamespace)
          and exists (select from aclexplode(coalesce(proacl, acldefault('f', proowner))) where grantee = 0)
      union all select nspname || ': ' || rolname from pg_namespace, pg_roles
        where rolname in (${logins}) and nspname in ('app', 'authz', 'public') and has_schema_privilege(rolname, pg_namespace.oid, 'create')`,
  },
  {
    rule: "who logs in makes no temporary table and no schema",
    offenders: `select concat_ws(' ', rolname, command) as offender from pg_roles, unnest('{temporary,create}'::text[]) as command
      where rolname in (${logins}) and has_database_privilege(rolname, current_database(), command)`,
  },
  {
    rule: "definer functions fix their search path, and the helpers are stable",
    offenders: `select oid::regprocedure::text as offender from pg_proc
      where pronamespace in ('app'::regnamespace, 'authz'::regnamespace) and (
        (prosecdef and not coalesce('search_path=pg_catalog, pg_temp' = any (proconfig), false))
        or (pronamespace = 'authz'::regnamespace and (provolatile <> 's' or not prosecdef)))`,
  },
  {
    rule: "keys and foreign keys of a space's table begin with its tenant",
    offenders: `select conrelid::regclass || ' ' || conname as offender from pg_constraint c
      where connamespace = 'app'::regnamespace and contype in ('p', 'f')
        and exists (select from pg_attribute a where a.attrelid = c.conrelid and a.attname = 'tenant_id' and a.attnotnull)
        and (c.contype = 'p' or exists (select from pg_attribute a where a.attrelid = c.confrelid and a.attname = 'tenant_id' and a.attnotnull))
        and (select attname from pg_attribute where attrelid = c.conrelid and attnum = c.conkey[1]) <> 'tenant_id'`,
  },
  {
    rule: "no grant on a whole table lets somebody write a column unnamed",
    offenders: `select concat_ws(' ', table_name, privilege_type, grantee) as offender from ${grants}
      where column_name is null and (grantee in (${logins}) and privilege_type in ('INSERT', 'UPDATE', 'TRUNCATE', 'REFERENCES', 'TRIGGER')
        or grantee like 'unknown%')`,
  },
  {
    rule: "columns that only the definer functions may change are not granted",
    offenders: `select concat_ws(' ', table_name, column_name, grantee) as offender from ${grants}
      where grantee = 'portal_app' and privilege_type = 'UPDATE'
        and column_name in ('tenant_id', 'lifecycle', 'state', 'author_id', 'published_at', 'version', 'submitted_by', 'news_trust', 'conference_trust',
          'report_trust', 'kind', 'halt', 'stated_held_on', 'reporter')`,
  },
  {
    rule: "no materialised view, and no view that hides who asks",
    offenders: `select relname as offender from pg_class where relnamespace = 'app'::regnamespace
      and (relkind = 'm' or (relkind = 'v' and not coalesce('security_invoker=true' = any (reloptions), false)))`,
  },
  {
    rule: "columns that policies compare are of types whose comparison is leakproof",
    offenders: `select a.attrelid::regclass || '.' || a.attname as offender from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relnamespace = 'app'::regnamespace and a.attname in ('lifecycle', 'state', 'visibility', 'role', 'kind') and a.atttypid <> 'text'::regtype
        and c.relkind in ('r', 'p')`,
  },
  {
    rule: "tables belong to portal_owner, and functions to portal_owner, portal_authz or portal_workflow",
    offenders: `select relname as offender from pg_class where relnamespace = 'app'::regnamespace and relkind in ('r', 'p', 'v', 'S')
        and relowner <> 'portal_owner'::regrole
      union all select p.oid::regprocedure::text from pg_proc p where pronamespace in ('app'::regnamespace, 'authz'::regnamespace)
        and prokind = 'f' and proowner not in (select oid from pg_roles where rolname in (${owners}))`,
  },
  {
    rule: "no rule, and no trigger of somebody else's function, comes between a statement and its table",
    offenders: `select tgrelid::regclass || ' ' || tgname as offender from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid
        where c.relnamespace = 'app'::regnamespace and not tgisinternal and p.pronamespace <> 'app'::regnamespace
      union all select ev_class::regclass || ' ' || rulename from pg_rewrite r join pg_class c on c.oid = r.ev_class
        where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p')`,
  },
  {
    rule: "a unique key of a space's table begins with its tenant, unless it is a secret's hash",
    offenders: `select indexrelid::regclass::text as offender from pg_index i
      where exists (select from pg_attribute a join pg_class c on c.oid = a.attrelid
                     where a.attrelid = i.indrelid and a.attname = 'tenant_id' and a.attnotnull and c.relnamespace = 'app'::regnamespace)
        and indisunique
        and (select attname from pg_attribute where attrelid = indrelid and attnum = indkey[0]) not in ('tenant_id', 'token_hash')`,
  },
  {
    rule: "every foreign key says what happens when its row is deleted",
    offenders: `select conrelid::regclass || ' ' || conname as offender from pg_constraint
      where connamespace = 'app'::regnamespace and contype = 'f' and confdeltype = 'a'`,
  },
  {
    rule: "a reference to a space's row names its space, so that none can cross",
    offenders: `select conrelid::regclass || ' ' || conname as offender from pg_constraint c
      where connamespace = 'app'::regnamespace and contype = 'f'
        and exists (select from pg_attribute a where a.attrelid = c.confrelid and a.attname = 'tenant_id' and a.attnotnull)
        and not exists (select from pg_attribute a where a.attrelid = c.confrelid and a.attname = 'tenant_id' and a.attnum = any (c.confkey))`,
  },
  {
    rule: "visitors read, and write nothing",
    offenders: `select concat_ws(' ', table_name, column_name, privilege_type) as offender from ${grants}
      where grantee = 'portal_anon' and privilege_type <> 'SELECT'`,
  },
  {
    rule: "nobody who logs in writes to the record or to the outbox, but for the worker's marks",
    offenders: `select concat_ws(' ', table_name, column_name, privilege_type, grantee) as offender from ${grants}
      where table_name in ('audit_events', 'mails') and grantee in (${logins}) and privilege_type <> 'SELECT'
        and not (grantee = 'portal_worker' and table_name = 'mails' and privilege_type = 'UPDATE' and column_name is not null)`,
  },
  {
    rule: "passwords and sessions are the sign-in's alone",
    offenders: `select concat_ws(' ', table_name, column_name, grantee) as offender from ${grants}
      where table_name in ('credentials', 'sessions', 'password_resets', 'sign_in_attempts') and grantee in (${logins}) and grantee <> 'portal_auth'`,
  },
  {
    rule: "only what is the whole network's is open to every visitor or person",
    offenders: `select polname || ' on ' || polrelid::regclass as offender from pg_policy, unnest(polroles) as role
      where role in (select oid from pg_roles where rolname in ('portal_app', 'portal_anon'))
        and 'true' in (pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid))
        and polrelid::regclass::text not in ('app.areas', 'app.series', 'app.rounds')`,
  },
  {
    rule: "helpers and functions are written in plpgsql, and no procedure or untrusted language is left open",
    offenders: `select p.oid::regprocedure::text || ' ' || lanname as offender from pg_proc p join pg_language l on l.oid = p.prolang
      where pronamespace in ('app'::regnamespace, 'authz'::regnamespace) and lanname <> 'plpgsql'
      union all select lanname from pg_language where not lanpltrusted and lanname not in ('internal', 'c')`,
  },
  {
    rule: "no setting but time limits and compiling is fixed for who logs in, and none of them may change the server's",
    offenders: `select r.rolname || ' ' || setting as offender from pg_db_role_setting s join pg_roles r on r.oid = s.setrole, unnest(setconfig) as setting
      where r.rolname in (${logins}) and setting !~ '^(jit|[a-z_]+_timeout)='
      union all select r.rolname || ' ' || parname from pg_parameter_acl p, aclexplode(paracl) as a join pg_roles r on r.oid = a.grantee
      where r.rolname in (${logins})`,
  },
  {
    rule: "no publication and no foreign server lets rows out of the database",
    offenders: `select pubname as offender from pg_publication union all select srvname from pg_foreign_server`,
  },
  {
    rule: "what somebody may change stays what he may change: an update is asked the same before and after",
    offenders: `select polname || ' on ' || polrelid::regclass as offender from pg_policy
      where polcmd = 'w' and pg_get_expr(polqual, polrelid) is distinct from pg_get_expr(polwithcheck, polrelid)`,
  },
  {
    rule: "no right without a policy, and no policy without a right",
    offenders: `select coalesce(g.offender, p.offender) as offender
      from (select distinct concat_ws(' ', table_name, privilege_type, grantee) as offender from ${grants}
             where grantee in (${logins}) or grantee like 'unknown%') as g
      full join (select distinct concat_ws(' ', relname, case polcmd when 'r' then 'SELECT' when 'a' then 'INSERT' when 'w' then 'UPDATE' else 'DELETE' end,
                                 pg_get_userbyid(role)) as offender
                   from pg_policy join pg_class c on c.oid = polrelid, unnest(polroles) as role
                  where c.relnamespace = 'app'::regnamespace and pg_get_userbyid(role) in (${logins})) as p on p.offender = g.offender
      where g.offender is null or p.offender is null`,
  },
  {
    rule: "definer functions print no plan, which would hold the values that they work with",
    offenders: `select oid::regprocedure::text as offender from pg_proc
      where pronamespace = 'app'::regnamespace and prosecdef
        and not coalesce(proconfig @> '{debug_print_plan=off,client_min_messages=error}', false)`,
  },
  {
    rule: "nothing is sampled of what people write: EXPLAIN's estimates would tell it",
    offenders: `select a.attrelid::regclass || '.' || a.attname as offender
      from pg_attribute a join pg_class c on c.oid = a.attrelid left join pg_index i on i.indexrelid = c.oid
      where c.relnamespace = 'app'::regnamespace and a.attnum > 0 and not a.attisdropped and coalesce(a.attstattarget, -1) <> 0
        and coalesce(i.indrelid, c.oid)::regclass::text not in ('app.areas', 'app.series', 'app.rounds')
        and (c.relkind = 'i' and i.indkey[a.attnum - 1] = 0
             or c.relkind in ('r', 'p', 'm') and a.atttypid not in ('uuid'::regtype, 'boolean'::regtype, 'timestamptz'::regtype, 'bytea'::regtype)
                and a.attname not in ('action', 'area_code', 'attempts', 'conference_trust', 'country', 'date_precision', 'decision',
                  'dimension', 'form', 'halt', 'kind', 'language', 'lifecycle', 'listed_on', 'locale', 'measure', 'media_type',
                  'news_trust', 'number', 'placement', 'position', 'qualifier', 'report_trust', 'reporter', 'role', 'season', 'state',
                  'template', 'version', 'visibility'))`,
  },
];
