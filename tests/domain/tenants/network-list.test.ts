import { expect, test } from "vitest";
import { countTenants, listTenants, readTenantPlace } from "../../../app/domain/tenants/network.server.ts";
import type { TenantDb } from "../../../app/platform/database.server.ts";
import { as, countStatements, makePerson, makeTenant } from "../../support/sandbox.ts";

test("spaces are listed by name, page by page and by state, in one statement", async () => {
  const admin = await makePerson({ national: "network_admin" });
  const before = (await as(admin, null, countTenants)).archived;
  const list = (db: TenantDb) => listTenants(db, "archived", null);
  const statements = [];
  for (const name of ["Aa", "Ab", "Ac"]) {
    const tenant = await makeTenant({ name, state: "archived" });
    await makePerson({ in: [[tenant, "member"]] });
    if (name !== "Ab") statements.push(await as(admin, null, (db) => countStatements(db, () => list(db))));
  }
  expect(statements).toEqual([1, 1]);
  expect(await as(admin, null, countTenants)).toMatchObject({ archived: before + 3 });
  const { rows } = await as(admin, null, list);
  expect(rows.slice(0, 3)).toMatchObject([
    { name: "Aa", members: 1, lastPublishedAt: null },
    { name: "Ab", members: 1 },
    { name: "Ac", members: 1 },
  ]);
  for (let count = 0; count < 51; count++) await makeTenant({ name: `Zz ${count}`, state: "suspended" });
  const first = await as(admin, null, (db) => listTenants(db, "suspended", null));
  const second = await as(admin, null, (db) => listTenants(db, "suspended", readTenantPlace(first.next ?? "")));
  expect([first.rows.length, second.rows.length, second.next]).toEqual([50, 1, null]);
  expect(readTenantPlace("made-up")).toBeNull();
});
