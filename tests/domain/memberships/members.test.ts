import { expect, test } from "vitest";
import { changeRole, handOver, listMembers, removeMember } from "../../../app/domain/memberships/memberships.server.ts";
import { adminClient, as, countStatements, makePerson, makeTenant, type TestTenant } from "../../support/sandbox.ts";

/** Who belongs to a space, as it is stored: name of the role by person. */
async function roles(space: TestTenant): Promise<Record<string, string>> {
  const { rows } = await (await adminClient()).query<{ user_id: string; role: string }>(
    "select user_id, role from app.memberships where tenant_id = $1",
    [space.id],
  );
  return Object.fromEntries(rows.map((row) => [row.user_id, row.role]));
}

test("an admin sees everybody by name with addresses, a coordinator names alone, a member herself", async () => {
  const space = await makeTenant();
  const admin = await makePerson({ in: [[space, "admin"]], name: "Ada" });
  const coordinator = await makePerson({ in: [[space, "coordinator"]], name: "Bo" });
  const member = await makePerson({ in: [[space, "member"]], name: "Cia" });
  await makePerson({ in: [[await makeTenant(), "admin"]], name: "Utanför" });
  const seenBy = (person: typeof admin) =>
    as(person, space, async (db) =>
      (await listMembers(db, space.id)).map(({ name, email, role }) => ({ name, email, role })),
    );
  expect(await seenBy(admin)).toEqual([
    { name: "Ada", email: admin.email, role: "admin" },
    { name: "Bo", email: coordinator.email, role: "coordinator" },
    { name: "Cia", email: member.email, role: "member" },
  ]);
  expect(await seenBy(coordinator)).toEqual([
    { name: "Ada", email: null, role: "admin" },
    { name: "Bo", email: coordinator.email, role: "coordinator" },
    { name: "Cia", email: null, role: "member" },
  ]);
  expect(await seenBy(member)).toEqual([{ name: "Cia", email: member.email, role: "member" }]);
});

test("the list costs the same for one member and for three", async () => {
  const counts = [];
  for (const others of [0, 2]) {
    const space = await makeTenant();
    const admin = await makePerson({ in: [[space, "admin"]] });
    for (let n = 0; n < others; n++) await makePerson({ in: [[space, "member"]] });
    counts.push(await as(admin, space, (db) => countStatements(db, () => listMembers(db, space.id))));
  }
  expect(counts).toEqual([1, 1]);
});

test("an admin changes roles and removes; the record says who did", async () => {
  const space = await makeTenant();
  const admin = await makePerson({ in: [[space, "admin"]] });
  const member = await makePerson({ in: [[space, "member"]] });
  const leaver = await makePerson({ in: [[space, "member"]] });
  await as(admin, space, (db) => changeRole(db, space.id, member.id, "coordinator"));
  await as(admin, space, (db) => removeMember(db, space.id, leaver.id));
  expect(await roles(space)).toEqual({ [admin.id]: "admin", [member.id]: "coordinator" });
  const { rows } = await (await adminClient()).query(
    "select action, actor_id, subject_id from app.audit_events where tenant_id = $1 order by at",
    [space.id],
  );
  expect(rows).toEqual([
    { action: "member.role_changed", actor_id: admin.id, subject_id: member.id },
    { action: "member.removed", actor_id: admin.id, subject_id: leaver.id },
  ]);
});

