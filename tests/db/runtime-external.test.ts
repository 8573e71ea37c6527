import { randomBytes } from "node:crypto";
import { expect, onTestFinished, test } from "vitest";
import { checkServer, judgeServer, readDatabaseUrl } from "../../db/external.ts";
import { loginUrl, readPasswords, setPasswords } from "../../db/roles.ts";
import { administer } from "../support/cluster.ts";
import { createDatabase, testDatabase } from "../support/database.ts";
import { scratchFolder } from "../support/scratch.ts";
import { freePort } from "../support/server.ts";

const ignore = () => {};
const server = { version: 180007, login: "boss", database: "portal", may_create_roles: true, owns_database: true };

function judge(change: Partial<typeof server>): string {
  const warnings: string[] = [];
  try {
    judgeServer({ ...server, ...change }, (line) => warnings.push(line));
  } catch (error) {
    return (error as Error).message;
  }
  return warnings.join("\n");
}

test("every way of writing an address leads to one that other logins can be put in", () => {
  expect(readDatabaseUrl("postgres://boss:pw@db.example:5433/portal?sslmode=require")).toBe(
    "postgres://boss:pw@db.example:5433/portal?sslmode=require",
  );
  expect(readDatabaseUrl(" postgresql://boss@/portal?host=/run/pg ")).toBe(
    "postgresql://boss@localhost/portal?host=/run/pg",
  );
  expect(readDatabaseUrl("postgres:///portal?host=/run/pg")).toBe("postgres://localhost/portal?host=/run/pg");
  for (const wrong of ["portal", "mysql://a@b/c", "postgres://a:b c@"])
    expect(() => readDatabaseUrl(wrong)).toThrow(/is not an address/);
});

test("a server that is too old, a login without rights and a known hole are told apart", () => {
  expect(judge({})).toBe("");
  expect(judge({ version: 140012 })).toMatch(/is Postgres 14, and 15 is the oldest that works/);
  expect(judge({ version: 150019 })).toMatch(/Postgres 15\.19 has a known hole .* Upgrade it to 15\.20 or newer/);
  expect(judge({ version: 180006 })).toMatch(/18\.7 or newer/);
  expect(judge({ version: 160001 })).toBe("");
  expect(judge({ may_create_roles: false, owns_database: false })).toMatch(
    /"boss" .* may not create[\s\S]*alter role "boss" createrole;\n {2}alter database "portal" owner to "boss";/,
  );
});

test("a server that does not answer, and a database that is not there, are said with what to do", async () => {
  const { adminUrl } = await testDatabase();
  const port = await freePort();
  await expect(checkServer(`postgres://a:b@127.0.0.1:${port}/portal`, ignore)).rejects.toThrow(
    new RegExp(`127\\.0\\.0\\.1:${port}\\) cannot be used: connect ECONNREFUSED[\\s\\S]*See that the server runs`),
  );
  const missing = new URL(adminUrl);
  missing.pathname = "/missing";
  await expect(checkServer(missing.href, ignore)).rejects.toThrow(
    /database "missing" does not exist[\s\S]*createdb "missing"/,
  );
});

test("a login that may not create roles is refused before anything is changed", async () => {
  const { adminUrl, drop } = await createDatabase("template0");
  onTestFinished(drop);
  const login = `weak_${randomBytes(4).toString("hex")}`;
  await administer(adminUrl, `create role ${login} login`);
  onTestFinished(() => administer(adminUrl, `drop role ${login}`));
  const url = new URL(adminUrl);
  url.username = login;
  await expect(checkServer(url.href, ignore)).rejects.toThrow(/createrole[\s\S]*owner to/);
});

test("passwords are made once and kept for the owner's eyes; those of the environment take their place", () => {
  const dataDir = scratchFolder();
  const first = readPasswords(dataDir, {});
  expect(first.isNew).toBe(true);
  expect(new Set(Object.values(first.passwords)).size).toBe(6);
  expect(readPasswords(dataDir, {})).toEqual({ ...first, isNew: false });
  const given = readPasswords(dataDir, { PORTAL_APP_PASSWORD: "correct-horse-battery" }).passwords;
  expect(given).toEqual({ ...first.passwords, portal_app: "correct-horse-battery" });
  expect(() => readPasswords(dataDir, { PORTAL_APP_PASSWORD: "kort" })).toThrow(/PORTAL_APP_PASSWORD cannot be used/);
});

test("a password with any signs fits into a login's address", async () => {
  const { adminUrl } = await testDatabase();
  const { passwords } = readPasswords(scratchFolder(), { PORTAL_APP_PASSWORD: "p@ss/word:with?signs" });
  await setPasswords(adminUrl, passwords);
  const url = new URL(loginUrl(adminUrl, "portal_app", passwords));
  expect([url.username, decodeURIComponent(url.password)]).toEqual(["portal_app", "p@ss/word:with?signs"]);
});
