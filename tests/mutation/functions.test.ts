// Functions weakened one at a time, each in a database of its own: some test must notice. MUTANTS=app.invite tries some.
import { expect, inject, test } from "vitest";
import { adminClient } from "../support/sandbox.ts";
import { listSurvivors } from "./campaign.ts";
import { listFunctionMutants } from "./functions.ts";

test("no weakened function survives", { timeout: 80 * 60_000 }, async () => {
  const chosen = process.env.MUTANTS ? new RegExp(process.env.MUTANTS) : /./;
  const mutants = (await listFunctionMutants(await adminClient())).filter(({ name }) => chosen.test(name));
  const survivors = await listSurvivors({ adminUrl: inject("adminUrl"), template: inject("template") }, mutants);
  console.log(`functions: ${mutants.length - survivors.length} killed, ${survivors.length} survived`);
  expect(mutants.length).toBeGreaterThan(0);
  expect(survivors).toEqual([]);
});
