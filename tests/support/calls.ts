// Which functions of the database a test file sets going, for the mutation campaign: no other file can notice a weakened one.
import { appendFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { Client } from "pg";

/** What one test file called. */
export type Calls = { file: string; functions: string[] };

/** Adds a line to `path` once the file's connections have gone: only then has the server counted all their calls. */
export async function recordCalls(path: string, file: string, databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const others =
    "select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'";
  while ((await client.query(others)).rowCount !== 0) await wait(20);
  const { rows } = await client.query("select schemaname || '.' || funcname as name from pg_stat_user_functions");
  await client.end();
  const calls: Calls = { file, functions: rows.map(({ name }) => name) };
  appendFileSync(path, `${JSON.stringify(calls)}\n`);
}
