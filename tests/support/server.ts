// The built server, on a free port, against a test database.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type TestDatabase, testDatabase } from "./database.ts";

export type TestServer = {
  url: string;
  dataDir: string;
  /** Everything that the server has written so far. */
  output(): string;
  stop(): Promise<void>;
};

export type ServerOptions = {
  /** The test file's own database unless given. */
  database?: TestDatabase;
  /** Settings to add to or change in the server's environment. */
  env?: Record<string, string>;
};

const root = join(import.meta.dirname, "../..");

/** Ends the server when the test run is killed. */
const leash = join(root, "db/leash.mjs");

/** Starts `app/server.ts` as `npm start` does, and resolves when it is ready. The caller stops it. */
export async function startServer({ database, env = {} }: ServerOptions = {}): Promise<TestServer> {
  const { appUrl, anonUrl, authUrl } = database ?? (await testDatabase());
  const dataDir = mkdtempSync(join(tmpdir(), "roda-traden-server-"));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const child = spawn(process.execPath, ["--import", leash, "app/server.ts"], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: {
      PATH: process.env.PATH,
      NODE_ENV: "production",
      PORTAL_APP_DATABASE_URL: appUrl,
      PORTAL_ANON_DATABASE_URL: anonUrl,
      PORTAL_AUTH_DATABASE_URL: authUrl,
      DATA_DIR: dataDir,
      HOST: "127.0.0.1",
      PORT: String(port),
      PUBLIC_URL: url,
      ...env,
    },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text) => {
      said += text;
    });
  }
  const stop = async () => {
    await end(child);
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await becomesReady(child, url);
  } catch (error) {
    await stop();
    throw new Error(`The server under test did not start:\n${said}`, { cause: error });
  }
  return { url, dataDir, output: () => said, stop };
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

async function becomesReady(child: ChildProcess, url: string): Promise<void> {
  const end = Date.now() + 20_000;
  while (child.exitCode === null && Date.now() < end) {
    const response = await fetch(`${url}/readyz`).catch(() => undefined);
    await response?.body?.cancel();
    if (response?.ok) return;
    await wait(50);
  }
  throw new Error(child.exitCode === null ? "not ready after 20 s" : `exit code ${child.exitCode}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), 10_000);
  await gone;
  clearTimeout(late);
}
