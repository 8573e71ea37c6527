// Weakened policies and widened rights: each with the statement that weakens and the one that mends it again.
import type { Client } from "pg";

/** What is weakened; `table` is null where it is a function's right. */
export type Mutant = { name: string; table: string | null; weaken: string; mend: string };

const logins = "'{portal_app,portal_anon,portal_auth,portal_worker,portal_jobs}'::text[]";

type Policy = {
  table: string;
  policy: string;
  command: "r" | "a" | "w" | "d";
  login: string;
  qual: string | null;
  check: string | null;
};

/** Every table whose row security is not asked, or not of its owner. */
export async function listTableMutants(client: Client): Promise<Mutant[]> {
  const { rows } = await client.query<{ table: string }>(
    "select relname as table from pg_class where relnamespace = 'app'::regnamespace and relkind in ('r', 'p') order by 1",
  );
  const change = (table: string, weak: string, strong: string) => ({
    name: `${weak} on ${table}`,
    table,
    weaken: `alter table app.${table} ${weak}`,
    mend: `alter table app.${table} ${strong}`,
  });
  return rows.flatMap(({ table }) => [
    change(table, "disable row level security", "enable row level security"),
    change(table, "no force row level security", "force row level security"),
  ]);
}

/** Every policy of a login that asks something: asking nothing, and open to another login as well. */
export async function listPolicyMutants(client: Client): Promise<Mutant[]> {
  const { rows } = await client.query<Policy>(`
    select c.relname as table, polname as policy, polcmd as command, r.rolname as login,
           pg_get_expr(polqual, polrelid) as qual, pg_get_expr(polwithcheck, polrelid) as check
      from pg_policy join pg_class c on c.oid = polrelid, unnest(polroles) as role join pg_roles r on r.oid = role
     where r.rolname = any (${logins}) order by 1, 2`);
  return rows.flatMap((row) => [
    ...askNothing(row),
    letIn(row, row.login === "portal_app" ? "portal_anon" : "portal_app"),
  ]);
}

function askNothing({ table, policy, qual, check }: Policy): Mutant[] {
  const parts = (using: string | null, withCheck: string | null) =>
    `alter policy ${policy} on app.${table}${using === null ? "" : ` using (${using})`}${withCheck === null ? "" : ` with check (${withCheck})`}`;
  if ([qual, check].every((text) => text === null || text === "true")) return [];
  const mend = parts(qual, check);
  const all = parts(qual && "true", check && "true");
  const mutants = [{ name: `${policy} on ${table} asks nothing`, table, weaken: all, mend }];
  if (qual === null || check === null) return mutants;
  return [
    ...mutants,
    { name: `${policy} on ${table} asks nothing before`, table, weaken: parts("true", check), mend },
    { name: `${policy} on ${table} asks nothing after`, table, weaken: parts(qual, "true"), mend },
  ];
}

function letIn({ table, policy, login }: Policy, other: string): Mutant {
  return {
    name: `${policy} on ${table} lets in ${other}`,
    table,
    weaken: `alter policy ${policy} on app.${table} to ${login}, ${other}`,
    mend: `alter policy ${policy} on app.${table} to ${login}`,
  };
}

type Missing = { table: string; column: string | null; command: string; login: string };

/** Every right on a table that a login does not hold: a command, and where it holds that for some columns, each of the others. */
export async function listRightMutants(client: Client): Promise<Mutant[]> {
  const { rows } = await client.query<Missing>(`
    select c.relname as table, null as column, command, login
      from pg_class c, unnest('{select,insert,update,delete}'::text[]) as command, unnest(${logins}) as login
     where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p')
       and not case command when 'delete' then has_table_privilege(login, c.oid, command) else has_any_column_privilege(login, c.oid, command) end
    union all
    select c.relname, a.attname, command, login
      from pg_class c join pg_attribute a on a.attrelid = c.oid, unnest('{select,insert,update}'::text[]) as command, unnest(${logins}) as login
     where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
       and has_any_column_privilege(login, c.oid, command) and not has_column_privilege(login, c.oid, a.attnum, command)
     order by 1, 2, 3, 4`);
  return rows.map(({ table, column, command, login }) => {
    const right = column === null ? command : `${command} (${column})`;
    return {
      name: `${login} may ${right} on ${table}`,
      table,
      weaken: `grant ${right} on app.${table} to ${login}`,
      mend: `revoke ${right} on app.${table} from ${login}`,
    };
  });
}

/** Every function that a login may not execute, and by everybody. */
export async function listExecuteMutants(client: Client): Promise<Mutant[]> {
  const { rows } = await client.query<{ name: string; login: string }>(`
    select p.oid::regprocedure::text as name, login
      from pg_proc p, unnest(${logins} || 'public'::text) as login
     where pronamespace in ('app'::regnamespace, 'authz'::regnamespace) and prokind = 'f'
       and (login = 'public' or not has_function_privilege(login, p.oid, 'execute')) order by 1, 2`);
  return rows.map(({ name, login }) => ({
    name: `${login} may execute ${name}`,
    table: null,
    weaken: `grant execute on function ${name} to ${login}`,
    mend: `revoke execute on function ${name} from ${login}`,
  }));
}
