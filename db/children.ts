// The processes that `npm start` keeps: the web server and the worker.
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { endProcess } from "./processes.mjs";

const root = join(import.meta.dirname, "..");
const leash = join(import.meta.dirname, "leash.mjs");

export type Child = { exited: Promise<string>; hasExited: () => boolean; stop: () => Promise<void> };

/**
 * Starts one of the portal's processes, in a process group of its own: Ctrl-C must reach them in order, from here. It
 * ends by itself when this process is killed.
 * @param args what the pinned Node runs
 */
export function startChild(args: string[], env: NodeJS.ProcessEnv): Child {
  const child = spawn(process.execPath, ["--import", leash, ...args], {
    cwd: root,
    env,
    detached: true,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const exited = new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => resolve(signal ? `signal ${signal}` : `exit code ${code}`));
  });
  return { exited, hasExited: () => hasExited(child), stop: () => stop(child) };
}

const hasExited = (child: ChildProcess) =>
  child.pid === undefined || child.exitCode !== null || child.signalCode !== null;

async function stop(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || hasExited(child)) return;
  await endProcess(child.pid, [
    ["SIGTERM", 12_000],
    ["SIGKILL", 2_000],
  ]);
}

/** Nothing that opens the database as its administrator may reach a child. */
const kept = /^(DATABASE_URL$|PG[A-Z]+$|PORTAL_)/;

/** This process's environment without its own secrets, and with what this child needs. */
export function childEnv(needs: Record<string, string>): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !kept.test(name));
  return { ...Object.fromEntries(own), ...needs } as NodeJS.ProcessEnv;
}
