import { Client } from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { testDatabase } from "../../support/database.ts";
import { anyMark } from "../../support/marked-world.ts";
import { type Attack, attack, prepareAttack } from "./attack.ts";

let prepared: Attack;

beforeAll(async () => {
  prepared = await prepareAttack();
});

describe.each(["portal_app", "portal_anon"] as const)("whatever somebody runs as %s", (login) => {
  test("she reads and changes nothing of another space", { timeout: 240_000 }, async () => {
    await attack(prepared, login, 500);
  });
});

test("the marks are there for those who may read them, and the attacker reads her own all the while", async () => {
  const client = new Client({ connectionString: (await testDatabase()).appUrl });
  await client.connect();
  const seenBy = async (session: string, text: string) => {
    await client.query("begin");
    await client.query("select set_config('app.session', $1, true)", [session]);
    const { rows } = await client.query(text);
    await client.query("rollback");
    return JSON.stringify(rows);
  };
  const own = prepared.world.people.admin.session;
  for (const table of ["revisions", "news_posts", "conferences", "reports", "actions", "figures", "files"]) {
    expect([
      table,
      await seenBy(own, `select * from app.${table} where tenant_id = '${prepared.world.tenantId}'`),
    ]).toEqual([table, expect.stringContaining(anyMark)]);
  }
  expect(await seenBy(prepared.attacker.session, "select name from app.users")).toContain("Attackeraren");
  await client.end();
});

test.each([
  ["a policy that asks nothing of a reader", "alter policy app_select on app.revisions using (true)", /she read/],
  [
    "a policy that asks nothing of a writer",
    "alter policy app_update on app.tenants using (true) with check (true)",
    /she changed/,
  ],
  [
    "a function that asks nobody",
    "create or replace function app.require_reviewer() returns uuid language sql as 'select null::uuid'",
    /she changed/,
  ],
])("%s would be found out", { timeout: 240_000 }, async (_, hole, found) => {
  const mend = await rememberHow(prepared.world.admin);
  await prepared.world.admin.query(hole);
  try {
    await expect(attack(prepared, "portal_app", 1_600)).rejects.toThrow(found);
  } finally {
    await prepared.world.admin.query(mend);
  }
});

/** The statements that put back what the holes are made in. */
async function rememberHow(admin: Client): Promise<string> {
  const { rows } = await admin.query(`
    select format('alter policy %I on %s using (%s) %s', polname, polrelid::regclass, pg_get_expr(polqual, polrelid),
                  'with check (' || pg_get_expr(polwithcheck, polrelid) || ')') as text
      from pg_policy where (polrelid, polname) in (('app.tenants'::regclass, 'app_update'))
    union all
    select format('alter policy %I on %s using (%s)', polname, polrelid::regclass, pg_get_expr(polqual, polrelid))
      from pg_policy where (polrelid, polname) in (('app.revisions'::regclass, 'app_select'))
    union all
    select pg_get_functiondef('app.require_reviewer()'::regprocedure)`);
  return rows.map(({ text }) => text).join(";\n");
}
