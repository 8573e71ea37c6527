// The one way to the database as its administrator: the server of DATABASE_URL, or the embedded one of the data directory.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { checkServer, readDatabaseUrl } from "./external.ts";
import { findPostgres, startPostgres } from "./postgres.mjs";
import { type Passwords, readPasswords } from "./roles.ts";

export type Administration = {
  url: string;
  passwords: Passwords;
  /** Resolves when the embedded server has gone; never for a server that is not ours. */
  exited: Promise<void>;
  stop(): Promise<void>;
};

/**
 * Opens the database, starting the embedded server where that is the one. The caller has locked the data directory.
 * @throws {Trouble}
 */
export async function openAdministration(dataDir: string, log: (line: string) => void): Promise<Administration> {
  const { passwords, isNew } = readPasswords(dataDir, process.env);
  const external = readExternalUrl();
  if (external) {
    await checkServer(external, log);
    return notOurs(external, passwords);
  }
  const directory = join(dataDir, "postgres");
  const password = passwords.portal_admin;
  const postgres = await startPostgres({ directory, password, isNewPassword: isNew, log });
  return { url: postgres.url, passwords, exited: postgres.exited, stop: postgres.stop };
}

/** The database as it runs already; null when the embedded server does not. */
export async function joinAdministration(dataDir: string): Promise<Administration | null> {
  const external = readExternalUrl();
  if (!external && !existsSync(join(dataDir, "postgres"))) return null;
  const { passwords } = readPasswords(dataDir, process.env);
  const url = external ?? (await findPostgres(join(dataDir, "postgres"), passwords.portal_admin));
  return url ? notOurs(url, passwords) : null;
}

/** The address in `DATABASE_URL`, where one is given. */
export function readExternalUrl(): string | undefined {
  return process.env.DATABASE_URL ? readDatabaseUrl(process.env.DATABASE_URL) : undefined;
}

const notOurs = (url: string, passwords: Passwords): Administration => ({
  url,
  passwords,
  exited: new Promise(() => {}),
  stop: async () => {},
});
