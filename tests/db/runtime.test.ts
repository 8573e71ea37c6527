import { Client } from "pg";
import { expect, test } from "vitest";
import { testDatabase } from "../support/database.ts";

test("a login role reaches the migrated template", async () => {
  const { appUrl } = await testDatabase();
  const client = new Client({ connectionString: appUrl });
  await client.connect();
  const { rows } = await client.query(
    "select current_user as me, count(*)::int > 0 as migrated from portal_meta.migrations",
  );
  await client.end();
  expect(rows).toEqual([{ me: "portal_app", migrated: true }]);
});
