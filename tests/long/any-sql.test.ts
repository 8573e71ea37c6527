import { beforeAll, describe, expect, test } from "vitest";
import { type Attack, attack, prepareAttack } from "../db/any-sql/attack.ts";

let prepared: Attack;

beforeAll(async () => {
  prepared = await prepareAttack();
});

describe.each(["portal_app", "portal_anon"] as const)("whatever somebody runs as %s", (login) => {
  test("she reads and changes nothing of another space", { timeout: 20 * 60_000 }, async () => {
    await attack(prepared, login, 10_000);
  });
});

// Last, and one after the other: they leave the database open.
test.each([
  // On a table without a trigger: app.require_writer() would refuse it a second time.
  ["a policy that asks nothing of who removes", "alter policy app_delete on app.partners using (true)"],
  [
    "a function that asks nobody",
    "create or replace function app.require_reviewer() returns uuid language sql as 'select null::uuid'",
  ],
])("%s would be found out", { timeout: 20 * 60_000 }, async (_, hole) => {
  await prepared.world.admin.query("begin");
  await prepared.world.admin.query(hole);
  await prepared.world.admin.query("commit");
  await expect(attack(prepared, "portal_app", 20_000)).rejects.toThrow(/she changed/);
});
