// The npm scripts as a person runs them, in process groups of their own, ended after each test.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach } from "vitest";

const root = join(import.meta.dirname, "../..");
const groups = new Set<number>();

export type Portal = { npm: ChildProcess; said: () => string; url: string; readyMs: number };

afterEach(() => {
  for (const group of groups) signalGroup(group, "SIGKILL");
  groups.clear();
});

export function signalGroup(group: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-group, signal);
  } catch {
    // It has gone.
  }
}

/** Runs an npm script as a terminal would, in a process group of its own. */
export function npm(args: string[], env: Record<string, string>) {
  const child = spawn("npm", args, {
    cwd: root,
    env: { NODE_ENV: "test", PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (child.pid) groups.add(child.pid);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      said += text;
    });
  }
  return { child, said: () => said };
}

/** @throws what it said, when it ends instead */
export async function untilRunning({ child, said }: ReturnType<typeof npm>): Promise<void> {
  while (!said().includes("is running: ")) {
    if (child.exitCode !== null) throw new Error(`npm start ended:\n${said()}`);
    await wait(20);
  }
}

export async function start(env: Record<string, string>): Promise<Portal> {
  const began = Date.now();
  const { child, said } = npm(["start"], env);
  await untilRunning({ child, said });
  return { npm: child, said, url: `http://localhost:${env.PORT}`, readyMs: Date.now() - began };
}

export async function exitCode(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  return child.exitCode;
}

export async function databaseUrl(env: Record<string, string>): Promise<string> {
  const { child, said } = npm(["run", "--silent", "db:url"], env);
  await once(child, "close");
  return said().trim();
}

export async function isServing(url: string): Promise<boolean> {
  return fetch(`${url}/healthz`).then(
    (response) => response.ok,
    () => false,
  );
}
