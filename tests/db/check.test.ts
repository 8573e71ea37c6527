// `npm run db:check`: an operator's look at a database, by whatever login administers it.
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkIsolation } from "../../db/check.ts";
import { warnOfHole } from "../../db/external.ts";
import { isolationRules } from "../../db/isolation-rules.ts";
import { createDatabase, type TestDatabase } from "../support/database.ts";

let database: TestDatabase;
let client: Client;

beforeAll(async () => {
  database = await createDatabase();
  client = new Client({ connectionString: database.adminUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

async function check(url: string) {
  const said: string[] = [];
  const refusal = await checkIsolation(url, (line) => said.push(line)).then(
    () => null,
    (error: Error) => error.message,
  );
  return { said, refusal };
}

test("says of every rule that it holds", async () => {
  const { said, refusal } = await check(database.adminUrl);
  expect(refusal).toBeNull();
  expect(said.filter((line) => line.startsWith("holds")).length).toBe(isolationRules.length);
});

test("names what breaks a rule, also to a login that owns nothing, and changes nothing", async () => {
  await client.query("grant update (state) on app.revisions to portal_app; grant delete on app.mails to portal_app");
  const { said, refusal } = await check(database.anonUrl);
  expect(refusal).toMatch(`3 of ${isolationRules.length} rules of isolation are broken`);
  expect(said.filter((line) => !/^(holds|Warning)/.test(line)).map((line) => line.trim())).toEqual([
    "BROKEN   columns that only the definer functions may change are not granted",
    "revisions state portal_app",
    "BROKEN   nobody who logs in writes to the record or to the outbox, but for the worker's marks",
    "mails DELETE portal_app",
    "BROKEN   no right without a policy, and no policy without a right",
    "mails DELETE portal_app",
  ]);
});

test("a database without the portal is no portal that is safe", async () => {
  await client.query("create database empty_of_all");
  const url = new URL(database.adminUrl);
  url.pathname = "/empty_of_all";
  expect((await check(url.href)).refusal).toMatch("There is no portal in this database");
  await client.query("drop database empty_of_all");
});

test.each([
  [150019, true],
  [150020, false],
  [180006, true],
  [180007, false],
  [170001, false],
])("a server of version %i is warned of: %s", (version, warned) => {
  const lines: string[] = [];
  warnOfHole(version, (line) => lines.push(line));
  expect(lines.length === 1).toBe(warned);
});