test("nobody but an admin of that very space changes or removes", async () => {
  const space = await makeTenant();
  const elsewhere = await makeTenant();
  const admin = await makePerson({ in: [[space, "admin"]] });
  const member = await makePerson({ in: [[space, "member"]] });
  const outsiders = [
    await makePerson({ in: [[space, "coordinator"]] }),
    await makePerson({ in: [[space, "member"]] }),
    await makePerson({ in: [[elsewhere, "admin"]] }),
    await makePerson({ national: "reviewer" }),
    await makePerson({ national: "network_admin" }),
  ];
  const before = await roles(space);
  for (const person of outsiders) {
    const refused = { code: "not_found" };
    await expect(as(person, space, (db) => changeRole(db, space.id, member.id, "admin"))).rejects.toMatchObject(
      refused,
    );
    await expect(as(person, space, (db) => changeRole(db, space.id, person.id, "admin"))).rejects.toMatchObject(
      refused,
    );
    await expect(as(person, space, (db) => removeMember(db, space.id, member.id))).rejects.toMatchObject(refused);
    await expect(as(person, space, (db) => handOver(db, space.id, person.id))).rejects.toMatchObject(refused);
  }
  // An admin of two spaces acts in the one that the address names.
  const both = await makePerson({
    in: [
      [space, "admin"],
      [elsewhere, "admin"],
    ],
  });
  await expect(as(both, elsewhere, (db) => removeMember(db, space.id, member.id))).rejects.toMatchObject({
    code: "not_found",
  });
  expect(await roles(space)).toEqual({ ...before, [both.id]: "admin" });
  expect(before[admin.id]).toBe("admin");
});

test("somebody who does not belong to the space cannot be changed, removed or handed it", async () => {
  const space = await makeTenant();
  const admin = await makePerson({ in: [[space, "admin"]] });
  const stranger = await makePerson({ in: [[await makeTenant(), "member"]] });
  for (const act of [changeRole, removeMember, handOver] as const) {
    await expect(as(admin, space, (db) => act(db, space.id, stranger.id, "member"))).rejects.toMatchObject({
      code: "not_found",
    });
  }
});

test("the last admin neither leaves nor steps down", async () => {
  const space = await makeTenant();
  const admin = await makePerson({ in: [[space, "admin"]] });
  await makePerson({ in: [[space, "coordinator"]] });
  const refused = { code: "last_admin" };
  await expect(as(admin, space, (db) => removeMember(db, space.id, admin.id))).rejects.toMatchObject(refused);
  await expect(as(admin, space, (db) => changeRole(db, space.id, admin.id, "member"))).rejects.toMatchObject(refused);
  expect((await roles(space))[admin.id]).toBe("admin");
});

test("a member leaves by herself, also where there is no admin yet", async () => {
  const space = await makeTenant();
  const member = await makePerson({ in: [[space, "member"]] });
  await as(member, space, (db) => removeMember(db, space.id, member.id));
  expect(await roles(space)).toEqual({});
});

test("of two admins who leave at once exactly one does", async () => {
  for (let round = 0; round < 5; round++) {
    const space = await makeTenant();
    const admins = [await makePerson({ in: [[space, "admin"]] }), await makePerson({ in: [[space, "admin"]] })];
    const outcomes = await Promise.allSettled(
      admins.map((admin) => as(admin, space, (db) => removeMember(db, space.id, admin.id))),
    );
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(Object.values(await roles(space))).toEqual(["admin"]);
  }
});

test("handing over swaps the roles at once, and then the way back is closed", async () => {
  const space = await makeTenant();
  const admin = await makePerson({ in: [[space, "admin"]] });
  const next = await makePerson({ in: [[space, "member"]] });
  await expect(as(admin, space, (db) => handOver(db, space.id, admin.id))).rejects.toMatchObject({ code: "not_found" });
  await as(admin, space, (db) => handOver(db, space.id, next.id));
  expect(await roles(space)).toEqual({ [admin.id]: "coordinator", [next.id]: "admin" });
  await expect(as(admin, space, (db) => changeRole(db, space.id, admin.id, "admin"))).rejects.toMatchObject({
    code: "not_found",
  });
});

test("in an archived space roles stay as they are", async () => {
  const space = await makeTenant({ state: "archived" });
  const admin = await makePerson({ in: [[space, "admin"]] });
  const member = await makePerson({ in: [[space, "member"]] });
  await expect(as(admin, space, (db) => changeRole(db, space.id, member.id, "admin"))).rejects.toMatchObject({
    code: "not_found",
  });
});
