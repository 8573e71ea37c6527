import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tryLock, waitForLock } from "../../db/lock.mjs";
import { scratchFolder } from "../support/scratch.ts";

const lockModule = new URL("../../db/lock.mjs", import.meta.url).href;

/** Another process that takes the lock and keeps it until it is killed. */
async function holderIn(path: string) {
  const script = `import { tryLock } from "${lockModule}"; tryLock(${JSON.stringify(path)}, "another"); console.log("taken"); setInterval(() => {}, 1000)`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  return {
    pid: child.pid,
    kill: async () => {
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}

test("a lock is had by one process, which others are told of", async () => {
  const path = join(scratchFolder(), "lock");
  const other = await holderIn(path);
  expect(tryLock(path).holder).toMatchObject({ pid: other.pid, note: "another" });
  await other.kill();
  const mine = tryLock(path);
  expect(mine.holder).toBeUndefined();
  mine.release?.();
  expect(existsSync(path)).toBe(false);
});

test("who waits gets the lock when its holder is killed", async () => {
  const path = join(scratchFolder(), "lock");
  const other = await holderIn(path);
  const waitedFor: number[] = [];
  const waiting = waitForLock(path, ({ pid }) => waitedFor.push(pid));
  await other.kill();
  (await waiting)();
  expect(waitedFor).toEqual([other.pid]);
});

test("a lock that names this process's number, but an earlier bearer of it, or nobody, is stale", () => {
  const path = join(scratchFolder(), "lock");
  for (const text of [JSON.stringify({ pid: process.pid, birth: "1", note: "" }), "", "{"]) {
    writeFileSync(path, text);
    const { release } = tryLock(path);
    expect(release, text).toBeDefined();
    release?.();
  }
});
