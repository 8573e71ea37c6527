// A pooled connection serves one person after another: nothing that one leaves behind reaches the next.
import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { asActor, asSignIn, asWorker, closeDatabase, type TenantDb } from "../../app/platform/database.server.ts";
import { adminClient, makePerson, type TestPerson } from "../support/sandbox.ts";

let first: TestPerson;
let second: TestPerson;

beforeAll(async () => {
  await adminClient();
  await closeDatabase();
  process.env.POOL_SIZE = "1";
  [first, second] = [await makePerson(), await makePerson()];
});

const as = <T>(person: TestPerson, work: (db: TenantDb) => Promise<T>) =>
  asActor({ session: person.session, tenantId: null }, work);
const connection = async (person: TestPerson) =>
  await as(person, async (db) => (await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db)).rows[0]?.pid);

test("one connection serves both", async () => {
  expect(await connection(first)).toBe(await connection(second));
});

test.each([
  [
    "a setting of the session",
    sql`select set_config('timezone', 'Asia/Tokyo', false), set_config('datestyle', 'German', false)`,
  ],
  ["a session of her own", (token: string) => sql`select set_config('app.session', ${token}, false)`],
  ["a lock", sql`select pg_advisory_lock(42)`],
] as const)("%s does not stay on the connection", async (_, leave) => {
  await as(first, (db) => (typeof leave === "function" ? leave(first.session) : leave).execute(db));
  const state = await as(second, async (db) => {
    const { rows } = await sql`
      select current_setting('timezone') <> 'Asia/Tokyo' as zone, current_date::text like '____-__-__' as style,
             (select authz.user_id()) = ${second.id} as actor,
             not exists (select from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()) as unlocked`.execute(
      db,
    );
    return rows[0];
  });
  expect(state).toEqual({ zone: true, style: true, actor: true, unlocked: true });
});

test("after a transaction the connection belongs to nobody, whatever was left on it", async () => {
  await as(first, (db) => sql`select set_config('app.session', ${first.session}, false)`.execute(db));
  const seen = await asActor(
    { session: "a-token-that-nobody-holds", tenantId: null },
    async (db) => (await sql<{ id: string | null }>`select authz.user_id() as id`.execute(db)).rows,
  );
  expect(seen).toEqual([{ id: null }]);
});

test("a statement that takes too long is stopped, and the next person is herself", async () => {
  const before = await connection(first);
  const slow = as(first, async (db) => {
    await sql`set local statement_timeout = 100`.execute(db);
    await sql`select set_config('app.session', ${first.session}, false), pg_sleep(5)`.execute(db);
  });
  await expect(slow).rejects.toMatchObject({ code: "57014" });
  const { rows } = await as(second, (db) => sql`select authz.user_id() as id, pg_backend_pid() as pid`.execute(db));
  expect(rows).toEqual([{ id: second.id, pid: before }]);
});

test("no login's statement, wait for a lock or idle transaction lasts for long", async () => {
  const limits = sql`select current_user, current_setting('statement_timeout') as statement,
    current_setting('lock_timeout') as lock, current_setting('idle_in_transaction_session_timeout') as idle`;
  const nobody = { session: null, tenantId: null };
  const told = [
    await as(first, (db) => limits.execute(db)),
    await asActor(nobody, (db) => limits.execute(db)),
    await asSignIn((db) => limits.execute(db)),
    await asWorker((db) => limits.execute(db)),
  ].flatMap(({ rows }) => rows);
  const common = { statement: "15s", lock: "5s", idle: "30s" };
  expect(told).toEqual(
    ["portal_app", "portal_anon", "portal_auth", "portal_worker"].map((user) => ({ currentUser: user, ...common })),
  );
});

test.each([
  "select 1; select set_config('app.session', 'x', false)",
  "prepare taken as select 1; select 1",
  "select 1; deallocate all",
  "select 1; commit; begin",
])("an injection that stacks statements is refused: %s", async (text) => {
  await expect(as(first, (db) => sql.raw(text).execute(db))).rejects.toThrow(/cannot insert multiple commands/);
});
