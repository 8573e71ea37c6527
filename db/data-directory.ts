import { accessSync, chmodSync, constants, mkdirSync, mkdtempSync, rmdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { tryLock } from "./lock.mjs";
import { Trouble } from "./trouble.mjs";

/**
 * Makes the data directory where it is missing, for its owner's eyes only.
 * @throws {Trouble} when it cannot be written
 */
export function openDataDirectory(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    rmdirSync(mkdtempSync(join(dataDir, ".writable-")));
    if (statSync(dataDir).uid === process.getuid?.()) chmodSync(dataDir, 0o700);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOSPC") {
      throw new Trouble(`The disk of the data directory ${dataDir} is full.`, "Free some space and start again.");
    }
    throw new Trouble(
      `The data directory ${dataDir} cannot be written: ${message}`,
      "Make it yours (chown, chmod), or name another one: DATA_DIR=/path/to/data npm start",
    );
  }
}

/**
 * Keeps a second program from using the data directory's database while this one runs or changes it.
 * @param note what the second one is told, for example the address
 * @throws {Trouble} when another program has it
 */
export function lockDataDirectory(dataDir: string, note: string): () => void {
  const { release, holder } = tryLock(join(dataDir, "in-use"), note);
  if (release) return release;
  throw new Trouble(
    `The data directory ${dataDir} is in use: ${holder.note} (process ${holder.pid}).`,
    `Use that one, stop it first (kill ${holder.pid}), or name another directory and port: DATA_DIR=.data2 PORT=3001 npm start`,
  );
}

/**
 * Keeps two backups of one data directory apart.
 * @throws {Trouble} when one is being made
 */
export function lockBackups(dataDir: string): () => void {
  const { release, holder } = tryLock(join(dataDir, "backing-up"));
  if (release) return release;
  throw new Trouble(`A backup is being made already (process ${holder.pid}).`, "Wait until it is complete.");
}
