import type { Administration } from "./administration.ts";
import { migrate } from "./migrate.ts";
import { setPasswords } from "./roles.ts";

/** Brings the database to the shape, and the login roles to the passwords, that the processes expect. */
export async function prepare({ url, passwords }: Administration, log: (line: string) => void): Promise<void> {
  const { applied } = await migrate(url);
  if (applied.length > 0) log(`Migrated the database (${applied.length} steps)`);
  await setPasswords(url, passwords);
}
