import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { adminClient } from "../../support/sandbox.ts";
import { actors, expectations } from "./expectations.ts";
import { listReaching } from "./reach.ts";
import { connectActors, makeWorld } from "./world.ts";

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
    const reaching = await listReaching(connections, world.tenantId, table, command, probe);
    expect(reaching).toEqual(actors.filter((actor) => expectations[table]?.[command]?.includes(actor)));
  });

  test("has the row that could leak", async () => {
    const { rowCount } = await (await adminClient()).query(
      `select from app.${table} where ${world.probes[table]?.where}`,
    );
    expect(rowCount).toBeGreaterThan(0);
  });
});
