// Weakened policies and widened rights: each with the statement that weakens and the one that mends it again.
import type { Client } from "pg";

export type Mutant = { name: string; table: string; weaken: string; mend: string };

type Policy = {
  table: string;
  policy: string;
  command: "r" | "a" | "w" | "d";
  login: string;
  qual: string | null;
  check: string | null;
};

/** Every policy of a login that asks something: asking nothing, and open to another login as well. */
export async function listPolicyMutants(client: Client): Promise<Mutant[]> {
  const { rows } = await client.query<Policy>(`
    select c.relname as table, polname as policy, polcmd as command, r.rolname as login,
           pg_get_expr(polqual, polrelid) as qual, pg_get_expr(polwithcheck, polrelid) as check
      from pg_policy join pg_class c on c.oid = polrelid, unnest(polroles) as role join pg_roles r on r.oid = role
     where r.rolname in ('portal_app', 'portal_anon') order by 1, 2`);
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

/** Every right that a login of the pages does not hold: a command on a table, and the change or making of a column. */
export async function listRightMutants(client: Client): Promise<Mutant[]> {
  const { rows } = await client.query<Missing>(`
    select c.relname as table, null as column, command, login
      from pg_class c, unnest('{select,insert,update,delete}'::text[]) as command, unnest('{portal_app,portal_anon}'::text[]) as login
     where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p')
       and not case command when 'delete' then has_table_privilege(login, c.oid, command) else has_any_column_privilege(login, c.oid, command) end
    union all
    select c.relname, a.attname, command, 'portal_app'
      from pg_class c join pg_attribute a on a.attrelid = c.oid, unnest('{insert,update}'::text[]) as command
     where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
       and has_any_column_privilege('portal_app', c.oid, command) and not has_column_privilege('portal_app', c.oid, a.attnum, command)
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
