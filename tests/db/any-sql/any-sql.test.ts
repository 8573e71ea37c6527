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
  expect(await seenBy(prepared.attacker.session, "select id from app.users")).toContain(prepared.attacker.id);
  await client.end();
});

test("a policy that asks nothing would be found out", { timeout: 120_000 }, async () => {
  const { admin } = prepared.world;
  const { rows } = await admin.query(
    "select pg_get_expr(polqual, polrelid) as asked from pg_policy where (polrelid, polname) = ('app.revisions'::regclass, 'app_select')",
  );
  await admin.query("alter policy app_select on app.revisions using (true)");
  try {
    await expect(attack(prepared, "portal_app", 4_000)).rejects.toThrow(/she read/);
  } finally {
    await admin.query(`alter policy app_select on app.revisions using (${rows[0].asked})`);
  }
});
