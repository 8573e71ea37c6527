import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { migrate } from "../../db/migrate.ts";
import { ask } from "../support/ask.ts";
import { administer } from "../support/cluster.ts";
import { createDatabase, testDatabase } from "../support/database.ts";
import { scratchFolder } from "../support/scratch.ts";

/** An empty database and a folder of migrations to bring it somewhere. */
async function fresh(files: Record<string, string>) {
  const database = await createDatabase("template0");
  onTestFinished(() => database.drop());
  const directory = scratchFolder();
  const write = (name: string, sql: string) => writeFileSync(join(directory, name), sql);
  for (const [name, sql] of Object.entries(files)) write(name, sql);
  return { url: database.adminUrl, directory, write, run: () => migrate(database.adminUrl, { directory }) };
}

const two = {
  "0001_one.sql": "create table one (id int); insert into one values (1);",
  "0002_two.sql": "create table two (id int);",
};

test("migrations are applied in order, once, also by several programs at once", async () => {
  const { url, run } = await fresh(two);
  const results = await Promise.all([run(), run(), run()]);
  expect(results.map(({ applied }) => applied.length).sort()).toEqual([0, 0, 2]);
  expect(await ask(url, "select id from one")).toEqual([1]);
  expect(await ask(url, "select name from portal_meta.migrations order by name")).toEqual(Object.keys(two));
});

test("a changed, a missing and an unnamed migration are refused", async () => {
  const { write, run, directory } = await fresh(two);
  await run();
  write("0001_one.sql", "select 1");
  await expect(run()).rejects.toThrow(/0001_one\.sql was changed after it was applied/);
  rmSync(join(directory, "0001_one.sql"));
  await expect(run()).rejects.toThrow(/has seen the migration 0001_one\.sql, which this copy .* does not have/);
  write("0002_twice.sql", "select 1");
  await expect(run()).rejects.toThrow(/0002_two\.sql is not a usable name/);
});

test("another kind of line end is no change", async () => {
  const { write, run } = await fresh({ "0001_one.sql": "create table one (\n  id int\n);\n" });
  await run();
  write("0001_one.sql", "create table one (\r\n  id int\r\n);\r\n");
  expect(await run()).toEqual({ applied: [] });
});

test("a failing migration leaves nothing, says where it failed, and can be mended", async () => {
  const { url, write, run } = await fresh({
    ...two,
    "0003_three.sql": "create table three (id int);\n\nselect nonsense;",
  });
  await expect(run()).rejects.toThrow(/0003_three\.sql failed: column "nonsense" does not exist \(line 3\)/);
  expect(await ask(url, "select to_regclass('two')::text, to_regclass('three')::text")).toEqual(["two", null]);
  write("0003_three.sql", "create table three (id int)");
  expect(await run()).toEqual({ applied: ["0003_three.sql"] });
});

test("the job queue belongs to its own login, which may create nothing else", async () => {
  const { adminUrl, jobsUrl, appUrl } = await testDatabase();
  const owners = "select distinct tableowner from pg_tables where schemaname = 'graphile_worker'";
  expect(await ask(adminUrl, owners)).toEqual(["portal_jobs"]);
  expect(await ask(jobsUrl, "select has_database_privilege(current_database(), 'create')")).toEqual([false]);
  expect(await ask(appUrl, "select count(*)::int > 0 from portal_meta.migrations")).toEqual([true]);
});

test("what the job queue's login has planted in its schema never runs in the administrator's session", async () => {
  const database = await createDatabase();
  onTestFinished(() => database.drop());
  await administer(database.adminUrl, "comment on schema graphile_worker is 'another version'"); // it is to be installed anew
  await administer(
    database.jobsUrl,
    `create table graphile_worker.heard (whose name);
     create function graphile_worker.planted(id int) returns int language plpgsql as $$
       begin insert into graphile_worker.heard values (session_user); return id; end $$;
     alter table graphile_worker.migrations rename to migrations_was;
     create view graphile_worker.migrations as
       select graphile_worker.planted(id) as id, ts, breaking from graphile_worker.migrations_was`,
  );
  await migrate(database.adminUrl);
  const whose = "select distinct whose::text from graphile_worker.heard";
  expect(await ask(database.jobsUrl, whose)).toEqual(["portal_jobs"]);
});
