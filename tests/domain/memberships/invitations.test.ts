import { sql } from "kysely";
import { expect, test } from "vitest";
import { invite, listOpenInvitations, revokeInvitation } from "../../../app/domain/memberships/invitations.server.ts";
import { asSignIn } from "../../../app/platform/database.server.ts";
import { adminClient, as, makePerson, makeTenant, type TestPerson, type TestTenant } from "../../support/sandbox.ts";

const toSomebody = { email: "ny@example.org", role: "member", locale: "sv" } as const;

function inviteAs(person: TestPerson, space: TestTenant, to: Parameters<typeof invite>[2] = toSomebody) {
  return as(person, space, (db) => invite(db, space.id, to));
}

/** The tokens of the mails to an address, in the order in which they were written. */
async function tokensFor(email: string): Promise<string[]> {
  const { rows } = await (await adminClient()).query(
    "select data ->> 'token' as token from app.mails where to_email = $1 order by created_at",
    [email],
  );
  return rows.map((row) => row.token);
}

async function opens(token: string): Promise<boolean> {
  const { rows } = await asSignIn((db) => sql`select from app.find_invitation(${token})`.execute(db));
  return rows.length === 1;
}

test("admins of the space and network admins invite; nobody else does", async () => {
  const space = await makeTenant();
  const admin = await makePerson({ in: [[space, "admin"]] });
  const network = await makePerson({ national: "network_admin" });
  await inviteAs(admin, space, { ...toSomebody, email: "ett@example.org" });
  await inviteAs(network, space, { ...toSomebody, email: "tva@example.org" });
  const others = [
    await makePerson({ in: [[space, "coordinator"]] }),
    await makePerson({ in: [[space, "member"]] }),
    await makePerson({ in: [[await makeTenant(), "admin"]] }),
    await makePerson({ national: "reviewer" }),
  ];
  for (const person of others) {
    await expect(inviteAs(person, space)).rejects.toMatchObject({ code: "not_found" });
  }
  const open = await as(admin, space, (db) => listOpenInvitations(db, space.id));
  expect(open.map((invitation) => invitation.email)).toEqual(["tva@example.org", "ett@example.org"]);
  for (const person of others) {
    expect(await as(person, space, (db) => listOpenInvitations(db, space.id))).toEqual([]);
  }
});

test("whoever belongs to the space already is not invited, however the address is written", async () => {
  const space = await makeTenant();
  const admin = await makePerson({ in: [[space, "admin"]] });
  const member = await makePerson({ in: [[space, "member"]] });
  await expect(inviteAs(admin, space, { ...toSomebody, email: member.email.toUpperCase() })).rejects.toMatchObject({
    code: "already_member",
    field: "email",
  });
});

test("a second invitation takes the place of the first, whose link then opens nothing", async () => {
  const space = await makeTenant();
  const admin = await makePerson({ in: [[space, "admin"]] });
  const email = "ersatt@example.org";
  await inviteAs(admin, space, { ...toSomebody, email });
  const [first = ""] = await tokensFor(email);
  expect(await opens(first)).toBe(true);
  await inviteAs(admin, space, { ...toSomebody, email: "Ersatt@example.org", role: "admin" });
  const [second = ""] = await tokensFor("Ersatt@example.org");
  expect(await opens(first)).toBe(false);
  expect(await opens(second)).toBe(true);
  const open = await as(admin, space, (db) => listOpenInvitations(db, space.id));
  expect(open).toMatchObject([{ email: "Ersatt@example.org", role: "admin" }]);
});

test("an invitation taken back opens nothing, and is taken back once", async () => {
  const space = await makeTenant();
  const admin = await makePerson({ in: [[space, "admin"]] });
  const email = "angrat@example.org";
  await inviteAs(admin, space, { ...toSomebody, email });
  const [token = ""] = await tokensFor(email);
  const [invitation] = await as(admin, space, (db) => listOpenInvitations(db, space.id));
  const takeBack = (person: TestPerson, at: TestTenant) =>
    as(person, at, (db) => revokeInvitation(db, at.id, invitation?.id ?? ""));
  const elsewhere = await makeTenant();
  const stranger = await makePerson({ in: [[elsewhere, "admin"]] });
  await expect(takeBack(stranger, space)).rejects.toMatchObject({ code: "not_found" });
  await expect(takeBack(stranger, elsewhere)).rejects.toMatchObject({ code: "not_found" });
  expect(await opens(token)).toBe(true);
  await takeBack(admin, space);
  expect(await opens(token)).toBe(false);
  await expect(takeBack(admin, space)).rejects.toMatchObject({ code: "not_found" });
  expect(await tokensFor(email)).toEqual([]);
});

test("the token is kept as a hash, and no role reads it", async () => {
  const space = await makeTenant();
  const admin = await makePerson({ in: [[space, "admin"]] });
  await inviteAs(admin, space, { ...toSomebody, email: "hemlig@example.org" });
  const [token = ""] = await tokensFor("hemlig@example.org");
  const { rows } = await (await adminClient()).query("select i::text as row from app.invitations i");
  expect(rows.map((row) => row.row).join()).not.toContain(token);
  await expect(as(admin, space, (db) => sql`select token_hash from app.invitations`.execute(db))).rejects.toThrow(
    /permission denied/,
  );
  expect((await as(admin, space, (db) => sql`select id from app.mails`.execute(db))).rows).toEqual([]);
});
