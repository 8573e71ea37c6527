// `npm run db:backup`: a copy of a data directory in use, that a server starts from, and that nobody else can read.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { backUp } from "../../db/backup.ts";
import { explainFailure } from "../../db/backup-failure.ts";
import { checkIsolation } from "../../db/check.ts";
import { migrate } from "../../db/migrate.ts";
import { startPostgres } from "../../db/postgres.mjs";
import { openHome } from "../../db/postgres-files.mjs";
import { readPasswords } from "../../db/roles.ts";
import { ask } from "../support/ask.ts";
import { administer } from "../support/cluster.ts";
import { scratchFolder } from "../support/scratch.ts";

const root = join(import.meta.dirname, "../..");
const picture = "space/file/960.webp";

/** A data directory with an upload in it, and its database as `npm start` would run it. */
async function installation() {
  const dataDir = join(scratchFolder(), "data");
  mkdirSync(join(dataDir, "files", "space", "file"), { recursive: true });
  writeFileSync(join(dataDir, "files", picture), "a picture");
  return { dataDir, postgres: await serve(dataDir) };
}

async function serve(dataDir: string) {
  const { passwords } = readPasswords(dataDir, {});
  const postgres = await startPostgres({ directory: join(dataDir, "postgres"), password: passwords.portal_admin });
  onTestFinished(() => postgres.stop());
  return postgres;
}

function command(args: string[], env: Record<string, string>) {
  const child = spawn(process.execPath, ["db/command.ts", "db:backup", ...args], {
    cwd: root,
    env: { NODE_ENV: "test", PATH: process.env.PATH, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      said += text;
    });
  }
  return { child, said: () => said };
}

async function exitCode(child: ChildProcess): Promise<number | null> {
  await once(child, "close");
  return child.exitCode;
}

async function refusal(args: string[], env: Record<string, string>): Promise<string> {
  const { child, said } = command(args, env);
  expect(await exitCode(child)).toBe(1);
  expect(said()).not.toMatch(/^ {4}at /m);
  return said();
}

/** What somebody else than the owner might do something with. */
function tooOpen(folder: string): string[] {
  return [folder, ...readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name)))]
    .filter((path) => (statSync(path).mode & 0o777) !== (statSync(path).isDirectory() ? 0o700 : 0o600))
    .map((path) => relative(folder, path));
}

test("a copy made while rows are written holds all that was there when it began, and can be started beside the original", {
  timeout: 60_000,
}, async () => {
  const { dataDir, postgres } = await installation();
  await migrate(postgres.url);
  await administer(postgres.url, "create table public.kept (id int primary key, filling text)");
  const folder = join(dataDir, "../copy");
  let written = 0;
  let isWanted = true;
  const writing = administer(postgres.url, async (client) => {
    for (; isWanted; written++) {
      await client.query("insert into public.kept values ($1::int, repeat(md5($1::int::text), 50))", [written]);
    }
  });
  while (written < 100) await new Promise((resolve) => setTimeout(resolve, 5));

  const before = written;
  // Written once the database is being copied: it belongs to a row that the copy may hold.
  const print = (line: string) => {
    if (line.includes("Copying the database"))
      writeFileSync(join(dataDir, "files/space/file/480.webp"), "uploaded meanwhile");
  };
  await backUp({ dataDir, folder, url: postgres.url, signal: new AbortController().signal, print });
  const after = written;
  isWanted = false;
  await writing;

  expect(tooOpen(folder)).toEqual([]);
  expect(readdirSync(folder).sort()).toEqual(["files", "postgres", "secrets"]);
  expect(readFileSync(join(folder, "files", picture), "utf8")).toBe("a picture");
  expect(readFileSync(join(folder, "files/space/file/480.webp"), "utf8")).toBe("uploaded meanwhile");
  expect(readFileSync(join(folder, "secrets/database.json"))).toEqual(
    readFileSync(join(dataDir, "secrets/database.json")),
  );
  const copy = await serve(folder);
  const [count, highest] = await ask(copy.url, "select count(*)::int, max(id) from public.kept");
  expect(after).toBeGreaterThan(before);
  expect(count).toBe((highest as number) + 1); // rows were written one after the other: none is missing in between
  expect(count).toBeGreaterThanOrEqual(before);
  expect(count).toBeLessThanOrEqual(after + 1);
  await checkIsolation(copy.url, () => {});
  expect(await ask(postgres.url, "select count(*)::int from public.kept")).toEqual([written]);
  expect(await ask(postgres.url, "select slot_name from pg_replication_slots")).toEqual([]);
});

test("a stopped portal is backed up as well, and neither the umask nor the original's modes open the copy", {
  timeout: 60_000,
}, async () => {
  const { dataDir, postgres } = await installation();
  await ask(postgres.url, "create table kept as select 'here' as what");
  await postgres.stop();
  for (const open of ["files", "files/space", `files/${picture}`, "secrets", "secrets/database.json"]) {
    chmodSync(join(dataDir, open), 0o777);
  }
  const folder = join(dataDir, "../copy");
  const umask = process.umask(0);
  onTestFinished(() => void process.umask(umask));
  const { child, said } = command([folder], { DATA_DIR: dataDir });
  process.umask(umask);
  expect(await exitCode(child), said()).toBe(0);
  expect(said()).toContain(`To restore it: DATA_DIR=${folder} npm start`);
  expect(tooOpen(folder)).toEqual([]);
  expect(existsSync(join(dataDir, "postgres/data/postmaster.pid"))).toBe(false);
  expect(await ask((await serve(folder)).url, "select what from kept")).toEqual(["here"]);
});

