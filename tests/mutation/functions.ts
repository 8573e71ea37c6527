// Weakened functions, and the views that they share: a guard taken away, a role let in, a condition dropped, a helper that
// says yes to everybody. The text of one is changed at one place.
import type { Client } from "pg";
import { listConditions } from "./conditions.ts";

/** `weaken` replaces it by its weakened self, `mend` puts it back. `callers` are the functions that lead to it, and itself. */
export type FunctionMutant = { name: string; callers: string[]; weaken: string; mend: string };

/** `triggeredBy` are the tables whose change sets it going, for a trigger's function. */
type Definition = { name: string; definition: string; triggeredBy: string[] };

type Change = { what: string; at: number; length: number; by: string };

export async function listFunctionMutants(client: Client): Promise<FunctionMutant[]> {
  const { rows } = await client.query<Definition>(`
    select nspname || '.' || proname as name, pg_get_functiondef(p.oid) as definition,
           array(select distinct tgrelid::regclass::text from pg_trigger where tgfoid = p.oid) as "triggeredBy"
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where nspname in ('app', 'authz') and prokind = 'f'
    union all
    select nspname || '.' || relname, format('create or replace view %I.%I with (%s) as %s', nspname, relname,
             array_to_string(reloptions, ', '), pg_get_viewdef(c.oid, true)), '{}'
      from pg_class c join pg_namespace n on n.oid = c.relnamespace where nspname in ('app', 'authz') and relkind = 'v'
    order by 1`);
  return rows.flatMap(({ name, definition }) =>
    [...guards(definition), ...roles(definition), ...conditions(definition), ...answers(name, definition)].map(
      (change, number) => ({
        name: `${name} ${number + 1}: ${change.what}`,
        callers: listCallers(name, rows),
        mend: definition,
        weaken: definition.slice(0, change.at) + change.by + definition.slice(change.at + change.length),
      }),
    ),
  );
}

/** The function itself, and every one whose text names it or another of these. */
function listCallers(name: string, all: Definition[]): string[] {
  const found = [name];
  for (const each of found) {
    const tables = all.find((other) => other.name === each)?.triggeredBy ?? [];
    const ways = [`${each}(`, `${each} `, ...tables.flatMap((table) => [`update ${table} `, `delete from ${table} `])];
    const leading = all.filter(
      (other) => !found.includes(other.name) && ways.some((way) => other.definition.includes(way)),
    );
    found.push(...leading.map((other) => other.name));
  }
  return found;
}

/** `if … then perform app.refuse(…)`: never refuses. */
function guards(text: string): Change[] {
  return [...text.matchAll(/\bif (not found|(?:(?!\bthen\b)[\s\S])+?) then\s+(?=perform app\.refuse\()/g)].map(
    (found) => ({
      what: `does not refuse when ${shorten(found[1])}`,
      at: found.index,
      length: found[0].length,
      by: "if false then\n    ",
    }),
  );
}

/** `app.require_…(…)`: anybody, and where roles are named, a mere member. */
function roles(text: string): Change[] {
  const calls = [...text.matchAll(/app\.require_(role|reviewer|network_admin)\(([^()]*)\)/g)].filter(
    (found) => !text.slice(0, found.index).endsWith("FUNCTION "),
  );
  return calls.flatMap((found) => {
    const at = found.index;
    const dropped = { what: `asks no role (${shorten(found[0])})`, at, length: found[0].length, by: "authz.user_id()" };
    const named = found[0].replace("'{", "'{member,");
    return found[1] === "role"
      ? [dropped, { what: `lets in members (${shorten(found[0])})`, at, length: found[0].length, by: named }]
      : [dropped];
  });
}

/** A condition of a WHERE or an ON that is not asked. */
function conditions(text: string): Change[] {
  return listConditions(text).map(({ at, text: condition }) => ({
    what: `drops ${shorten(condition)}`,
    at,
    length: condition.length,
    by: "true",
  }));
}

/** What a helper says of everybody: of the spaces, all; of the national team, that she is one of it; of a space, that none is hidden. */
const widest: Record<string, string> = {
  "authz.tenants": "(select array_agg(id) from app.tenants)",
  "authz.writable_tenants": "(select array_agg(id) from app.tenants)",
  "authz.national_role": "'reviewer'",
  "authz.is_reviewer": "true",
  "authz.is_network_admin": "true",
  "authz.in_network": "true",
  "authz.hidden_tenants": "'{}'",
};

function answers(name: string, text: string): Change[] {
  const body = text.lastIndexOf("begin");
  if (!(name in widest)) return [];
  return [{ what: "says yes to everybody", at: body, length: "begin".length, by: `begin\n  return ${widest[name]};` }];
}

function shorten(text = ""): string {
  return text.replace(/\s+/g, " ").slice(0, 100);
}
