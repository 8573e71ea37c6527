// Weakened functions: a guard taken away, a role let in, a condition dropped. The text of a function is changed at one place.
import type { Client } from "pg";

/** `weaken` replaces the function by its weakened self. */
export type FunctionMutant = { name: string; function: string; weaken: string };

type Definition = { name: string; schema: string; definition: string };

type Change = { what: string; at: number; length: number; by: string };

/** What trusts nothing but its arguments and settings, and what is not about who may do what. */
const withoutGuards = ["app.let_workflow", "app.install", "app.mail_to_user", "app.note", "app.new_token"];

export async function listFunctionMutants(client: Client): Promise<FunctionMutant[]> {
  const { rows } = await client.query<Definition>(`
    select nspname || '.' || proname as name, nspname as schema, pg_get_functiondef(p.oid) as definition
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where nspname in ('app', 'authz') and prokind = 'f' order by 1`);
  return rows
    .filter(({ name }) => !withoutGuards.includes(name))
    .flatMap(({ name, schema, definition }) =>
      [...guards(definition), ...roles(definition), ...conditions(definition, schema === "authz")].map((change) => ({
        name: `${name}: ${change.what}`,
        function: name,
        weaken: definition.slice(0, change.at) + change.by + definition.slice(change.at + change.length),
      })),
    );
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

/** ` and a = b`: dropped, in what changes rows and in the helpers that say who may what. */
function conditions(text: string, everywhere: boolean): Change[] {
  const stretches = everywhere
    ? [{ start: 0, end: text.length }]
    : [...text.matchAll(/^\s*(update|delete from) app\.[\s\S]+?;/gm)].map((found) => ({
        start: found.index,
        end: found.index + found[0].length,
      }));
  return [
    ...text.matchAll(
      /\b(and|where) (?:not )?(\w+(?:\.\w+)?(?:::text)? (?:=|<>|>|<|is not|in) (?:any |all )?(?!case\b)(?:[\w.]+\([^()]*(?:\([^()]*\))?[^()]*\)|\([^()]*\)|'[^']*'|[\w.]+))( and )?/g,
    ),
  ]
    .filter((found) => stretches.some(({ start, end }) => found.index > start && found.index < end))
    .filter((found) => found[1] === "and" || found[3] !== undefined)
    .map((found) => ({
      what: `drops ${shorten(found[2])}`,
      at: found.index,
      length: found[0].length,
      by: `${found[1]} true${found[3] ?? ""}`,
    }));
}

function shorten(text = ""): string {
  return text.replace(/\s+/g, " ").slice(0, 100);
}
