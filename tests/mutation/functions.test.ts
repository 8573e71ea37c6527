// Functions weakened one at a time: some test must notice. Those of tests/db/functions are asked first, in this very database;
// what they do not notice, the other tests are, each run on a weakened database of its own. MUTANTS=app.invite tries some.
import type { Client } from "pg";
import { beforeAll, expect, inject, test } from "vitest";
import { type Caller, describeEffect, everyRow, type Rows } from "../db/functions/effect.ts";
import { actors, firstOf, functions } from "../db/functions/functions.ts";
import { refusals } from "../db/functions/refusals.ts";
import { services } from "../db/functions/services.ts";
import { makeWorld, refusalTo, type World, works } from "../db/functions/world.ts";
import { adminClient } from "../support/sandbox.ts";
import { listSurvivors } from "./campaign.ts";
import { type FunctionMutant, listFunctionMutants } from "./functions.ts";

let admin: Client;
let world: World;
let before: Rows;
const effects = new Map<string, string>();

/** All that tests/db/functions sets going, with who does. */
const calls = [
  ...Object.entries(functions).map(([title, [may, statement]]): [string, [Caller, typeof statement]] => [
    title,
    [{ login: "app", person: firstOf(may) }, statement],
  ]),
  ...Object.entries(services),
];

beforeAll(async () => {
  admin = await adminClient();
  world = await makeWorld();
  before = await everyRow();
  for (const [title, [caller, statement]] of calls) {
    effects.set(title, JSON.stringify(await describeEffect(world, before, caller, statement(world))));
  }
}, 180_000);

/** What tests/db/functions finds of a function: whether it works for whom it should, does what it did, and refuses what it should. */
async function isSound(name: string): Promise<boolean> {
  try {
    return (await worksAsExpected(name)) && (await refusesAsExpected(name));
  } catch {
    return false;
  }
}

async function worksAsExpected(name: string): Promise<boolean> {
  for (const [, [may, statement]] of casesOf(Object.entries(functions), name)) {
    for (const actor of actors) if ((await works(world, actor, statement(world))) !== may.includes(actor)) return false;
  }
  for (const [title, [caller, statement]] of casesOf(calls, name)) {
    if (JSON.stringify(await describeEffect(world, before, caller, statement(world))) !== effects.get(title))
      return false;
  }
  return true;
}

async function refusesAsExpected(name: string): Promise<boolean> {
  for (const [, [code, doer, statement]] of casesOf(Object.entries(refusals), name)) {
    if ((await refusalTo(world, doer, statement(world, world.people[doer].id))) !== code) return false;
    for (const other of ["outsider", "member"] as const) {
      if ((await refusalTo(world, other, statement(world, world.people[other].id))) !== "not_found") return false;
    }
  }
  return true;
}

const casesOf = <Case>(cases: [string, Case][], name: string) =>
  cases.filter(([title]) => `app.${/^\w+/.exec(title)}` === name);

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
