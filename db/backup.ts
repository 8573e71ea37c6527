// `npm run db:backup`: a data directory beside the one that is used. docs/decisions/0010-a-backup-is-a-data-directory.md
import { existsSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { backUpDatabase } from "./backup-database.ts";
import { explainFailure } from "./backup-failure.ts";
import { finish, openUnfinished } from "./backup-folder.ts";
import { type Copying, copyFolder, flushTree, makeFolder } from "./private-copy.ts";
import { Trouble } from "./trouble.mjs";

export type Backup = {
  dataDir: string;
  /** Where it shall lie: `readBackupFolder` has looked at it. */
  folder: string;
  /** Of the embedded server's administrator. */
  url: string;
  /** Gives the backup up. */
  signal: AbortSignal;
  print: (line: string) => void;
};

/**
 * Copies the database, the uploads and the secrets of a data directory, while the portal may be running. A backup that
 * fails, or is given up, leaves nothing.
 * @throws {Trouble} when the folder cannot be written or the database stops
 */
export async function backUp({ dataDir, folder, url, signal, print }: Backup): Promise<void> {
  const copying: Copying = { bytes: 0, signal };
  const progress = setInterval(() => print(`  ${megabytes(copying)} so far`), 5_000);
  try {
    const unfinished = openUnfinished(folder);
    try {
      await copyParts({ dataDir, url, print }, unfinished, copying);
      await flushTree(unfinished);
      signal.throwIfAborted();
      await finish(unfinished, folder);
    } catch (error) {
      rmSync(unfinished, { recursive: true, force: true });
      throw error;
    }
  } catch (error) {
    throw signal.aborted ? error : explainFailure(error as NodeJS.ErrnoException, folder);
  } finally {
    clearInterval(progress);
  }
  print(`The backup is complete, ${megabytes(copying)}: ${folder}`);
}

/**
 * A file is written before the row that names it, and swept away after the last row that named it. So the uploads are
 * copied before the database, and what has come meanwhile after it: then every row of the copy has its file. The secrets
 * come last, as what a row was signed with was made before the row.
 */
async function copyParts(
  { dataDir, url, print }: Pick<Backup, "dataDir" | "url" | "print">,
  to: string,
  copying: Copying,
): Promise<void> {
  const [files, copiedFiles] = [join(dataDir, "files"), join(to, "files")];
  print("- Copying the uploads");
  await copyFolder(files, copiedFiles, copying);
  print(`- Copying the database (${megabytes(copying)} so far)`);
  await makeFolder(join(to, "postgres"), statSync(join(dataDir, "postgres")));
  await backUpDatabase(url, join(to, "postgres", "data"), copying);
  print(`- Copying what was uploaded meanwhile, and the secrets (${megabytes(copying)} so far)`);
  const isCopied = (path: string) =>
    statSync(join(copiedFiles, path.slice(files.length)), { throwIfNoEntry: false })?.isFile();
  await copyFolder(files, copiedFiles, copying, (path) => isCopied(path) ?? false);
  await copyFolder(join(dataDir, "secrets"), join(to, "secrets"), copying);
}

const megabytes = ({ bytes }: Copying) => `${Math.ceil(bytes / 1_000_000).toLocaleString("en")} MB`;

/**
 * Says no to what this command cannot copy.
 * @param externalUrl the address in `DATABASE_URL`
 * @throws {Trouble}
 */
export function requireOwnDatabase(dataDir: string, externalUrl: string | undefined): void {
  if (externalUrl) {
    throw new Trouble(
      "The database is on the server of DATABASE_URL, which this command cannot copy.",
      [
        "Let who runs that server back it up, or dump it as a login that row security does not bind. With the uploads:",
        "  umask 077",
        `  cp -R ${dataDir}/files /path/to/backup/`,
        '  pg_dump --format=custom --file=/path/to/backup/portal.dump "$URL_OF_A_SUPERUSER"',
        `  cp -R ${dataDir}/files ${dataDir}/secrets /path/to/backup/`,
      ].join("\n"),
    );
  }
  if (!["data", "location"].some((name) => existsSync(join(dataDir, "postgres", name)))) {
    throw new Trouble(
      `There is no database in ${dataDir} that this user can read.`,
      "Name the data directory: DATA_DIR=/path/to/data npm run db:backup -- …",
    );
  }
}
