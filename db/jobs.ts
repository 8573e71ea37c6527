// The job queue (graphile-worker) keeps its own tables, in a schema and under a login of their own: `portal_jobs`.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Logger, runMigrations } from "graphile-worker";
import { type Client, Pool } from "pg";
import { borrowLogin } from "./roles.ts";

/**
 * Installs or updates schema `graphile_worker`, owned by `portal_jobs`, which may create in the database as long as this takes.
 * It is done as that login itself: in its name but in the administrator's session, a view or a trigger that was planted in the
 * schema could turn back into the administrator. For the same reason only the catalogue says whether it is needed.
 */
export async function installJobs(client: Client, adminUrl: string): Promise<void> {
  const state = await client.query<{ is_superuser: boolean; database: string; installed: string | null }>(
    `select rolsuper as is_superuser, quote_ident(current_database()) as database,
            obj_description(to_regnamespace('graphile_worker'), 'pg_namespace') as installed
       from pg_roles where rolname = current_user and to_regrole('portal_jobs') is not null`,
  );
  const [row] = state.rows;
  const wanted = `graphile-worker ${neededVersion()}`;
  if (!row || row.installed === wanted) return;
  const { is_superuser, database } = row;
  await client.query(`grant create on database ${database} to portal_jobs`);
  const pool = new Pool({ connectionString: await borrowLogin(client, adminUrl, "portal_jobs"), max: 2 });
  pool.on("error", () => {}); // a lost connection also rejects the query under way
  pool.on("connect", (connection) => connection.on("error", () => {}));
  try {
    await runMigrations({ pgPool: pool, logger: silent });
    await pool.query(`comment on schema graphile_worker is '${wanted}'`);
  } finally {
    await pool.end();
    await client.query(`revoke create on database ${database} from portal_jobs`);
    if (!is_superuser) await client.query("revoke portal_jobs from current_user"); // granted by the first migration
  }
}

/** The version that package.json pins. */
function neededVersion(): string {
  return JSON.parse(readFileSync(join(import.meta.dirname, "..", "package.json"), "utf8")).dependencies[
    "graphile-worker"
  ];
}

const silent = new Logger(() => () => {});
