// `npm start` as a person meets it: first start, Ctrl-C, second start, kill -9, third start.
import { statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { ask } from "../support/ask.ts";
import { databaseUrl, exitCode, isServing, npm, signalGroup, start, untilRunning } from "../support/npm.ts";
import { scratchFolder } from "../support/scratch.ts";
import { freePort } from "../support/server.ts";

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
