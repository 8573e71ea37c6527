// The throw-away Postgres of one test run: started before the first test, gone after the last.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { migrate } from "../../db/migrate.ts";
import { startPostgres, stopPostgres } from "../../db/postgres.mjs";
import { processBirth } from "../../db/processes.mjs";

const prefix = "roda-traden-test-";

export const templateName = "portal_template";

/** Starts the server, migrates the template database, and gives the administration URL and the way to end both. */
export async function startCluster(): Promise<{ adminUrl: string; stop: () => Promise<void> }> {
  await sweepAbandoned();
  const root = mkdtempSync(join(tmpdir(), prefix));
  writeFileSync(join(root, "owner"), `${process.pid} ${processBirth(process.pid)}`);
  const directory = join(root, "postgres");
  mkdirSync(directory);
  const postgres = await startPostgres({ directory, throwaway: true });
  const stop = async () => {
    await postgres.stop();
    rmSync(root, { recursive: true, force: true });
  };
  try {
    await administer(postgres.url, `create database ${templateName}`);
    await migrate(databaseUrl(postgres.url, templateName));
  } catch (error) {
    await stop();
    throw error;
  }
  return { adminUrl: postgres.url, stop };
}

/** The same server's URL for another database, and for another login where one is named. */
export function databaseUrl(adminUrl: string, database: string, login?: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  if (login) {
    url.username = login;
    url.password = "";
  }
  return url.href;
}

/** Runs statements, or some work, as the administrator or whose URL it is. */
export async function administer(adminUrl: string, work: string | ((client: Client) => Promise<void>)): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await (typeof work === "string" ? client.query(work) : work(client));
  } finally {
    await client.end();
  }
}

/** A killed run leaves its server behind; the next one clears it. */
export async function sweepAbandoned(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((name) => name.startsWith(prefix))) {
    const root = join(tmpdir(), name);
    const [pid, birth] = readOwner(root);
    if (birth !== undefined && processBirth(Number(pid)) === birth) continue;
    await stopPostgres(join(root, "postgres"));
    rmSync(root, { recursive: true, force: true });
  }
}

function readOwner(root: string): string[] {
  try {
    return readFileSync(join(root, "owner"), "utf8").split(" ");
  } catch {
    return [];
  }
}
