import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { publicAction } from "../../app/http/actions.server.ts";
import "../support/data-directory.ts";
import { askRoute } from "../support/route.ts";
import { adminClient, makePerson } from "../support/sandbox.ts";

test("an action that takes long over something holds no transaction open meanwhile", async () => {
  const { session } = await makePerson();
  let open: unknown;
  await askRoute(
    (args) =>
      publicAction(args, async () => {
        await wait(20);
        const { rows } = await (await adminClient()).query(
          "select count(*)::int from pg_stat_activity where datname = current_database() and state = 'idle in transaction'",
        );
        open = rows[0].count;
        return null;
      }),
    { path: "/login", session, form: {} },
  );
  expect(open).toBe(0);
});
