import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Trouble } from "../db/trouble.mjs";
import { type Count, root, runStep } from "./run-step.ts";

/** The played originals, the long campaigns, the weakened database; without a name, everything else. */
type Suite = "seeds" | "long" | "mutation" | undefined;

export function readSuite(args: string[]): { suite: Suite; filters: string[] } {
  const [first, ...rest] = args;
  return first === "seeds" || first === "long" || first === "mutation"
    ? { suite: first, filters: rest }
    : { suite: undefined, filters: args };
}

/**
 * Runs the tests of a suite and adds them to the count.
 * @throws {Trouble} when the documents to play are not there
 */
export async function runTests(count: Count, suite: Suite, filters: string[]): Promise<void> {
  const env: Record<string, string> = suite ? { TEST_SUITE: suite } : {};
  if (suite === "seeds") env.SEEDS_DIR = findSeeds();
  const folder = mkdtempSync(join(tmpdir(), "roda-traden-report-"));
  const report = join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  try {
    const vitest = ["node_modules/vitest/vitest.mjs", "run", "--config", "remix.config.js", ...reporters, ...filters];
    const { ok } = await runStep(vitest, { env, shown: true });
    const { passed, failed } = readReport(report);
    count.passed += passed;
    count.failed += ok ? failed : Math.max(failed, 1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function findSeeds(): string {
  const folder = resolve(root, process.env.SEEDS_DIR || "../shared/seeds");
  if (existsSync(folder)) return folder;
  throw new Trouble(
    `The documents to play are not in ${folder}.`,
    "Say where they are: SEEDS_DIR=/path/to/seeds npm run test:seeds",
  );
}

type Report = { numPassedTests: number; testResults: { status: string; assertionResults: { status: string }[] }[] };

/** Counts failed tests, and files that failed before or beside their tests. A run without a report has failed. */
function readReport(path: string): Count {
  if (!existsSync(path)) return { passed: 0, failed: 1 };
  const report: Report = JSON.parse(readFileSync(path, "utf8"));
  const failed = report.testResults.map(({ status, assertionResults }) => {
    const tests = assertionResults.filter((test) => test.status === "failed").length;
    return status === "failed" ? Math.max(tests, 1) : tests;
  });
  return { passed: report.numPassedTests, failed: failed.reduce((sum, each) => sum + each, 0) };
}
