import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { checkServer } from "../../db/external.ts";
import { migrate } from "../../db/migrate.ts";
import { startPostgres } from "../../db/postgres.mjs";
import { loginUrl, readPasswords, setPasswords } from "../../db/roles.ts";
import { ask } from "../support/ask.ts";
import { scratchFolder } from "../support/scratch.ts";

test("a login that owns the database and may create roles is enough, and is a member of no login role afterwards", async () => {
  const folder = scratchFolder();
  const server = await startPostgres({ directory: join(folder, "postgres"), password: "secret" });
  onTestFinished(() => server.stop());
  await ask(server.url, "create role boss login createrole password 'ordinary'");
  await ask(server.url, "create database theirs owner boss");
  const url = server.url.replace("portal_admin:secret", "boss:ordinary").replace("/portal?", "/theirs?");

  await checkServer(url, () => {});
  const { applied } = await migrate(url);
  expect(applied.length).toBeGreaterThan(0);
  expect(await migrate(url)).toEqual({ applied: [] });
  const { passwords } = readPasswords(folder, {});
  await setPasswords(url, passwords);
  expect(await ask(loginUrl(url, "portal_anon", passwords), "select current_user")).toEqual(["portal_anon"]);
  await expect(
    ask(loginUrl(url, "portal_anon", { ...passwords, portal_anon: "guess" }), "select 1"),
  ).rejects.toMatchObject({
    code: "28P01",
  });
  expect(
    await ask(
      url,
      "select rolname from pg_roles where rolcanlogin and rolname ~ '^portal_' and pg_has_role('boss', oid, 'USAGE')",
    ),
  ).toEqual([]);
});
