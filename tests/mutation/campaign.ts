// Runs the suite against weakened databases. A mutant is killed when some test fails, and survives when none does.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root, runStep } from "../run-step.ts";
import type { Calls } from "../support/calls.ts";
import { administer, databaseUrl } from "../support/cluster.ts";
import type { FunctionMutant } from "./functions.ts";

/** The tests that set functions going, likeliest first. Those of pages, and of many random statements, are left out. */
const rounds = [
  ["tests/db/attacks", "tests/db/isolation.test.ts", "tests/db/follow-up.test.ts"],
  ["tests/domain", "tests/db/matrix"],
];

type Server = { adminUrl: string; template: string };

/**
 * The mutants that no test noticed, by name. Two suites run at a time, each with the test files only that call the function:
 * which those are is measured first, on the sound database.
 * @throws when the suite does not pass on the sound database
 */
export async function listSurvivors(server: Server, mutants: FunctionMutant[]): Promise<string[]> {
  const calls = await measureCalls(server);
  const waiting = [...mutants.entries()];
  const survivors: string[] = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [number, mutant] = next;
      const callers = calls.filter(({ functions }) => functions.some((name) => mutant.callers.includes(name)));
      if (!(await isKilled({ ...server, name: `mutant_${number}` }, mutant, callers))) survivors.push(mutant.name);
    }
  };
  await Promise.all([work(), work()]);
  return survivors.sort();
}

async function measureCalls({ adminUrl, template }: Server): Promise<Calls[]> {
  await administer(adminUrl, "alter system set track_functions = 'all'");
  await administer(adminUrl, "select pg_reload_conf()");
  const folder = mkdtempSync(join(tmpdir(), "roda-traden-calls-"));
  const path = join(folder, "calls");
  try {
    const { ok, said } = await run(
      rounds.flat(),
      { TEST_SERVER_URL: adminUrl, TEST_TEMPLATE: template, TEST_CALLS: path },
      2,
    );
    if (!ok) throw new Error(`The suite does not pass on the sound database:\n${said}`);
    return readFileSync(path, "utf8")
      .trim()
      .split("\n")
      .map((line): Calls => JSON.parse(line));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function isKilled(
  { adminUrl, template, name }: Server & { name: string },
  mutant: FunctionMutant,
  callers: Calls[],
): Promise<boolean> {
  await administer(adminUrl, `create database ${name} template ${template}`);
  try {
    await administer(databaseUrl(adminUrl, name), mutant.weaken);
    for (const round of rounds) {
      const files = callers.map(({ file }) => file).filter((file) => round.some((part) => file.includes(part)));
      const env = { TEST_SERVER_URL: adminUrl, TEST_TEMPLATE: name };
      if (files.length > 0 && !(await run(files, env, 1)).ok) return true;
    }
    return false;
  } finally {
    await administer(adminUrl, `drop database ${name} with (force)`);
  }
}

/** Runs test files on copies of a database, up to the first failure. */
async function run(files: string[], env: Record<string, string>, workers: number) {
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const options = ["--config", "remix.config.js", "--bail=1", `--maxWorkers=${workers}`, "--reporter=dot"];
  return await runStep([vitest, "run", ...options, ...files], { env: { TEST_SUITE: "", VITEST: "", ...env } });
}
