// A copy of the running embedded database, by PostgreSQL's "low-level API" for base backups (documentation, 25.3.4).
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { Client } from "pg";
import { type Copying, copyFile, copyFolder, makeFile } from "./private-copy.ts";
import { Trouble } from "./trouble.mjs";

/** What a server makes anew when it starts: of these folders only the empty ones are kept. */
const emptied = [
  "pg_dynshmem",
  "pg_notify",
  "pg_replslot",
  "pg_serial",
  "pg_snapshots",
  "pg_stat_tmp",
  "pg_subtrans",
  "pg_wal",
];

/** What tells of the running server, not of its data. */
const ofTheServer = ["postmaster.pid", "postmaster.opts", "current_logfiles", "current_logfiles.tmp", "backup_label"];

/** Written at every checkpoint: copied last, and in one piece. */
const control = join("global", "pg_control");

/**
 * Copies the database as it is when this ends, while it is written to; a server started on the copy replays what changed
 * meanwhile.
 * @param url of the embedded server's administrator
 * @param to a folder that is not there yet
 * @throws {Trouble} when part of the data lies in a tablespace elsewhere
 */
export async function backUpDatabase(url: string, to: string, copying: Copying): Promise<void> {
  const client = new Client({ connectionString: url, application_name: "portal backup" });
  client.on("error", () => {}); // the statement that runs, or the next one, fails with it
  await client.connect();
  try {
    const data = await readDataDirectory(client);
    // Both last until this connection ends, whatever happens. The slot keeps the log from here on from being recycled.
    await client.query("select pg_create_physical_replication_slot('portal_backup_' || pg_backend_pid(), true, true)");
    await client.query("select pg_backup_start('portal', fast => true)");
    await copyFolder(data, to, copying, (path) => isLeftOut(relative(data, path)));
    await writeFile(data, to, control, readSteadily(join(data, control)));
    const { label, lastSegment } = await endBackup(client);
    await copyLog(join(data, "pg_wal"), join(to, "pg_wal"), label, lastSegment, copying);
    await writeFile(data, to, "backup_label", label);
  } finally {
    await client.end();
  }
}

async function readDataDirectory(client: Client): Promise<string> {
  const { rows } = await client.query<{ data: string }>("select current_setting('data_directory') as data");
  return rows[0]?.data ?? "";
}

function isLeftOut(path: string): boolean {
  const [folder = "", inside] = path.split("/");
  if (inside !== undefined && emptied.includes(folder)) return true;
  return ofTheServer.includes(path) || path === control || /^(pgsql_tmp|pg_internal\.init)/.test(basename(path));
}

/** What the end of the backup has to say, on the connection that began it. */
async function endBackup(client: Client): Promise<{ label: string; lastSegment: string }> {
  const { rows } = await client.query<{ label: string; tablespaces: string; lastSegment: string }>(`
    select labelfile as label, coalesce(spcmapfile, '') as tablespaces, pg_walfile_name(lsn) as "lastSegment"
      from pg_backup_stop(wait_for_archive => false)`);
  const [end] = rows;
  if (!end) throw new Error("pg_backup_stop said nothing");
  if (end.tablespaces) {
    throw new Trouble(
      `Part of the database lies in tablespaces elsewhere:\n${end.tablespaces.trim()}`,
      "Move it back (alter table … set tablespace pg_default), drop them, and try again.",
    );
  }
  return end;
}

/** The log from where recovery begins to where the copy is whole; the server has switched to a later segment by then. */
async function copyLog(from: string, to: string, label: string, lastSegment: string, copying: Copying): Promise<void> {
  const firstSegment = /\(file ([0-9A-F]{24})\)/.exec(label)?.[1] ?? "";
  const segments = readdirSync(from)
    .filter((name) => /^[0-9A-F]{24}$/.test(name) && name >= firstSegment && name <= lastSegment)
    .sort();
  if (segments[0] !== firstSegment || segments.at(-1) !== lastSegment) {
    throw new Error(`The log from ${firstSegment} to ${lastSegment} is not complete: ${segments.join(", ")}`);
  }
  for (const segment of segments) await copyFile(join(from, segment), join(to, segment), copying);
}

async function writeFile(data: string, to: string, name: string, content: string | Buffer): Promise<void> {
  await makeFile(join(to, name), statSync(data), (target) => target.writeFile(content));
}

/** A file that may be written in this moment, read until two readings are the same. */
function readSteadily(path: string): Buffer {
  for (let before = readFileSync(path); ; ) {
    const now = readFileSync(path);
    if (now.equals(before)) return now;
    before = now;
  }
}
