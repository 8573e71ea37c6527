// What is checked without running the portal; each check counts as one test.
import { build } from "../db/build.ts";
import { Shutdown } from "../db/shutdown.ts";
import { type Count, runStep } from "./run-step.ts";

type Check = { name: string; run: () => Promise<{ ok: boolean; said: string }> };

const tool = (path: string, ...args: string[]) => runStep([`node_modules/${path}`, ...args]);

const lint: Check = { name: "lint", run: () => tool("@biomejs/biome/bin/biome", "check", ".") };
const types: Check = { name: "types", run: () => tool("typescript/bin/tsc", "-p", ".") };
const rules: Check = {
  name: "who may import whom",
  run: () =>
    tool("dependency-cruiser/bin/dependency-cruise.mjs", "--config", ".dependency-cruiser.cjs", "app", "db", "tests"),
};
const built: Check = {
  name: "build",
  run: async () => {
    const shutdown = new Shutdown();
    process.once("exit", () => void shutdown.stop());
    return build(shutdown, () => {}).then(
      () => ({ ok: true, said: "" }),
      (error: Error) => ({ ok: false, said: error.message }),
    );
  },
};

/** Two at a time, as there may be two cores only. The played suites need the build alone. */
export async function runChecks(count: Count, which: "all" | "build" | "none"): Promise<void> {
  if (which === "none") return;
  if (which === "build") return inTurn(count, [built]);
  await Promise.all([inTurn(count, [types]), inTurn(count, [lint, rules, built])]);
}

async function inTurn(count: Count, checks: Check[]): Promise<void> {
  for (const { name, run } of checks) {
    const began = Date.now();
    const { ok, said } = await run();
    count[ok ? "passed" : "failed"] += 1;
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    console.log(`${ok ? "passed" : "FAILED"}  ${name} (${seconds} s)${ok ? "" : `\n${said.trim()}\n`}`);
  }
}
