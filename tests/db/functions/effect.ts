// What a function did, in words that are the same in every run: rows that came, went or changed, each id by its name.
import { adminClient, as } from "../../support/sandbox.ts";
import { type Actor, functions } from "./functions.ts";
import type { World } from "./world.ts";

type Row = Record<string, unknown>;
export type Rows = Map<string, { table: string; row: Row }>;

/** The first who may set a function going, by the table of expectations: never one without a session. */
type Doer = Exclude<Actor, "visitor" | "nobody" | "foreignHere">;

/**
 * What the function does for the first who may set it going, as against the rows `before`; it is taken back. A line for each
 * row, sorted.
 */
export async function describeEffect(world: World, before: Rows, name: string): Promise<string[]> {
  const [may, statement] = functions[name] ?? [];
  const doer = world.people[may?.[0] as Doer];
  if (!statement) throw new Error(name);
  const compiled = await as(doer, world.b, async (db) => statement(world).compile(db));
  const admin = await adminClient();
  const label = await labels(world, doer.id);
  await admin.query("begin");
  try {
    const settings = [doer.session, world.b.id];
    await admin.query("select set_config('app.session', $1, true), set_config('app.tenant_id', $2, true)", settings);
    await admin.query("set local role portal_app");
    await admin.query(compiled.sql, [...compiled.parameters]);
    await admin.query("reset role");
    return compare(before, await everyRow())
      .map(label)
      .sort();
  } finally {
    await admin.query("rollback");
  }
}

/** Every row of the schema, by its table and its place in it; a changed row is put elsewhere, with its key. */
export async function everyRow(): Promise<Rows> {
  const { rows: tables } = await (await adminClient()).query(
    `select relname as name, (select array_agg(attname::text) from pg_attribute a join pg_index i on i.indrelid = c.oid and i.indisprimary
                               where a.attrelid = c.oid and a.attnum = any (i.indkey)) as key
       from pg_class c where relnamespace = 'app'::regnamespace and relkind = 'r'`,
  );
  const all: Rows = new Map();
  const text = tables.map(({ name }) => `select '${name}' as table, to_jsonb(t) as row from app.${name} t`);
  const { rows } = await (await adminClient()).query<{ table: string; row: Row }>(text.join(" union all "));
  for (const { table, row } of rows) {
    const key: string[] = tables.find(({ name }) => name === table).key;
    all.set(JSON.stringify([table, ...key.map((column) => row[column])]), { table, row });
  }
  return all;
}

function compare(before: Rows, after: Rows): string[] {
  const lines: string[] = [];
  for (const [key, { table, row }] of after) {
    const old = before.get(key)?.row;
    const columns = Object.keys(row).filter((column) => JSON.stringify(old?.[column]) !== JSON.stringify(row[column]));
    const change = Object.fromEntries(columns.map((column) => [column, row[column]]));
    if (!old) lines.push(`new ${table} ${JSON.stringify(filled(row))}`);
    else if (columns.length > 0) lines.push(`changed ${key} ${JSON.stringify(change)}`);
  }
  for (const [key, { table, row }] of before)
    if (!after.has(key)) lines.push(`gone ${table} ${JSON.stringify(filled(row))}`);
  return lines;
}

/** Without what is empty. */
function filled(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).filter(([, value]) => value && !["[]", '""', "{}"].includes(JSON.stringify(value))),
  );
}

/** Puts names for ids, and one word for what differs from run to run. */
async function labels(world: World, me: string): Promise<(line: string) => string> {
  const { a, b, c, network, shelved, spoiled, alike, people, siblings, ...own } = world;
  const texts = Object.entries(own).map(([name, id]) => [id, name] as const);
  const beside = Object.entries(siblings).map(([name, id]) => [id, `other ${name}`] as const);
  const spaces = Object.entries({ a, b, c, network, shelved, spoiled, alike }).map(
    ([name, { id }]) => [id, name] as const,
  );
  const persons = Object.entries(people).map(([name, { id }]) => [id, id === me ? "me" : name] as const);
  const known = new Map<string, string>([...texts, ...beside, ...spaces, ...persons]);
  const { rows } = await (await adminClient()).query("select id::text, item_id::text from app.revisions");
  for (const { id, item_id } of rows) {
    const [revision, item] = [known.get(id), known.get(item_id)];
    if (revision && !item) known.set(item_id, `${revision}'s item`);
    if (item && !revision) known.set(id, `${item}'s revision`);
  }
  const { rows: today } = await (await adminClient()).query("select app.today()::text as day");
  return (line) =>
    line
      .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, (id) => `<${known.get(id) ?? "new"}>`)
      .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+\+00:00/g, "<now>")
      .replaceAll(today[0].day, "<today>")
      .replaceAll(/\\\\x[0-9a-f]{64}/g, "<hash>")
      .replaceAll(/("token": ?)"[^"]+"/g, "$1<token>")
      .replaceAll(/(text|region|person)([ -])\d+/gi, "$1$2n");
}
