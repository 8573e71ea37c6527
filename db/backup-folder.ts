// Where a backup goes, from what the command line says until it lies there complete.
import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { explainFailure } from "./backup-failure.ts";
import { flush } from "./private-copy.ts";
import { Trouble } from "./trouble.mjs";

const usage = "npm run db:backup -- /path/to/a/new/folder";

/** What a backup consists of. */
const parts = ["files", "postgres", "secrets"];

/**
 * The full path of the folder that the command line names.
 * @throws {Trouble} when there can be no backup
 */
export function readBackupFolder(args: string[], dataDir: string): string {
  const [named, ...more] = args;
  if (!named || named.startsWith("-") || more.length > 0) throw new Trouble("Name one folder for the backup.", usage);
  const folder = resolve(named);
  try {
    requireUsable(folder, dataDir);
  } catch (error) {
    throw explainFailure(error as Error, folder);
  }
  return folder;
}

function requireUsable(folder: string, dataDir: string): void {
  const parent = dirname(folder);
  if (!statSync(parent, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Trouble(`There is no folder ${parent}.`, "Make it, or mount its disk, and try again.");
  }
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found && (!found.isDirectory() || readdirSync(folder).length > 0)) {
    throw new Trouble(`${folder} is there already, and is not an empty folder.`, `Name a new one: ${usage}`);
  }
  if (found && found.dev !== statSync(parent).dev) {
    throw new Trouble(`${folder} is a disk of its own.`, `Name a folder on it: npm run db:backup -- ${folder}/backup`);
  }
  if (`${join(realpathSync(parent), basename(folder))}/`.startsWith(`${realpathSync(dataDir)}/`)) {
    throw new Trouble(
      `${folder} lies in the data directory ${dataDir}, which is what is backed up.`,
      `Name a folder elsewhere, best on another disk: ${usage}`,
    );
  }
}

/**
 * Makes the folder that the backup is written into, under another name until it is complete. What an earlier attempt
 * left there is cleared.
 * @throws {Trouble} when something else lies there
 */
export function openUnfinished(folder: string): string {
  const unfinished = `${folder}.unfinished`;
  const left = existsSync(unfinished) ? readdirSync(unfinished) : [];
  if (left.some((name) => !parts.includes(name))) {
    throw new Trouble(`${unfinished} is no unfinished backup.`, "Move it away, or name another folder.");
  }
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  return unfinished;
}

/** Gives a complete backup its name. */
export async function finish(unfinished: string, folder: string): Promise<void> {
  renameSync(unfinished, folder);
  await flush(dirname(folder));
}
