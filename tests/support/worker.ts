// The worker as the process that `npm start` runs, against the test file's own database.
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach } from "vitest";
import { testDatabase } from "./database.ts";

export type TestWorker = { child: ChildProcess; output: () => string };

const root = join(import.meta.dirname, "../..");

let workers: TestWorker[] = [];

afterEach(() => {
  for (const { child } of workers) child.kill("SIGKILL");
  workers = [];
});

/** Starts a worker that lives until the end of the test, and resolves when it works. */
export async function startWorker(settings: Record<string, string>): Promise<TestWorker> {
  const { workerUrl, jobsUrl } = await testDatabase();
  const child = spawn(process.execPath, ["--import", join(root, "db/leash.mjs"), "app/jobs/worker.ts"], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: {
      PATH: process.env.PATH,
      NODE_ENV: "production",
      PORTAL_WORKER_DATABASE_URL: workerUrl,
      PORTAL_JOBS_DATABASE_URL: jobsUrl,
      PUBLIC_URL: "https://portal.example.org",
      ...settings,
    },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text) => {
      said += text;
    });
  }
  const worker = { child, output: () => said };
  workers.push(worker);
  await until(() => said.includes("working"), worker);
  return worker;
}

/** Waits for something that the worker shall bring about. */
export async function until(isSo: () => boolean, worker: TestWorker, withinMs = 15_000): Promise<void> {
  const { child, output } = worker;
  const end = Date.now() + withinMs;
  while (!isSo() && child.exitCode === null && Date.now() < end) await wait(20);
  if (!isSo())
    throw new Error(
      `it did not come to be; the worker (exit ${child.exitCode} ${child.signalCode}) said:\n${output()}`,
    );
}
