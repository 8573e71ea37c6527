// The scripts that deal with the database and the servers, on the pinned Node: db/bootstrap.mjs hands over to here.
import { type Administration, joinAdministration, readExternalUrl } from "./administration.ts";
import { backUp, requireOwnDatabase } from "./backup.ts";
import { readBackupFolder } from "./backup-folder.ts";
import { build } from "./build.ts";
import { checkIsolation } from "./check.ts";
import { lockBackups, lockDataDirectory, openDataDirectory } from "./data-directory.ts";
import { makeDemo, showDemoAccounts } from "./demo-accounts.ts";
import { makeNetwork, readNewNetwork } from "./new-network.ts";
import { prepare } from "./prepare.ts";
import { startWorker } from "./servers.ts";
import { readSettings } from "./settings.ts";
import { Shutdown } from "./shutdown.ts";
import { open, start } from "./start.ts";
import { Trouble } from "./trouble.mjs";

const shutdown = new Shutdown();

const commands: Record<string, () => Promise<unknown>> = {
  start: () => start(shutdown, false),
  dev: () => start(shutdown, true),
  build: async () => (await build(shutdown, console.log)) || console.log("The pages are built already"),
  worker: work,
  "db:migrate": () => withDatabase(async () => console.log("The database is up to date")),
  "db:seed": () => withDatabase(seed),
  "db:install": installNetwork,
  "db:url": printUrl,
  "db:check": check,
  "db:backup": backUpData,
};

shutdown.listen();
try {
  await commands[process.argv[2] ?? ""]?.();
  await shutdown.stop();
  process.exit(0);
} catch (error) {
  // What is interrupted fails; the signal's own ending follows.
  if (shutdown.hasBegun) await new Promise(() => {});
  console.error(error instanceof Trouble ? `\n${error.message}` : error);
  await shutdown.stop();
  process.exit(1);
}

/** Runs `act` on the migrated database: the running one, or the embedded one, started for as long as this takes. */
async function withDatabase(act: (url: string, dataDir: string) => Promise<void>): Promise<void> {
  const { dataDir } = readSettings();
  openDataDirectory(dataDir);
  const administration = (await joinAdministration(dataDir)) ?? (await openAlone(dataDir));
  await prepare(administration, console.log);
  await act(administration.url, dataDir);
}

function openAlone(dataDir: string): Promise<Administration> {
  const unlock = lockDataDirectory(dataDir, "a database command works on it");
  shutdown.add("the lock", async () => unlock());
  return open(shutdown, dataDir);
}

async function seed(url: string, dataDir: string): Promise<void> {
  const isMade = await makeDemo(url, dataDir);
  console.log(isMade ? "Made the demo content" : "There is content already: nothing was added");
  showDemoAccounts(dataDir);
}

/** For real people, without demo content. */
async function installNetwork(): Promise<void> {
  const wanted = readNewNetwork(process.argv.slice(3));
  await withDatabase(async (url) => {
    const password = await makeNetwork(url, wanted);
    console.log(
      `${wanted.network} is installed. Its first admin signs in with ${wanted.email} and this password:\n\n  ${password}\n`,
    );
  });
}

async function printUrl(): Promise<void> {
  const url = readExternalUrl() ?? (await joinAdministration(readSettings().dataDir))?.url;
  if (!url) throw new Trouble("The database is not running.", "Start it with npm start, then ask again.");
  console.log(url);
}

/** Migrates nothing: what is asked about is the database as it is. */
async function check(): Promise<void> {
  const { dataDir } = readSettings();
  const administration = (await joinAdministration(dataDir)) ?? (await openAlone(dataDir));
  await checkIsolation(administration.url, console.log);
}

/** Migrates nothing either: what a newer version would make of the data is tried on the copy. */
async function backUpData(): Promise<void> {
  const { dataDir } = readSettings();
  requireOwnDatabase(dataDir, readExternalUrl());
  const folder = readBackupFolder(process.argv.slice(3), dataDir);
  const unlock = lockBackups(dataDir);
  const { url } = (await joinAdministration(dataDir)) ?? (await openAlone(dataDir));
  const givingUp = new AbortController();
  const work = backUp({ dataDir, folder, url, signal: givingUp.signal, print: console.log });
  const forget = shutdown.add("the backup", async () => {
    givingUp.abort();
    await work.catch(() => {
      process.exitCode = 1; // whoever waits for a backup must not take this for one
    });
  });
  await work;
  forget();
  unlock();
  console.log(`To restore it: DATA_DIR=${folder} npm start (or from a copy of it, to keep it as it is)`);
}

/** One more worker beside the running portal, for as long as it is wanted. */
async function work(): Promise<void> {
  const settings = readSettings();
  const administration = await joinAdministration(settings.dataDir);
  if (!administration) throw new Trouble("The database is not running.", "Start it with npm start, then the worker.");
  const worker = startWorker(administration, settings, false);
  if (!worker) throw new Trouble("This version of the portal has no jobs.", "There is nothing to start.");
  shutdown.add("the worker", worker.child.stop);
  throw new Trouble(`The worker stopped (${await worker.child.exited}).`, "See what it wrote above.");
}
