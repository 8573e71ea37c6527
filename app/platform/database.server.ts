import { CamelCasePlugin, Kysely, PostgresDialect, sql, type Transaction } from "kysely";
import pg from "pg";
import type { DB } from "../../db/types.ts";
import { env } from "./env.server.ts";
import { extendedPool } from "./extended-pool.server.ts";
import { Refused } from "./refused.ts";

declare const scoped: unique symbol;

/** A transaction in which row-level security knows the actor. The brand makes an unscoped query a compile error. */
export type TenantDb = Transaction<DB> & { readonly [scoped]: "actor" };

/** A transaction of the sign-in role: accounts, passwords, sessions, attempts, and nothing of any space. */
export type SignInDb = Transaction<DB> & { readonly [scoped]: "sign-in" };

/** A transaction of the worker's role: the outbox and the sweeping of files. */
export type WorkerDb = Transaction<DB> & { readonly [scoped]: "worker" };

/** Who asks: the raw session token (null: a visitor) and the space that the address names. */
export type Scope = { session: string | null; tenantId: string | null };

type Login = "app" | "anon" | "auth" | "worker";

const open = new Map<Login, Kysely<DB>>();

/** A calendar date stays the text yyyy-mm-dd: as a moment it would fall on the day before in some time zones. */
const columnTypes = new pg.TypeOverrides();
columnTypes.setTypeParser(pg.types.builtins.DATE, (text) => text);
columnTypes.setTypeParser(pg.types.builtins.NUMERIC, Number);

/**
 * Runs `work` in one transaction as whoever holds `scope.session`: commits when it resolves, rolls back when it throws.
 * Never wait for the network inside; write a mail or enqueue a job.
 * @throws {Refused} what a definer function refuses.
 */
export async function asActor<T>(scope: Scope, work: (db: TenantDb) => Promise<T>): Promise<T> {
  return await database(scope.session ? "app" : "anon")
    .transaction()
    .execute(async (db) => {
      await enterScope(db, scope);
      return await work(db as TenantDb);
    });
}

/** As `asActor`, for reading only and for as long as a request lasts: whoever opens it must call `end()` once. */
export async function openReading(scope: Scope): Promise<{ db: TenantDb; end: () => Promise<void> }> {
  const db = await database(scope.session ? "app" : "anon")
    .startTransaction()
    .setAccessMode("read only")
    .execute();
  const end = async () => void (await db.rollback().execute()); // nothing was written
  try {
    await enterScope(db, scope);
  } catch (error) {
    await end();
    throw error;
  }
  return { db: db as Transaction<DB> as TenantDb, end };
}

/** As `asActor`, by the role that alone reads password hashes. Nobody is the actor: what it may do depends on no session. */
export async function asSignIn<T>(work: (db: SignInDb) => Promise<T>): Promise<T> {
  return await database("auth")
    .transaction()
    .execute((db) => work(db as SignInDb));
}

/** As `asActor`, by the role of the jobs. */
export async function asWorker<T>(work: (db: WorkerDb) => Promise<T>): Promise<T> {
  return await database("worker")
    .transaction()
    .execute((db) => work(db as WorkerDb));
}

/** Whether the database answers and every migration that this build needs has been applied. */
export async function databaseIsReady(): Promise<boolean> {
  try {
    await asActor({ session: null, tenantId: null }, (db) =>
      db.selectFrom("app.areas").select("code").limit(1).execute(),
    );
    return true;
  } catch {
    return false;
  }
}

/** Lets go of every connection; the next use opens new ones. */
export async function closeDatabase(): Promise<void> {
  await Promise.all([...open.values()].map((db) => db.destroy()));
  open.clear();
}

// Both settings are bound as parameters (a literal shows in pg_stat_activity) and end with the transaction.
async function enterScope(db: Transaction<DB>, scope: Scope): Promise<void> {
  if (!scope.session && !scope.tenantId) return;
  await sql`select set_config('app.session', ${scope.session ?? ""}, true),
                   set_config('app.tenant_id', ${scope.tenantId ?? ""}, true)`.execute(db);
}

function database(login: Login): Kysely<DB> {
  const known = open.get(login);
  if (known) return known;
  const pool = new pg.Pool({
    connectionString: loginUrl(login),
    max: env().poolSize,
    connectionTimeoutMillis: 5000,
    types: columnTypes,
  });
  // A connection was lost. Idle, the pool opens another one when it is needed; lent, its statement fails and says so.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  const db = new Kysely<DB>({
    dialect: new PostgresDialect({ pool: extendedPool(pool, (code, detail) => new Refused(code, detail || null)) }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
  open.set(login, db);
  return db;
}

function loginUrl(login: Login): string {
  const set = env();
  const url = {
    app: () => set.appDatabaseUrl,
    anon: () => set.anonDatabaseUrl,
    auth: () => set.authDatabaseUrl,
    worker: () => set.workerDatabaseUrl,
  }[login]();
  if (!url) throw new Error(`This process holds no database login for "${login}"`);
  return url;
}
