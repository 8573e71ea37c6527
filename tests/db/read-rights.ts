import type { Client } from "pg";

/** The rights of the logins on tables and functions as the catalogue has them, in the form of rights.ts. */
export async function readRights(client: Client): Promise<Record<string, Record<string, string>>> {
  const { rows } = await client.query<{ login: string; command: string; name: string; columns: string }>(`
    select pg_get_userbyid(grantee) as login, lower(privilege_type) as command, relname as name,
           coalesce(string_agg(attname, ', ' order by attname), 'whole') as columns
      from (select c.relname, null::name as attname, a.grantee, a.privilege_type from pg_class c, aclexplode(c.relacl) a
             where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p')
            union all
            select c.relname, t.attname, a.grantee, a.privilege_type
              from pg_attribute t join pg_class c on c.oid = t.attrelid, aclexplode(t.attacl) a
             where c.relnamespace = 'app'::regnamespace
            union all
            select nspname || '.' || proname, null, a.grantee, a.privilege_type
              from pg_proc p join pg_namespace n on n.oid = pronamespace, aclexplode(coalesce(proacl, acldefault('f', proowner))) a
             where nspname in ('app', 'authz')) as granted
     where grantee = 0 or pg_get_userbyid(grantee) in ('portal_app', 'portal_anon', 'portal_auth', 'portal_worker', 'portal_jobs')
     group by 1, 2, 3`);
  const found: Record<string, Record<string, string>> = {};
  for (const { login, command, name, columns } of rows) {
    found[`${login} ${command}`] = { ...found[`${login} ${command}`], [name]: columns };
  }
  return found;
}
