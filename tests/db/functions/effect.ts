// What a function did, in words that are the same in every run: rows that came, went or changed, each id by its name.
import type { RawBuilder } from "kysely";
import type { DatabaseError } from "pg";
import { adminClient, as } from "../../support/sandbox.ts";
import type { World } from "./world.ts";

type Row = Record<string, unknown>;
export type Rows = Map<string, { table: string; row: Row }>;

/** Who sets a function going: a login, with the session of a person where it is hers. */
export type Caller = { login: "app" | "auth" | "worker"; person: keyof World["people"] | null };

/**
 * What a statement does and answers or refuses, as against the rows `before`; it is taken back. A line for each row and for
 * each space that it locks, sorted.
 */
export async function describeEffect(
  world: World,
  before: Rows,
  { login, person }: Caller,
  statement: RawBuilder<unknown>,
): Promise<string[]> {
  const me = person && world.people[person];
  const compiled = await as(world.people.admin, null, async (db) => statement.compile(db));
  const admin = await adminClient();
  const label = await labels(world, me?.id);
  await admin.query("begin");
  try {
    const settings = [me?.session ?? "", world.b.id];
    await admin.query("select set_config('app.session', $1, true), set_config('app.tenant_id', $2, true)", settings);
    await admin.query(`set local role portal_${login}`);
    const { rows } = await admin.query(compiled.sql, [...compiled.parameters]);
    await admin.query("reset role");
    const answers = rows.map((row) => `answers ${JSON.stringify(filled(row))}`);
    const locks = await admin.query(
      "select id from app.tenants where xmax = pg_current_xact_id()::xid and xmin <> pg_current_xact_id()::xid",
    );
    const changes = compare(before, await everyRow());
    return counted([...answers, ...changes, ...locks.rows.map(({ id }) => `locks ${id}`)].map(label));
  } catch (error) {
    const { code, message, detail } = error as DatabaseError;
    if (code === "RT001") return [label(`refuses ${message} ${detail ?? ""}`.trim())];
    throw error;
  } finally {
    await admin.query("rollback");
  }
}

/** Every row of the schema, by its table and its primary key. */
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

/** Without what is empty, or in every row of its table. */
function filled(row: Row): Row {
  const usual = ["created_at", "next_attempt_at", "locale"];
  return Object.fromEntries(
    Object.entries(row).filter(
      ([column, value]) => value && !usual.includes(column) && !["[]", '""', "{}"].includes(JSON.stringify(value)),
    ),
  );
}

/** Sorted, with how many there are of those that read the same. */
function counted(lines: string[]): string[] {
  const times = new Map<string, number>();
  for (const line of lines.sort()) times.set(line, (times.get(line) ?? 0) + 1);
  return [...times].map(([line, count]) => (count === 1 ? line : `${line} (${count})`));
}

/** Puts names for ids, and one word for what differs from run to run. */
async function labels(world: World, me: string | undefined): Promise<(line: string) => string> {
  const { a, b, c, network, shelved, spoiled, alike, people, siblings, ...own } = world;
  const texts = Object.entries(own).flatMap(([name, id]) => (typeof id === "string" ? [[id, name] as const] : []));
  const beside = Object.entries(siblings).map(([name, id]) => [id, `other ${name}`] as const);
  const spaces = Object.entries({ a, b, c, network, shelved, spoiled, alike }).map(
    ([name, { id }]) => [id, name] as const,
  );
  const persons = Object.entries(people).map(([name, { id }]) => [id, id === me ? "me" : name] as const);
  const known = new Map<string, string>([...texts, ...beside, ...spaces, ...persons]);
  const { rows } = await (await adminClient()).query("select id::text, item_id::text from app.revisions");
  for (const [key, name] of [...known]) {
    for (const { id, item_id } of rows) {
      if (id === key && !known.has(item_id)) known.set(item_id, `${name}'s item`);
      if (item_id === key && !known.has(id)) known.set(id, `${name}'s revision`);
    }
  }
  const { rows: today } = await (await adminClient()).query("select app.today()::text as day");
  const day = (date: string) => {
    const days = (Date.parse(date) - Date.parse(today[0].day)) / 86_400_000;
    return Math.abs(days) > 100 ? date : days === 0 ? "<today>" : `<today ${days > 0 ? "+" : "-"} ${Math.abs(days)}>`;
  };
  return (line) =>
    line
      .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, (id) => `<${known.get(id) ?? "new"}>`)
      .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+(?:\+00:00|Z)/g, "<now>")
      .replaceAll(/\d{4}-\d\d-\d\d/g, day)
      .replaceAll(/\\\\x[0-9a-f]{64}/g, "<hash>")
      .replaceAll(/("token": ?)"[^"]+"/g, "$1<token>")
      .replaceAll(/(text|region|person)([ -])\d+/gi, "$1$2n")
      .replaceAll(/"id":"<new>",?/g, "");
}
