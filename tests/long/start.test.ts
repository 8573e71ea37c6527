// `npm start` as a person meets it: first start, Ctrl-C, second start, kill -9, third start.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { ask } from "../support/ask.ts";
import { scratchFolder } from "../support/scratch.ts";
import { freePort } from "../support/server.ts";

const root = join(import.meta.dirname, "../..");
const groups = new Set<number>();

type Portal = { npm: ChildProcess; said: () => string; url: string; readyMs: number };

afterEach(() => {
  for (const group of groups) signalGroup(group, "SIGKILL");
  groups.clear();
});

function signalGroup(group: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-group, signal);
  } catch {
    // It has gone.
  }
}

/** Runs an npm script as a terminal would, in a process group of its own. */
function npm(args: string[], env: Record<string, string>) {
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
async function untilRunning({ child, said }: ReturnType<typeof npm>): Promise<void> {
  while (!said().includes("is running: ")) {
    if (child.exitCode !== null) throw new Error(`npm start ended:\n${said()}`);
    await wait(20);
  }
}

async function start(env: Record<string, string>): Promise<Portal> {
  const began = Date.now();
  const { child, said } = npm(["start"], env);
  await untilRunning({ child, said });
  return { npm: child, said, url: `http://localhost:${env.PORT}`, readyMs: Date.now() - began };
}

async function exitCode(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  return child.exitCode;
}

async function databaseUrl(env: Record<string, string>): Promise<string> {
  const { child, said } = npm(["run", "--silent", "db:url"], env);
  await once(child, "close");
  return said().trim();
}

async function isServing(url: string): Promise<boolean> {
  return fetch(`${url}/healthz`).then(
    (response) => response.ok,
    () => false,
  );
}

test("the portal starts, keeps its data over Ctrl-C and kill -9, and leaves nothing running", async () => {
  const dataDir = join(scratchFolder(), "data");
  const env = { DATA_DIR: dataDir, PORT: String(await freePort()) };

  const first = await start(env);
  expect((await fetch(`${first.url}/`)).status).toBe(200);
  expect((await fetch(`${first.url}/readyz`)).status).toBe(200);
  expect(statSync(dataDir).mode & 0o777).toBe(0o700);
  expect(statSync(join(dataDir, "secrets", "database.json")).mode & 0o777).toBe(0o600);
  const adminUrl = await databaseUrl(env);
  await ask(adminUrl, "create table public.kept as select 1 as what");
  signalGroup(first.npm.pid ?? 0, "SIGINT"); // what Ctrl-C does: every process of the group gets it
  expect(await exitCode(first.npm)).toBe(0);
  expect(await isServing(first.url)).toBe(false);
  await expect(ask(adminUrl, "select 1")).rejects.toThrow(/ENOENT|ECONNREFUSED/);

  const second = await start(env);
  expect(second.said()).not.toContain("Demo accounts");
  expect(second.readyMs).toBeLessThan(5_000);
  expect(await ask(await databaseUrl(env), "select what from public.kept")).toEqual([1]);
  signalGroup(second.npm.pid ?? 0, "SIGKILL");
  await exitCode(second.npm);
  while (await isServing(second.url)) await wait(50); // the servers notice that nobody keeps them any more

  const third = await start(env);
  expect(third.said()).toContain("Stopping the database that an earlier start left running");
  expect(await ask(await databaseUrl(env), "select what from public.kept")).toEqual([1]);
  third.npm.kill("SIGTERM"); // npm alone
  expect(await exitCode(third.npm)).toBe(0);
  expect(await isServing(third.url)).toBe(false);
});

test("a start that is killed at any moment is recovered by the next", async () => {
  const dataDir = join(scratchFolder(), "data");
  const env = { DATA_DIR: dataDir, PORT: String(await freePort()) };
  for (const delayMs of [300, 600, 900, 1_200, 1_600, 2_000]) {
    const { child } = npm(["start"], env);
    await wait(delayMs);
    signalGroup(child.pid ?? 0, "SIGKILL");
    await exitCode(child);
  }
  await wait(1_500); // what was started by the last of them notices that it has gone
  const portal = await start(env);
  expect((await fetch(`${portal.url}/readyz`)).status).toBe(200);
  portal.npm.kill("SIGINT");
  expect(await exitCode(portal.npm)).toBe(0);
});

test("two starts at once: one serves, the other says who does", async () => {
  const dataDir = join(scratchFolder(), "data");
  const env = { DATA_DIR: dataDir, PORT: String(await freePort()) };
  const [one, two] = [npm(["start"], env), npm(["start"], env)];
  const loser = await Promise.race([exitCode(one.child).then(() => one), exitCode(two.child).then(() => two)]);
  const winner = loser === one ? two : one;
  expect(loser.said()).toMatch(/is in use: the portal already runs from it, at http:\/\/localhost:\d+\//);
  await untilRunning(winner);
  winner.child.kill("SIGINT");
  expect(await exitCode(winner.child)).toBe(0);
});
