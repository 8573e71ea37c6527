// The job queue (graphile-worker) keeps its own tables, in a schema and under a login of their own: `portal_jobs`.
import { Logger, runMigrations } from "graphile-worker";
import { type Client, Pool } from "pg";

/**
 * Installs or updates schema `graphile_worker`, owned by `portal_jobs`. The administration login may be an ordinary one
 * with CREATEROLE, so it lends itself that role, and the role the right to create, for as long as this takes.
 */
export async function installJobs(client: Client, adminUrl: string): Promise<void> {
  const role = await client.query("select from pg_roles where rolname = 'portal_jobs'");
  if (role.rowCount === 0) return;
  const me = await client.query<{ is_superuser: boolean; database: string }>(
    "select rolsuper as is_superuser, quote_ident(current_database()) as database from pg_roles where rolname = current_user",
  );
  const { is_superuser, database } = me.rows[0] ?? { is_superuser: false, database: "" };
  if (!is_superuser) await client.query("grant portal_jobs to current_user");
  await client.query(`grant create on database ${database} to portal_jobs`);
  const pool = new Pool({ connectionString: adminUrl, options: "-c role=portal_jobs", max: 2 });
  pool.on("error", () => {}); // a lost connection also rejects the query under way
  pool.on("connect", (connection) => connection.on("error", () => {}));
  try {
    await runMigrations({ pgPool: pool, logger: silent });
  } finally {
    await pool.end();
    await client.query(`revoke create on database ${database} from portal_jobs`);
    if (!is_superuser) await client.query("revoke portal_jobs from current_user");
  }
}

const silent = new Logger(() => () => {});