test("what is interrupted leaves no folder and fails, and clears what a killed one left", {
  timeout: 60_000,
}, async () => {
  const { dataDir } = await installation();
  const folder = join(dataDir, "../copy");
  mkdirSync(join(`${folder}.unfinished`, "files"), { recursive: true });
  for (const signal of ["SIGKILL", "SIGINT"] as const) {
    const { child, said } = command([folder], { DATA_DIR: dataDir });
    while (!said().includes("Copying the database")) await once(child.stdout, "data");
    child.kill(signal);
    expect(await exitCode(child)).not.toBe(0);
    expect(existsSync(folder)).toBe(false);
  }
  expect(readdirSync(join(dataDir, "..")).sort()).toEqual(["data"]);
});

test("a database that stops in the middle is told, and leaves no folder", async () => {
  const { dataDir, postgres } = await installation();
  const folder = join(dataDir, "../copy");
  const print = (line: string) => void (line.includes("Copying the database") && process.kill(postgres.pid, "SIGQUIT"));
  const { signal } = new AbortController();
  await expect(backUp({ dataDir, folder, url: postgres.url, signal, print })).rejects.toThrow(
    "The database stopped in the middle: there is no backup.",
  );
  expect(readdirSync(join(dataDir, ".."))).toEqual(["data"]);
});

test("a folder that cannot hold a backup is refused, with what to do", async () => {
  const scratch = scratchFolder();
  const dataDir = join(scratch, "data");
  mkdirSync(join(dataDir, "postgres", "data"), { recursive: true });
  const full = join(scratch, "full");
  mkdirSync(join(full, "theirs"), { recursive: true });
  mkdirSync(join(scratch, "copy.unfinished", "theirs"), { recursive: true });
  const file = join(scratch, "file");
  writeFileSync(file, "");
  const env = { DATA_DIR: dataDir };
  const answers = await Promise.all([
    refusal([], env),
    refusal([full], env),
    refusal([file], env),
    refusal([join(scratch, "missing", "copy")], env),
    refusal([join(file, "copy")], env),
    refusal([join(dataDir, "copy")], env),
  ]);
  expect(answers).toEqual([
    "\nName one folder for the backup.\nnpm run db:backup -- /path/to/a/new/folder\n",
    expect.stringContaining(`${full} is there already, and is not an empty folder.\nName a new one`),
    expect.stringContaining(`${file} is there already, and is not an empty folder.\nName a new one`),
    expect.stringContaining(`There is no folder ${join(scratch, "missing")}.\nMake it`),
    expect.stringContaining(`There is no folder ${file}.\nMake it`),
    expect.stringContaining(
      `lies in the data directory ${dataDir}, which is what is backed up.\nName a folder elsewhere`,
    ),
  ]);
  const backup = { dataDir, folder: join(scratch, "copy"), url: "", signal: new AbortController().signal };
  await expect(backUp({ ...backup, print: () => {} })).rejects.toThrow(/copy\.unfinished is no unfinished backup/);
  expect(readdirSync(join(scratch, "copy.unfinished"))).toEqual(["theirs"]);
});

test("somebody else's server and a directory without a database are refused, with what to do", async () => {
  const dataDir = scratchFolder();
  const [external, none] = await Promise.all([
    refusal([join(dataDir, "../x")], { DATA_DIR: dataDir, DATABASE_URL: "postgres://boss:sesame@db.example/portal" }),
    refusal([join(dataDir, "../x")], { DATA_DIR: dataDir }),
  ]);
  expect(external).toMatch(/on the server of DATABASE_URL[\s\S]*umask 077\n[\s\S]*pg_dump[\s\S]*\/secrets/);
  expect(external).not.toContain("sesame");
  expect(none).toContain(`There is no database in ${dataDir} that this user can read.`);
  expect(readdirSync(dataDir)).toEqual([]);
});

test("a full disk and a folder of somebody else's are told from a defect", () => {
  const failed = (code: string) =>
    explainFailure(Object.assign(new Error(`${code}: it failed`), { code }), "/backups/x");
  expect(failed("ENOSPC").message).toMatch(/^The disk of \/backups\/x is full: there is no backup\.\nFree some space/);
  expect(failed("EACCES").message).toMatch(/^The backup cannot be made: EACCES: it failed\nName a folder/);
  expect(failed("EIO").message).toBe("EIO: it failed");
});

test("where the server runs as another user, a backup's data moves to where that user may go, as private as before", () => {
  const directory = join(scratchFolder(), "postgres");
  mkdirSync(join(directory, "data", "base"), { recursive: true });
  writeFileSync(join(directory, "data", "base", "1"), "rows");
  const uid = process.getuid?.() ?? 0;
  const { root: place } = openHome(directory, uid);
  onTestFinished(() => rmSync(place, { recursive: true }));
  expect(readFileSync(join(place, "data", "base", "1"), "utf8")).toBe("rows");
  expect(tooOpen(join(place, "data"))).toEqual([]);
  expect(readdirSync(directory)).toEqual(["location"]);
  expect(openHome(directory, uid).root).toBe(place);
});
