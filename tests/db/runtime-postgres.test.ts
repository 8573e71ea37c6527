import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { findPostgres, type Postgres, startPostgres } from "../../db/postgres.mjs";
import { ask } from "../support/ask.ts";
import { scratchFolder } from "../support/scratch.ts";

type Options = Omit<Parameters<typeof startPostgres>[0], "directory">;

/** A server that this test starts and whatever becomes of it leaves behind nothing. */
async function start(directory: string, options: Options = {}): Promise<Postgres & { said: string[] }> {
  const said: string[] = [];
  const postgres = await startPostgres({ directory, password: "secret", ...options, log: (line) => said.push(line) });
  onTestFinished(() => postgres.stop());
  return { ...postgres, said };
}

test("data outlives a clean stop and a kill -9 of the server", async () => {
  const directory = join(scratchFolder(), "postgres");
  const first = await start(directory);
  await ask(first.url, "create table kept as select 'first' as what");
  await first.stop();
  const second = await start(directory);
  await ask(second.url, "insert into kept values ('second')");
  process.kill(second.pid, "SIGKILL");
  await second.exited;
  const third = await start(directory);
  expect(await ask(third.url, "select what from kept")).toEqual(["first", "second"]);
});

test("a server that outlived its starter is stopped, and its data served again", async () => {
  const directory = join(scratchFolder(), "postgres");
  const orphan = await start(directory);
  await ask(orphan.url, "create table kept as select 1 as what");
  expect(await findPostgres(directory, "secret")).toBe(orphan.url);
  const next = await start(directory);
  await orphan.exited;
  expect(next.said).toEqual(["Stopping the database that an earlier start left running"]);
  expect(await ask(next.url, "select what from kept")).toEqual([1]);
  await next.stop();
  expect(await findPostgres(directory, "secret")).toBeNull();
});

test("half-made data of a killed first start is cleared, and a note that names a stranger is not believed", async () => {
  const directory = join(scratchFolder(), "postgres");
  const halfMade = join(directory, "data.new-0000");
  mkdirSync(halfMade, { recursive: true });
  writeFileSync(join(halfMade, "PG_VERSION"), "18\n");
  const first = await start(directory);
  expect(existsSync(halfMade)).toBe(false);
  await first.stop();
  writeFileSync(join(directory, "data", "postmaster.pid"), `${process.pid}\n${directory}/data\n0\n5432\n`);
  const second = await start(directory);
  expect(await ask(second.url, "select 1 as one")).toEqual([1]);
});

test("a lost password is replaced", async () => {
  const directory = join(scratchFolder(), "postgres");
  const first = await start(directory);
  await first.stop();
  await expect(
    start(directory).then(({ url }) => ask(url.replace("secret", "other"), "select 1")),
  ).rejects.toMatchObject({
    code: "28P01",
  });
  const third = await start(directory, { password: "it's new", isNewPassword: true });
  expect(await ask(third.url, "select 1 as one")).toEqual([1]);
});

test("a data directory may have a long name with any letters in it", async () => {
  const directory = join(scratchFolder(), `Röda tråden, "nytt"`, "x".repeat(100));
  const { url } = await start(directory, { throwaway: true, password: undefined });
  expect(await ask(url, "select current_user")).toEqual(["portal_admin"]);
});

test("text sorts and folds by Unicode, and nothing listens on the network", async () => {
  const { url } = await start(join(scratchFolder(), "postgres"), { throwaway: true, password: undefined });
  expect(await ask(url, "select lower('ÅÄÖ')")).toEqual(["åäö"]);
  expect(await ask(url, "select x from unnest('{z,Å,a}'::text[]) x order by x")).toEqual(["a", "Å", "z"]);
  expect(await ask(url, "show listen_addresses")).toEqual([""]);
});

test("its own log tells of no statement that failed, whose error would quote a row", async () => {
  const directory = join(scratchFolder(), "postgres");
  const { url, stop } = await start(directory);
  await ask(url, "create table people (email) as select 'asta@example.org'");
  await ask(url, "create unique index on people (email)");
  await expect(ask(url, "insert into people values ('asta@example.org')")).rejects.toThrow(/duplicate key/);
  await expect(ask(url, "select 'asta@example.org'::int")).rejects.toThrow(/invalid input/);
  await stop();
  const files = readdirSync(join(directory, "log"), { withFileTypes: true });
  const said = files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), "utf8")).join();
  expect(said).toContain("database system is shut down");
  expect(said).not.toContain("asta");
});

test("data of another Postgres is refused, with what to do", async () => {
  const directory = join(scratchFolder(), "postgres");
  mkdirSync(join(directory, "data"), { recursive: true });
  writeFileSync(join(directory, "data", "PG_VERSION"), "17\n");
  await expect(start(directory)).rejects.toThrow(
    /made by Postgres 17, and the embedded one is 18\.\nStart the version/,
  );
});
