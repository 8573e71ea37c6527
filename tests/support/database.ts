// A database of its own for a test file, copied from the migrated template.
import { randomBytes } from "node:crypto";
import { afterAll, expect, inject } from "vitest";
import { restrictDatabase } from "../../db/migrate.ts";
import { recordCalls } from "./calls.ts";
import { administer, databaseUrl } from "./cluster.ts";

export type TestDatabase = {
  name: string;
  adminUrl: string;
  appUrl: string;
  anonUrl: string;
  authUrl: string;
  workerUrl: string;
  jobsUrl: string;
  drop(): Promise<void>;
};

let ofThisFile: Promise<TestDatabase> | undefined;

/** The test file's own database, made at the first call and dropped after the file's last test. */
export function testDatabase(): Promise<TestDatabase> {
  ofThisFile ??= createDatabase();
  return ofThisFile;
}

/** One more database, which the caller drops. `template` is "template0" for an empty one. */
export async function createDatabase(template = inject("template")): Promise<TestDatabase> {
  const adminUrl = inject("adminUrl");
  const name = `test_${randomBytes(6).toString("hex")}`;
  await administer(adminUrl, `create database ${name} template ${template}`);
  const url = (login?: string) => databaseUrl(adminUrl, name, login);
  if (template === inject("template")) await administer(url(), restrictDatabase);
  return {
    name,
    adminUrl: url(),
    appUrl: url("portal_app"),
    anonUrl: url("portal_anon"),
    authUrl: url("portal_auth"),
    workerUrl: url("portal_worker"),
    jobsUrl: url("portal_jobs"),
    drop: () => administer(adminUrl, `drop database if exists ${name} with (force)`),
  };
}

afterAll(async () => {
  const database = await ofThisFile;
  const { TEST_CALLS } = process.env; // set by the mutation campaign
  if (database && TEST_CALLS) await recordCalls(TEST_CALLS, expect.getState().testPath ?? "", database.adminUrl);
  await database?.drop();
  ofThisFile = undefined;
});
