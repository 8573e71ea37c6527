// Runs the suite against weakened databases. A mutant is killed when some test fails, and survives when none does.
import { join } from "node:path";
import { root, runStep } from "../run-step.ts";
import { administer, databaseUrl } from "../support/cluster.ts";
import type { FunctionMutant } from "./functions.ts";

/** Those that say who may set a function going come first: most mutants fall there. */
const rounds = [
  ["tests/db/function-matrix.test.ts", "tests/db/attacks", "tests/db/isolation.test.ts", "tests/db/follow-up.test.ts"],
  ["tests/db/matrix", "tests/domain"],
];

/** The mutants that no test noticed, by name. Two suites run at a time. */
export async function listSurvivors(adminUrl: string, template: string, mutants: FunctionMutant[]): Promise<string[]> {
  const waiting = [...mutants.entries()];
  const survivors: string[] = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [number, mutant] = next;
      if (!(await isKilled(adminUrl, template, `mutant_${number}`, mutant))) survivors.push(mutant.name);
    }
  };
  await Promise.all([work(), work()]);
  return survivors.sort();
}

async function isKilled(adminUrl: string, template: string, name: string, mutant: FunctionMutant): Promise<boolean> {
  await administer(adminUrl, `create database ${name} template ${template}`);
  try {
    await administer(databaseUrl(adminUrl, name), mutant.weaken);
    for (const files of rounds) if (!(await passes(files, adminUrl, name))) return true;
    return false;
  } finally {
    await administer(adminUrl, `drop database ${name} with (force)`);
  }
}

/** Whether these tests pass on copies of a database. */
export async function passes(files: string[], adminUrl: string, template: string): Promise<boolean> {
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const options = ["--config", "remix.config.js", "--bail=1", "--maxWorkers=1", "--reporter=dot"];
  const env = { TEST_SUITE: "", TEST_SERVER_URL: adminUrl, TEST_TEMPLATE: template, VITEST: "" };
  const { ok } = await runStep([vitest, "run", ...options, ...files], { env });
  return ok;
}
