// Policies and rights weakened one at a time: the matrix, the table of rights or the rules of the catalogue must notice each.

import type { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isolationRules } from "../../db/isolation-rules.ts";
import { actors, expectations } from "../db/matrix/expectations.ts";
import { listReaching } from "../db/matrix/reach.ts";
import { connectActors, makeWorld } from "../db/matrix/world.ts";
import { readRights } from "../db/read-rights.ts";
import { rights } from "../db/rights.ts";
import { adminClient } from "../support/sandbox.ts";
import { listExecuteMutants, listPolicyMutants, listRightMutants, listTableMutants, type Mutant } from "./policies.ts";

let admin: Client;
let world: Awaited<ReturnType<typeof makeWorld>>;
let connections: Awaited<ReturnType<typeof connectActors>>;

beforeAll(async () => {
  world = await makeWorld();
  connections = await connectActors(world.people);
  admin = await adminClient();
});
afterAll(() => connections.end());

/** What the matrix, the table of rights and the rules of the catalogue say of a table: whether all is as it should be. */
async function isSound(table: string | null): Promise<boolean> {
  if (!(await areRightsAsExpected())) return false; // asked first, as the quickest
  return (table === null || (await isReachedAsExpected(table))) && (await areRulesKept());
}

async function isReachedAsExpected(table: string): Promise<boolean> {
  const probe = world.probes[table];
  if (!probe) throw new Error(`${table} has no probe`);
  for (const command of ["select", "insert", "update", "delete"] as const) {
    const expected = actors.filter((actor) => expectations[table]?.[command]?.includes(actor));
    const reaching = await listReaching(connections, world.tenantId, table, command, probe).catch(() => null);
    if (reaching === null || reaching.join() !== expected.join()) return false;
  }
  return true;
}

async function areRightsAsExpected(): Promise<boolean> {
  const sorted = (table: typeof rights) =>
    JSON.stringify(
      Object.entries(table)
        .map(([login, of]) => [login, Object.entries(of).sort()])
        .sort(),
    );
  return sorted(await readRights(admin)) === sorted(rights);
}

async function areRulesKept(): Promise<boolean> {
  for (const { offenders } of isolationRules) if ((await admin.query(offenders)).rowCount !== 0) return false;
  return true;
}

async function listUnnoticed(mutants: Mutant[]): Promise<string[]> {
  const unnoticed: string[] = [];
  for (const { name, table, weaken, mend } of mutants) {
    await admin.query(weaken);
    if (await isSound(table)) unnoticed.push(name);
    await admin.query(mend);
  }
  return unnoticed;
}

test("the database that is weakened is sound to begin with, and again at the end", async () => {
  for (const table of Object.keys(expectations)) expect([table, await isSound(table)]).toEqual([table, true]);
});

test("no table without its row security survives", async () => {
  const mutants = await listTableMutants(admin);
  const survivors = await listUnnoticed(mutants);
  console.log(`tables: ${mutants.length - survivors.length} killed, ${survivors.length} survived`);
  expect(mutants.length).toBeGreaterThan(0);
  expect(survivors).toEqual([]);
  expect(await areRulesKept()).toBe(true);
});

test("no weakened policy survives", async () => {
  const mutants = await listPolicyMutants(admin);
  const survivors = await listUnnoticed(mutants);
  console.log(`policies: ${mutants.length - survivors.length} killed, ${survivors.length} survived`);
  expect(mutants.length).toBeGreaterThan(100);
  expect(survivors).toEqual([]);
  expect(await areRulesKept()).toBe(true);
});

test("no widened right survives", async () => {
  const mutants = [...(await listRightMutants(admin)), ...(await listExecuteMutants(admin))];
  const survivors = await listUnnoticed(mutants);
  console.log(`rights: ${mutants.length - survivors.length} killed, ${survivors.length} survived`);
  expect(mutants.length).toBeGreaterThan(200);
  expect(survivors).toEqual([]);
  expect(await areRightsAsExpected()).toBe(true);
});
