// Functions weakened one at a time: some test must notice. Those of tests/db/functions are asked first, in this very database;
// what they do not notice, the other tests are, each run on a weakened database of its own. MUTANTS=app.invite tries some.
import type { Client } from "pg";
import { beforeAll, expect, inject, test } from "vitest";
import { describeEffect, everyRow, type Rows } from "../db/functions/effect.ts";
import { actors, functions } from "../db/functions/functions.ts";
import { refusals } from "../db/functions/refusals.ts";
import { makeWorld, refusalTo, type World, works } from "../db/functions/world.ts";
import { adminClient } from "../support/sandbox.ts";
import { listSurvivors } from "./campaign.ts";
import { type FunctionMutant, listFunctionMutants } from "./functions.ts";

let admin: Client;
let world: World;
let before: Rows;
const effects = new Map<string, string[]>();

beforeAll(async () => {
  admin = await adminClient();
  world = await makeWorld();
  before = await everyRow();
  for (const name of Object.keys(functions)) effects.set(name, await describeEffect(world, before, name));
});

/** What tests/db/functions finds of a function: whether it works for whom it should, does what it did, and refuses what it should. */
async function isSound(name: string): Promise<boolean> {
  try {
    return (await worksAsExpected(name)) && (await refusesAsExpected(name));
  } catch {
    return false;
  }
}

async function worksAsExpected(name: string): Promise<boolean> {
  for (const [title, [may, statement]] of casesOf(functions, name)) {
    for (const actor of actors) if ((await works(world, actor, statement(world))) !== may.includes(actor)) return false;
    if (JSON.stringify(await describeEffect(world, before, title)) !== JSON.stringify(effects.get(title))) return false;
  }
  return true;
}

async function refusesAsExpected(name: string): Promise<boolean> {
  for (const [, [code, doer, statement]] of casesOf(refusals, name)) {
    if ((await refusalTo(world, doer, statement(world, world.people[doer].id))) !== code) return false;
    const { outsider } = world.people;
    if ((await refusalTo(world, "outsider", statement(world, outsider.id))) !== "not_found") return false;
  }
  return true;
}

const casesOf = <Case>(table: Record<string, Case>, name: string) =>
  Object.entries(table).filter(([title]) => `app.${/^\w+/.exec(title)}` === name);

async function isNoticed({ callers, weaken, mend }: FunctionMutant): Promise<boolean> {
  await admin.query(weaken);
  try {
    for (const name of callers) if (!(await isSound(name))) return true;
    return false;
  } finally {
    await admin.query(mend);
  }
}

test("no weakened function survives", { timeout: 50 * 60_000 }, async () => {
  const chosen = process.env.MUTANTS ? new RegExp(process.env.MUTANTS) : /./;
  const mutants = (await listFunctionMutants(admin)).filter(({ name }) => chosen.test(name));
  const left: FunctionMutant[] = [];
  for (const mutant of mutants) if (!(await isNoticed(mutant))) left.push(mutant);
  const all = new Set(mutants.flatMap(({ callers }) => callers));
  for (const name of all) expect([name, await isSound(name)]).toEqual([name, true]); // mended again
  const survivors = await listSurvivors({ adminUrl: inject("adminUrl"), template: inject("template") }, left);
  console.log(`functions: ${mutants.length - survivors.length} killed, ${survivors.length} survived`);
  expect(mutants.length).toBeGreaterThan(0);
  expect(survivors).toEqual([]);
});
