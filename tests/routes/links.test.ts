import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import { action as forgot } from "../../app/routes/forgot.tsx";
import { action as accept, loader as invitation } from "../../app/routes/invitation.$token.tsx";
import { action as reset, loader as resetPage } from "../../app/routes/reset.$token.tsx";
import "../support/data-directory.ts";
import { givePassword } from "../support/passwords.ts";
import { askRoute } from "../support/route.ts";
import { adminClient, as, makePerson, makeTenant, type TestPerson, type TestTenant } from "../support/sandbox.ts";

const next = "mosse trana kvarnsten 7";

let tenant: TestTenant;
let boss: TestPerson;

beforeEach(async () => {
  tenant = await makeTenant();
  boss = await makePerson({ in: [[tenant, "admin"]] });
  await (await adminClient()).query("delete from app.sign_in_attempts");
});

async function tokenTo(email: string): Promise<string> {
  const { rows } = await (await adminClient()).query(
    "select data ->> 'token' as token from app.mails where to_email = $1 order by created_at desc limit 1",
    [email],
  );
  return rows[0]?.token;
}

async function invite(email: string): Promise<{ path: string; params: { token: string } }> {
  await as(boss, tenant, (db) => sql`select app.invite(${tenant.id}, ${email}, 'member', 'sv')`.execute(db));
  const token = await tokenTo(email);
  return { path: `/invitation/${token}`, params: { token } };
}

const dead = { path: "/invitation/made-up", params: { token: "made-up" } };

test("asking for a new password gets the same answer with and without an account", async () => {
  const known = await givePassword(await makePerson());
  const answers = [known.email, "nobody@example.org"].map((email) =>
    askRoute(forgot, { path: "/forgot", form: { email } }),
  );
  expect((await Promise.all(answers)).map(({ status, to, cookies }) => ({ status, to, cookies }))).toEqual([
    { status: 302, to: "/forgot?done=sent", cookies: [] },
    { status: 302, to: "/forgot?done=sent", cookies: [] },
  ]);
});

test("a reset link leads to a new password, out of this browser's session, and to the sign-in", async () => {
  const person = await givePassword(await makePerson());
  await askRoute(forgot, { path: "/forgot", form: { email: person.email } });
  const token = await tokenTo(person.email);
  const link = { path: `/reset/${token}`, params: { token } };
  expect(await askRoute(resetPage, link)).toMatchObject({ status: 200, data: { email: person.email } });
  const refused = await askRoute(reset, { ...link, form: { password: "kort" } });
  expect(refused).toMatchObject({ status: 422, data: { errors: [{ field: "password" }], values: {} } });
  const done = await askRoute(reset, { ...link, session: boss.session, form: { password: next } });
  expect(done).toMatchObject({ to: "/login?done=password_reset", session: null });
  expect(await askRoute(resetPage, link)).toMatchObject({ status: 404, data: { email: null } });
  expect(await askRoute(reset, { ...link, form: { password: next } })).toMatchObject({ status: 422 });
});

test("the invitation page knows what its reader can do", async () => {
  const person = await makePerson();
  const link = await invite(person.email);
  const way = async (session?: string) => (await askRoute(invitation, { ...link, session })).data;
  expect(await way()).toMatchObject({ invitation: { way: "sign-in", email: person.email, tenantName: tenant.name } });
  expect(await way(person.session)).toMatchObject({ invitation: { way: "accept" } });
  expect(await way(boss.session)).toMatchObject({ invitation: { way: "other", signedInAs: boss.email } });
  expect((await askRoute(invitation, await invite("ny1@example.org"))).data).toMatchObject({
    invitation: { way: "create" },
  });
  expect(await askRoute(invitation, dead)).toMatchObject({ status: 404, data: { invitation: null } });
});

test("joining as a new person begins a session in the chosen language", async () => {
  const link = await invite("ny2@example.org");
  const form = { intent: "create", name: "Ny Medlem", locale: "da", password: next };
  const { to, cookies, session } = await askRoute(accept, { ...link, form });
  expect(to).toBe(`/${tenant.slug}?done=welcome`);
  expect(cookies.map((cookie) => cookie.split("=")[0]).toSorted()).toEqual(["language", "session"]);
  expect(session).not.toBe(null);
  expect(await askRoute(accept, { ...link, form })).toMatchObject({ status: 422, session: null, cookies: [] });
});

test("joining with an account takes the invited person's own session", async () => {
  const person = await makePerson();
  const link = await invite(person.email);
  const form = { intent: "accept" };
  expect((await askRoute(accept, { ...link, form })).to).toBe(`/login?to=${encodeURIComponent(link.path)}`);
  expect((await askRoute(accept, { ...link, form, session: boss.session })).status).toBe(422);
  expect((await askRoute(accept, { ...link, form, session: person.session })).to).toBe(`/${tenant.slug}?done=welcome`);
  expect((await askRoute(accept, { ...link, form, session: person.session })).status).toBe(422);
});
