import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

export type Count = { passed: number; failed: number };

export const root = join(import.meta.dirname, "..");

const running = new Set<ChildProcess>();

export type StepOptions = { env?: Record<string, string>; shown?: boolean };

/** Runs one of the installed tools on the pinned Node to its end; unless shown as it goes, what it said is returned. */
export async function runStep(args: string[], { env = {}, shown = false }: StepOptions = {}) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", shown ? "inherit" : "pipe", shown ? "inherit" : "pipe"],
  });
  running.add(child);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text) => {
      said += text;
    });
  }
  const code = await new Promise<number | null>((done, fail) => child.once("error", fail).once("close", done));
  running.delete(child);
  return { ok: code === 0, said };
}

/** Asks every running step to stop, and waits until they have: a test run stops its servers on the way out. */
export async function endSteps(): Promise<void> {
  await Promise.all(
    [...running].map(async (child) => {
      const gone = once(child, "exit");
      child.kill("SIGTERM");
      const late = setTimeout(() => child.kill("SIGKILL"), 15_000);
      await gone;
      clearTimeout(late);
    }),
  );
}
