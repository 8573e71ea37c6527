import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { checkServer } from "../../db/external.ts";
import { migrate } from "../../db/migrate.ts";
import { startPostgres } from "../../db/postgres.mjs";
import { loginUrl, readPasswords, setPasswords } from "../../db/roles.ts";
import { ask } from "../support/ask.ts";
import { scratchFolder } from "../support/scratch.ts";

/** A server with passwords, and on it a database of an ordinary login that may create roles; migrated as that login. */
async function ordinary() {
  const folder = scratchFolder();
  const server = await startPostgres({ directory: join(folder, "postgres"), password: "secret" });
  onTestFinished(() => server.stop());
  await ask(server.url, "create role boss login createrole password 'ordinary'");
  await ask(server.url, "create database theirs owner boss");
  const url = server.url.replace("portal_admin:secret", "boss:ordinary").replace("/portal?", "/theirs?");
  await checkServer(url, () => {});
  const { applied } = await migrate(url);
  const { passwords } = readPasswords(folder, {});
  return { url, applied, passwords };
}

test("a login that owns the database and may create roles is enough, and is a member of no login role afterwards", async () => {
  const { url, applied, passwords } = await ordinary();
  expect(applied.length).toBeGreaterThan(0);
  expect(await migrate(url)).toEqual({ applied: [] });
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

test("what a login has changed of itself is as before after the next start", async () => {
  const { url, passwords } = await ordinary();
  await setPasswords(url, passwords);
  const own = loginUrl(url, "portal_app", passwords);
  const settings = () =>
    ask(own, "select current_setting('datestyle'), current_setting('row_security'), current_setting('lock_timeout')");
  const before = await settings();
  expect(before).toEqual(["ISO, MDY", "on", "5s"]);
  await ask(own, "alter role portal_app set datestyle = 'German'");
  await ask(own, "alter role portal_app in database theirs set row_security = off");
  expect(await settings()).toEqual(["German, DMY", "off", "5s"]);
  await ask(own, "alter role portal_app password 'hers alone'");
  await expect(settings()).rejects.toMatchObject({ code: "28P01" });
  await setPasswords(url, passwords);
  expect(await settings()).toEqual(before);
});
