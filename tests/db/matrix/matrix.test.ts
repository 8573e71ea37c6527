import { DatabaseError } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { adminClient } from "../../support/sandbox.ts";
import { type Actor, actors, type Command, expectations } from "./expectations.ts";
import { connectActors, makeWorld, type Probe } from "./world.ts";

let world: Awaited<ReturnType<typeof makeWorld>>;
let connections: Awaited<ReturnType<typeof connectActors>>;

beforeAll(async () => {
  world = await makeWorld();
  connections = await connectActors(world.people);
});
afterAll(() => connections.end());

test("every table of the database has its row in the matrix", async () => {
  const { rows } = await (await adminClient()).query(
    "select relname from pg_class where relnamespace = 'app'::regnamespace and relkind in ('r', 'p') order by relname",
  );
  expect(Object.keys(expectations).sort()).toEqual(rows.map((row) => row.relname));
  expect(Object.keys(world.probes).sort()).toEqual(Object.keys(expectations).sort());
});

describe.each(Object.keys(expectations))("%s", (table) => {
  test.each(["select", "insert", "update", "delete"] as const)("%s", async (command) => {
    const probe = world.probes[table];
    if (!probe) throw new Error(`${table} has no probe`);
    const allowed: Actor[] = [];
    for (const actor of actors) if (await succeeds(actor, statement(table, command, probe))) allowed.push(actor);
    expect(allowed).toEqual(actors.filter((actor) => expectations[table]?.[command]?.includes(actor)));
  });

  test("has the row that could leak", async () => {
    const { rowCount } = await (await adminClient()).query(
      `select from app.${table} where ${world.probes[table]?.where}`,
    );
    expect(rowCount).toBeGreaterThan(0);
  });
});

function statement(table: string, command: Command, { where, touch, insert }: Probe): string {
  if (command === "select") return `select 1 from app.${table} where ${where}`;
  if (command === "insert") return `insert into app.${table} ${insert}`;
  if (command === "update") return `update app.${table} set ${touch} = ${touch} where ${where}`;
  return `delete from app.${table} where ${where}`;
}

/** Whether the statement reaches a row, as this actor about space B; nothing of it is kept. */
async function succeeds(actor: Actor, text: string): Promise<boolean> {
  const client = connections.clientOf(actor);
  const b = (await (await adminClient()).query("select id from app.tenants where slug = 'space-b'")).rows[0].id;
  await client.query("begin");
  try {
    await client.query("select set_config('app.session', $1, true), set_config('app.tenant_id', $2, true)", [
      connections.sessionOf(actor),
      b,
    ]);
    return ((await client.query(text)).rowCount ?? 0) > 0;
  } catch (error) {
    // 42501: not granted, or a policy's check refused the new row. Anything else is a fault of the probe.
    if (error instanceof DatabaseError && error.code === "42501") return false;
    throw error;
  } finally {
    await client.query("rollback");
  }
}
