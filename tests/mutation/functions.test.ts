// Functions weakened one at a time, each in a database of its own: some test must notice. MUTANTS=app.invite runs some.
import { expect, inject, test } from "vitest";
import { adminClient } from "../support/sandbox.ts";
import { listSurvivors, passes } from "./campaign.ts";
import { listFunctionMutants } from "./functions.ts";

test("no weakened function survives", { timeout: 50 * 60_000 }, async () => {
  const chosen = process.env.MUTANTS ? new RegExp(process.env.MUTANTS) : /./;
  const mutants = (await listFunctionMutants(await adminClient())).filter(({ name }) => chosen.test(name));
  const [adminUrl, template] = [inject("adminUrl"), inject("template")];
  expect(await passes(["tests/db/isolation.test.ts"], adminUrl, template)).toBe(true); // unweakened, it passes
  const survivors = await listSurvivors(adminUrl, template, mutants);
  console.log(`functions: ${mutants.length - survivors.length} killed, ${survivors.length} survived`);
  expect(survivors).toEqual([]);
});
