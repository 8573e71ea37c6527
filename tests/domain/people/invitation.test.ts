import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import {
  acceptInvitation,
  acceptInvitationAsNew,
  findInvitation,
} from "../../../app/domain/people/invitation.server.ts";
import { signIn } from "../../../app/domain/people/sign-in.server.ts";
import "../../support/data-directory.ts";
import { adminClient, as, makePerson, makeTenant, type TestPerson, type TestTenant } from "../../support/sandbox.ts";

const newcomer = { name: "Ny Medlem", locale: "nb", password: "granit lykta seglats 41" };

let tenant: TestTenant;
let boss: TestPerson;
let count = 0;

beforeEach(async () => {
  tenant = await makeTenant();
  boss = await makePerson({ in: [[tenant, "admin"]] });
});

/** Invites an address and returns the token that went out by mail. */
async function invite(email: string, role = "coordinator"): Promise<string> {
  await as(boss, tenant, (db) => sql`select app.invite(${tenant.id}, ${email}, ${role}, 'sv')`.execute(db));
  const { rows } = await (await adminClient()).query(
    "select data ->> 'token' as token from app.mails where to_email = $1 order by created_at desc limit 1",
    [email],
  );
  return rows[0].token;
}

const fresh = () => `new-${++count}@example.org`;
const gone = { code: "invitation_gone" };
const rolesOf = async (userId: string) =>
  (await (await adminClient()).query("select tenant_id, role from app.memberships where user_id = $1", [userId])).rows;

test("a link shows what it opens", async () => {
  const email = fresh();
  expect(await findInvitation(await invite(email))).toEqual({
    tenantName: tenant.name,
    tenantSlug: tenant.slug,
    email,
    role: "coordinator",
    hasAccount: false,
  });
});

test("a new person gets an account for the invited address, the role, and can sign in", async () => {
  const email = fresh();
  const { userId, tenantSlug } = await acceptInvitationAsNew(await invite(email), newcomer);
  expect(tenantSlug).toBe(tenant.slug);
  expect(await rolesOf(userId)).toEqual([{ tenant_id: tenant.id, role: "coordinator" }]);
  expect(await signIn({ email, password: newcomer.password }, "10.1.1.1")).toBe(userId);
});

test("a link opens once, also for two at the same time", async () => {
  const token = await invite(fresh());
  const both = await Promise.allSettled([
    acceptInvitationAsNew(token, newcomer),
    acceptInvitationAsNew(token, newcomer),
  ]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(both.find(({ status }) => status === "rejected")).toMatchObject({ reason: gone });
  expect(await findInvitation(token)).toBe(undefined);
  await expect(acceptInvitationAsNew(token, newcomer)).rejects.toMatchObject(gone);
});

test("a person with an account joins as herself, and cannot be given a second account", async () => {
  const person = await makePerson();
  const token = await invite(person.email.toUpperCase(), "member");
  await expect(acceptInvitationAsNew(token, newcomer)).rejects.toMatchObject(gone);
  expect(await as(person, null, (db) => acceptInvitation(db, token))).toBe(tenant.slug);
  expect(await rolesOf(person.id)).toEqual([{ tenant_id: tenant.id, role: "member" }]);
  await expect(as(person, null, (db) => acceptInvitation(db, token))).rejects.toMatchObject(gone);
});

test("an invitation is bound to its address: another person's session opens nothing, and uses nothing up", async () => {
  const invited = await makePerson();
  const stranger = await makePerson();
  const token = await invite(invited.email);
  await expect(as(stranger, null, (db) => acceptInvitation(db, token))).rejects.toMatchObject(gone);
  expect(await rolesOf(stranger.id)).toEqual([]);
  expect(await as(invited, null, (db) => acceptInvitation(db, token))).toBe(tenant.slug);
});

test.each([
  ["withdrawn", "update app.invitations set revoked_at = now() where email = $1"],
  ["too old", "update app.invitations set expires_at = now() where email = $1"],
  [
    "to a suspended space",
    "update app.tenants set state = 'suspended' where id = (select tenant_id from app.invitations where email = $1)",
  ],
])("an invitation that is %s opens nothing", async (_, spoil) => {
  const email = fresh();
  const token = await invite(email);
  await (await adminClient()).query(spoil, [email]);
  expect(await findInvitation(token)).toBe(undefined);
  await expect(acceptInvitationAsNew(token, newcomer)).rejects.toMatchObject(gone);
});

test("a guessable password is refused before anything is made", async () => {
  const email = fresh();
  const token = await invite(email);
  await expect(acceptInvitationAsNew(token, { ...newcomer, password: "nymedlem12345" })).rejects.toMatchObject({
    code: "password_common",
    field: "password",
  });
  expect((await findInvitation(token))?.hasAccount).toBe(false);
});
