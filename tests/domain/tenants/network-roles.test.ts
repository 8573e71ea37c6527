import { expect, test } from "vitest";
import { listNationalTeam, setNationalRole } from "../../../app/domain/people/national-roles.server.ts";
import type { NationalRole } from "../../../app/domain/people/viewer.server.ts";
import { adminClient, as, makePerson, type TestPerson } from "../../support/sandbox.ts";

const give = (who: TestPerson, email: string, role: NationalRole | null) =>
  as(who, null, (db) => setNationalRole(db, email, role));

const team = async (who: TestPerson) => (await as(who, null, listNationalTeam)).map(({ name, role }) => [name, role]);

test("a network admin gives, changes and takes national roles, by the address of an account", async () => {
  await (await adminClient()).query("delete from app.national_roles");
  const alex = await makePerson({ national: "network_admin", name: "Alex" });
  const kim = await makePerson({ name: "Kim" });
  await give(alex, kim.email.toUpperCase(), "reviewer");
  expect(await team(alex)).toEqual([
    ["Alex", "network_admin"],
    ["Kim", "reviewer"],
  ]);
  await give(alex, kim.email, "network_admin");
  await give(alex, alex.email, null);
  expect(await team(kim)).toEqual([["Kim", "network_admin"]]);
  await expect(give(kim, kim.email, "reviewer")).rejects.toMatchObject({ code: "last_network_admin" });
  await expect(give(kim, kim.email, null)).rejects.toMatchObject({ code: "last_network_admin" });
  expect(await team(kim)).toEqual([["Kim", "network_admin"]]);
});

test("an address without an account is told so; a reviewer gives nothing, and sees only her own role", async () => {
  const alex = await makePerson({ national: "network_admin" });
  const reviewer = await makePerson({ national: "reviewer", name: "Robin" });
  await expect(give(alex, "nobody@example.org", "reviewer")).rejects.toMatchObject({
    code: "no_such_account",
    field: "email",
  });
  await expect(give(reviewer, reviewer.email, "network_admin")).rejects.toMatchObject({ code: "not_found" });
  expect(await team(reviewer)).toEqual([["Robin", "reviewer"]]);
});

test("two admins who leave at the same moment do not leave the network without one", async () => {
  await (await adminClient()).query("delete from app.national_roles");
  const one = await makePerson({ national: "network_admin" });
  const other = await makePerson({ national: "network_admin" });
  const left = await Promise.allSettled([give(one, one.email, null), give(other, other.email, null)]);
  expect(left.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});
