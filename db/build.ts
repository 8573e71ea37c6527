// Builds the pages, unless what is built is of these very sources.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { waitForLock } from "./lock.mjs";
import { endProcess } from "./processes.mjs";
import type { Shutdown } from "./shutdown.ts";
import { Trouble } from "./trouble.mjs";

const root = join(import.meta.dirname, "..");
const record = join(root, "build", ".sources");
const sources = ["app/**/*", "public/**/*", "package-lock.json", "remix.config.js", "tsconfig.json"];

/**
 * Builds into `build/`. Two starts in one folder take turns.
 * @returns false when there was nothing to do
 * @throws {Trouble} with what the build said
 */
export async function build(shutdown: Shutdown, log: (line: string) => void): Promise<boolean> {
  if (isBuilt()) return false;
  mkdirSync(join(root, "build"), { recursive: true });
  const release = await waitForLock(join(root, ".building"), () => log("Waiting for another start that is building"));
  try {
    if (isBuilt()) return false;
    log("Building the pages");
    rmSync(record, { force: true });
    const fingerprint = takeFingerprint();
    await runBuild(shutdown);
    writeFileSync(record, fingerprint);
    return true;
  } finally {
    release();
  }
}

function isBuilt(): boolean {
  return existsSync(record) && readFileSync(record, "utf8") === takeFingerprint();
}

function takeFingerprint(): string {
  const hash = createHash("sha256").update(process.version);
  const paths = globSync(sources, { cwd: root }).sort();
  for (const path of paths.filter((path) => statSync(join(root, path)).isFile())) {
    hash
      .update(path)
      .update("\0")
      .update(readFileSync(join(root, path)))
      .update("\0");
  }
  return hash.digest("hex");
}

async function runBuild(shutdown: Shutdown): Promise<void> {
  const remix = join(root, "node_modules", "@remix-run", "dev", "dist", "cli.js");
  const child = spawn(process.execPath, [remix, "vite:build", "-c", "remix.config.js"], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const { pid } = child;
  const forget = shutdown.add(
    "the build",
    async () =>
      pid &&
      endProcess(pid, [
        ["SIGTERM", 3_000],
        ["SIGKILL", 1_000],
      ]),
  );
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (said += text));
  const code = await new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
  forget();
  if (code === 0) return;
  if (/ENOSPC/.test(said)) throw new Trouble("The pages could not be built: the disk is full.", "Free some space.");
  const [reason = ""] = said.trim().split(/\n {4}at /); // without the builder's own stack
  throw new Trouble(`The pages could not be built:\n${reason}`, "Mend the error above.");
}
