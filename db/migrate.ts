// Brings a database to the newest shape: db/migrations/*.sql in order, then the job queue's own tables.
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Client } from "pg";
import { installJobs } from "./jobs.ts";
import { Trouble } from "./trouble.mjs";

/** Any number will do, as long as every program that changes this database's shape takes the same one. */
const migrationLock = 7_305_220_261;

type Migration = { name: string; sha256: string; sql: string };

export type MigrateOptions = {
  log?: (line: string) => void;
  /** Where the `NNNN_name.sql` files are. */
  directory?: string;
};

/**
 * Applies every migration that the database has not seen, each in a transaction of its own, and returns their names.
 * Of several programs at once, one migrates and the others wait.
 * @throws {Trouble} when an applied file was changed or is missing here, or when a statement fails
 */
export async function migrate(adminUrl: string, options: MigrateOptions = {}): Promise<{ applied: string[] }> {
  const { log = () => {}, directory = join(import.meta.dirname, "migrations") } = options;
  const migrations = await readMigrations(directory);
  const client = new Client({ connectionString: adminUrl, application_name: "portal migrations" });
  client.on("error", () => {}); // a lost connection also rejects the query under way
  await client.connect();
  try {
    await client.query("set client_min_messages = warning");
    await client.query("select pg_advisory_lock($1)", [migrationLock]);
    const pending = await findPending(client, migrations);
    for (const migration of pending) {
      log(migration.name);
      await apply(client, migration);
    }
    await openRecord(client);
    await restrictDatabase(client);
    await installJobs(client, adminUrl);
    return { applied: pending.map(({ name }) => name) };
  } finally {
    await client.end();
  }
}

async function readMigrations(directory: string): Promise<Migration[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith(".sql")).sort();
  const numbers = names.map((name) => /^(\d{4})_[a-z0-9_]+\.sql$/.exec(name)?.[1]);
  const wrong = names.find((_, at) => numbers[at] === undefined || numbers.indexOf(numbers[at]) !== at);
  if (wrong) throw new Trouble(`${wrong} is not a usable name.`, "Name it NNNN_words.sql, with a number of its own.");
  return Promise.all(
    names.map(async (name) => {
      const sql = (await readFile(join(directory, name), "utf8")).replaceAll("\r\n", "\n");
      return { name, sql, sha256: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}

async function findPending(client: Client, migrations: Migration[]): Promise<Migration[]> {
  await client.query(`
    create schema if not exists portal_meta;
    create table if not exists portal_meta.migrations (
      name       text primary key,
      sha256     text not null,
      applied_at timestamptz not null default now()
    )`);
  const record = await client.query<{ name: string; sha256: string }>(
    "select name, sha256 from portal_meta.migrations",
  );
  const applied = new Map(record.rows.map((row) => [row.name, row.sha256]));
  for (const name of applied.keys()) {
    if (migrations.some((migration) => migration.name === name)) continue;
    throw new Trouble(
      `The database has seen the migration ${name}, which this copy of the program does not have.`,
      "Start a copy at least as new as the one that made the database, or restore a backup from before it.",
    );
  }
  for (const { name, sha256 } of migrations) {
    if ((applied.get(name) ?? sha256) === sha256) continue;
    throw new Trouble(
      `The migration ${name} was changed after it was applied to this database.`,
      "Put its old text back and write a new migration for the change.",
    );
  }
  return migrations.filter(({ name }) => !applied.has(name));
}

async function apply(client: Client, { name, sha256, sql }: Migration): Promise<void> {
  await client.query("begin");
  try {
    await client.query(sql);
    await client.query("insert into portal_meta.migrations (name, sha256) values ($1, $2)", [name, sha256]);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw new Trouble(`The migration ${name} failed: ${describe(error, sql)}`, "Nothing of it was kept.", {
      cause: error,
    });
  } finally {
    await client.query("reset all");
    await client.query("reset role");
  }
}

/** The message with the line of the file that Postgres points at, where it points. */
function describe(error: unknown, sql: string): string {
  const { message, position, hint } = error as { message: string; position?: string; hint?: string };
  const line = position ? ` (line ${sql.slice(0, Number(position)).split("\n").length})` : "";
  return `${message}${line}${hint ? `. ${hint}` : ""}`;
}

/**
 * Who logs in may connect to this database, and neither make temporary tables nor schemas in it. Such rights belong to the
 * database and not to what is in it: a copy and a restored backup come without.
 */
export async function restrictDatabase(client: Client): Promise<void> {
  const logins = "portal_app, portal_anon, portal_auth, portal_worker, portal_jobs";
  const { rows } = await client.query<{ name: string; ours: boolean }>(
    "select quote_ident(current_database()) as name, to_regrole('portal_jobs') is not null as ours",
  );
  for (const { name } of rows.filter(({ ours }) => ours)) {
    await client.query(
      `revoke all on database ${name} from public, ${logins}; grant connect on database ${name} to ${logins}`,
    );
  }
}

/** `/readyz` compares the record with the files, so the web process may read it. */
async function openRecord(client: Client): Promise<void> {
  const exists = await client.query("select from pg_roles where rolname = 'portal_app'");
  if (exists.rowCount === 0) return;
  await client.query(
    "grant usage on schema portal_meta to portal_app; grant select on portal_meta.migrations to portal_app",
  );
}
