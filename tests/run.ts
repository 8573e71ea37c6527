// `npm test`, `npm run test:seeds`, `npm run test:long`: runs the checks and the tests, and says last, whatever happens:
// N passed, N failed. Words after `npm test --` choose test files, and then only those run.
import { Trouble } from "../db/trouble.mjs";
import { runChecks } from "./run-checks.ts";
import { endSteps } from "./run-step.ts";
import { readSuite, runTests } from "./run-tests.ts";
import { sweepAbandoned } from "./support/cluster.ts";

const count = { passed: 0, failed: 0 };

process.on("exit", (code) => {
  if (count.failed === 0 && (code !== 0 || count.passed === 0)) count.failed = 1;
  if (count.failed > 0) process.exitCode = 1;
  console.log(`${count.passed} passed, ${count.failed} failed`);
});

let isStopping = false;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void stop());

try {
  const { suite, filters } = readSuite(process.argv.slice(2));
  await runChecks(count, filters.length > 0 ? "none" : suite ? "build" : "all");
  if (!isStopping) await runTests(count, suite, filters);
  await sweepAbandoned();
} catch (error) {
  if (!isStopping) console.error(error instanceof Trouble ? error.message : error);
  await stop();
}

/** Stops what runs, so that nothing of it is left behind. */
async function stop(): Promise<void> {
  isStopping = true;
  await endSteps();
  await sweepAbandoned();
  process.exit(1);
}
