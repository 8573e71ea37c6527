// The first step of every npm script: installs what is missing, then hands over to the pinned Node. Plain JavaScript with
// Node's own modules, so that it runs on a fresh clone under the machine's own Node, 20 or newer.
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "./install.mjs";
import { requireFreePort } from "./port.mjs";
import { Trouble } from "./trouble.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What each npm script runs. @type {Record<string, string[]>} */
const scripts = {
  start: ["db/command.ts", "start"],
  dev: ["db/command.ts", "dev"],
  build: ["db/command.ts", "build"],
  worker: ["db/command.ts", "worker"],
  "db:migrate": ["db/command.ts", "db:migrate"],
  "db:seed": ["db/command.ts", "db:seed"],
  "db:install": ["db/command.ts", "db:install"],
  "db:url": ["db/command.ts", "db:url"],
  "db:check": ["db/command.ts", "db:check"],
  "db:backup": ["db/command.ts", "db:backup"],
  test: ["tests/run.ts"],
  "test:seeds": ["tests/run.ts", "seeds"],
  "test:long": ["tests/run.ts", "long"],
  "test:mutation": ["tests/run.ts", "mutation"],
  bench: ["tests/bench/run.ts"],
  lint: ["node_modules/@biomejs/biome/bin/biome", "check", "."],
  types: ["node_modules/typescript/bin/tsc"],
};

const [script = "", ...rest] = process.argv.slice(2);

try {
  const handedOver = scripts[script];
  if (!handedOver) throw new Trouble(`There is no script "${script}".`, `Scripts: ${Object.keys(scripts).join(", ")}`);
  await install(root, async () => {
    if (script === "start") await requireFreePort(Number(process.env.PORT || 3000), process.env.HOST || "127.0.0.1");
  });
  handOver(findNode(), [...handedOver, ...rest]);
} catch (error) {
  console.error(error instanceof Trouble ? `\n${error.message}` : error);
  if (script.startsWith("test")) console.log("0 passed, 1 failed");
  process.exitCode = 1;
}

/** The pinned Node where it runs, else the one that runs now, if it is new enough to run TypeScript. */
function findNode() {
  const pinned = join(root, "node_modules", `node-${process.platform}-${process.arch}`, "bin", "node");
  if (existsSync(pinned) && spawnSync(pinned, ["--version"]).status === 0) return pinned;
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  throw new Trouble(
    `Node ${process.versions.node} is too old, and the project's own Node does not run on ${process.platform} ${process.arch}.`,
    "Install Node 24 (22.18 or newer works) and start again.",
  );
}

/**
 * Runs the script in this process's place: the same terminal, signals passed on, the same exit code.
 * @param {string} node
 * @param {string[]} args
 */
function handOver(node, args) {
  const env = { ...process.env, PATH: [join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter) };
  // The channel tells what runs on for hours when this process is killed without a chance to say so.
  const lives = ["start", "dev", "worker"].includes(script);
  /** @type {import("node:child_process").StdioOptions} */
  const stdio = lives ? ["inherit", "inherit", "inherit", "ipc"] : "inherit";
  const child = spawn(node, args, { cwd: root, env, stdio });
  for (const signal of /** @type {NodeJS.Signals[]} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, () => child.kill(signal));
  }
  if (lives && process.env.npm_lifecycle_event) whenParentDies(() => child.kill("SIGTERM"));
  child.once("error", (error) => {
    console.error(error.message);
    process.exit(1);
  });
  child.once("exit", (code, signal) => process.exit(code ?? 128 + (signal ? constants.signals[signal] : 0)));
}

/** @param {() => void} act */
function whenParentDies(act) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    act();
  }, 1_000);
  watch.unref();
}
