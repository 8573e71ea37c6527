// Functions weakened one at a time: some test must notice. First those of tests/db/functions are asked, in this very database;
// what they do not notice, the other tests are, each run on a weakened database of its own. MUTANTS=app.invite tries some.
import type { Client } from "pg";
import { beforeAll, expect, inject, test } from "vitest";
import { describeEffect } from "../db/functions/effect.ts";
import { actors, functions } from "../db/functions/functions.ts";
import { makeWorld, type World, works } from "../db/functions/world.ts";
import { adminClient } from "../support/sandbox.ts";
import { listSurvivors } from "./campaign.ts";
import { type FunctionMutant, listFunctionMutants } from "./functions.ts";

let admin: Client;
let world: World;
const effects = new Map<string, string[]>();

beforeAll(async () => {
  admin = await adminClient();
  world = await makeWorld();
  for (const name of Object.keys(functions)) effects.set(name, await describeEffect(world, name));
});

/** What tests/db/functions finds of a function: whether it works for whom it should, and does what it did. */
async function isSound(name: string): Promise<boolean> {
  const [may = [], statement] = functions[name] ?? [];
  if (!statement) throw new Error(name);
  try {
    for (const actor of actors) if ((await works(world, actor, statement(world))) !== may.includes(actor)) return false;
    return JSON.stringify(await describeEffect(world, name)) === JSON.stringify(effects.get(name));
  } catch {
    return false;
  }
}

async function isNoticed({ callers, weaken, mend }: FunctionMutant): Promise<boolean> {
  await admin.query(weaken);
  try {
    for (const name of Object.keys(functions)) {
      const itself = `app.${name.split(",")[0]}`;
      if (callers.includes(itself) && !(await isSound(name))) return true;
    }
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
  for (const name of Object.keys(functions)) expect([name, await isSound(name)]).toEqual([name, true]);
  const survivors = await listSurvivors({ adminUrl: inject("adminUrl"), template: inject("template") }, left);
  console.log(`functions: ${mutants.length - survivors.length} killed, ${survivors.length} survived`);
  expect(mutants.length).toBeGreaterThan(0);
  expect(survivors).toEqual([]);
});
