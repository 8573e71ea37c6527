import { beforeAll, describe, test } from "vitest";
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
