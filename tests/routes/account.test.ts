import { beforeEach, expect, test } from "vitest";
import { hashToken } from "../../app/platform/session-store.server.ts";
import { action, loader } from "../../app/routes/account._index.tsx";
import { loader as exportLoader } from "../../app/routes/account.export.ts";
import { action as language } from "../../app/routes/language.tsx";
import "../support/data-directory.ts";
import { givePassword, password } from "../support/passwords.ts";
import { askRoute } from "../support/route.ts";
import { adminClient, makePerson, makeTenant, type TestPerson, type TestTenant } from "../support/sandbox.ts";

let karin: TestPerson;
let elsewhere: string;

beforeEach(async () => {
  karin = await givePassword(await makePerson({ name: "Karin Ek" }));
  elsewhere = `elsewhere-${karin.id}`;
  await (await adminClient()).query(
    "insert into app.sessions (token_hash, user_id, expires_at) values ($1, $2, now() + interval '14 days')",
    [hashToken(elsewhere), karin.id],
  );
});

const post = (form: Record<string, string>, session: string | null = karin.session) =>
  askRoute(action, { path: "/account", session, form });

const isAlive = async (session: string | null) =>
  (await (await adminClient()).query("select from app.sessions where token_hash = $1", [hashToken(session ?? "")]))
    .rowCount === 1;

const user = async () =>
  (await (await adminClient()).query("select name, locale from app.users where id = $1", [karin.id])).rows[0];

test("the signed-out are sent to sign in and back", async () => {
  expect(await askRoute(loader, { path: "/account?done=theme" })).toMatchObject({
    status: 302,
    to: "/login?to=%2Faccount%3Fdone%3Dtheme",
  });
  expect(await askRoute(exportLoader, { path: "/account/export" })).toMatchObject({
    to: "/login?to=%2Faccount%2Fexport",
  });
});

test("a form sent after the sign-in expired comes back to be sent again, without its passwords", async () => {
  const { status, data } = await post({ intent: "password", currentPassword: password, newPassword: "x" }, null);
  expect(status).toBe(401);
  expect(data).toEqual({ kind: "sign-in", action: "/account", pending: [["intent", "password"]] });
});

test("name and language are changed, also for this browser", async () => {
  const { to, cookies } = await post({ intent: "profile", name: " Karin Ny ", locale: "nb" });
  expect(to).toBe("/account?done=profile");
  expect(cookies.at(-1)).toMatch(/^language=nb; /);
  expect(await user()).toEqual({ name: "Karin Ny", locale: "nb" });
});

test.each([
  [{ name: "", locale: "sv" }, ["name"]],
  [{ name: "å".repeat(121), locale: "xx" }, ["name", "locale"]],
])("a profile that cannot be stored keeps what was typed: %j", async (form, fields) => {
  const { status, data } = await post({ intent: "profile", ...form });
  expect(status).toBe(422);
  expect(data).toMatchObject({ values: form, errors: fields.map((field) => ({ field })) });
  expect(await user()).toEqual({ name: "Karin Ek", locale: "sv" });
});

test("a new password ends the other sessions and replaces this one", async () => {
  const newPassword = "mosse trana kvarnsten 7";
  const { to, session } = await post({ intent: "password", currentPassword: password, newPassword });
  expect(to).toBe("/account?done=password");
  expect(session).not.toBe(karin.session);
  expect([await isAlive(session), await isAlive(karin.session), await isAlive(elsewhere)]).toEqual([
    true,
    false,
    false,
  ]);
});

test("without the current password nothing ends", async () => {
  const { status, data } = await post({
    intent: "password",
    currentPassword: "fel",
    newPassword: "mosse trana kvarnsten 7",
  });
  expect(status).toBe(422);
  expect(data).toMatchObject({ values: { intent: "password" }, errors: [{ field: "currentPassword" }] });
  expect([await isAlive(karin.session), await isAlive(elsewhere)]).toEqual([true, true]);
});

test("signing out everywhere ends all her sessions and nobody else's", async () => {
  const other = await makePerson();
  expect(await post({ intent: "sign-out" })).toMatchObject({ to: "/login?done=signed_out_everywhere", session: null });
  expect([await isAlive(karin.session), await isAlive(elsewhere), await isAlive(other.session)]).toEqual([
    false,
    false,
    true,
  ]);
});

async function join(tenant: TestTenant, role: string): Promise<void> {
  await (await adminClient()).query("insert into app.memberships (tenant_id, user_id, role) values ($1, $2, $3)", [
    tenant.id,
    karin.id,
    role,
  ]);
}

test("a space is left, and only one's own membership", async () => {
  const tenant = await makeTenant();
  await join(tenant, "member");
  const other = await makePerson({ in: [[tenant, "member"]] });
  expect((await post({ intent: "leave", tenant: tenant.id })).to).toBe("/account?done=left");
  const { rows } = await (await adminClient()).query("select user_id from app.memberships where tenant_id = $1", [
    tenant.id,
  ]);
  expect(rows).toEqual([{ user_id: other.id }]);
});

test.each(["not-an-id", "00000000-0000-4000-8000-000000000000"])(
  "a space that is not hers cannot be left: %s",
  async (tenant) => {
    expect((await post({ intent: "leave", tenant })).status).toBe(404);
  },
);

test("the only admin is told so, and stays", async () => {
  const tenant = await makeTenant({ name: "Ensamma rummet" });
  await join(tenant, "admin");
  expect(await post({ intent: "leave", tenant: tenant.id })).toMatchObject({
    status: 422,
    data: { errors: [{ field: null }] },
  });
  expect(await post({ intent: "erase", erasePassword: password })).toMatchObject({
    status: 422,
    data: { errors: [{ field: null, message: expect.stringContaining("Ensamma rummet") }] },
  });
  expect(await isAlive(karin.session)).toBe(true);
});

test("erasing takes the password, and signs out", async () => {
  expect(await post({ intent: "erase", erasePassword: "fel" })).toMatchObject({
    status: 422,
    data: { errors: [{ field: "erasePassword" }] },
  });
  expect(await post({ intent: "erase", erasePassword: password })).toMatchObject({
    to: "/login?done=erased",
    session: null,
  });
  expect(await user()).toEqual({ name: "–", locale: "sv" });
});

test("what is kept comes as a file that no cache keeps", async () => {
  const { response } = await askRoute(exportLoader, { path: "/account/export", session: karin.session });
  expect(response?.headers.get("Content-Type")).toBe("application/json; charset=utf-8");
  expect(response?.headers.get("Content-Disposition")).toMatch(
    /^attachment; filename="roda-traden-\d{4}-\d\d-\d\d\.json"$/,
  );
  expect(response?.headers.get("Cache-Control")).toBe("no-store");
  expect(await response?.json()).toMatchObject({ account: { email: karin.email }, sessions: [{}, {}] });
});

test("the language switch keeps the choice in the browser and the account, and leads back within the portal", async () => {
  const visitor = await askRoute(language, { path: "/language", form: { locale: "da", to: "/news?tag=host" } });
  expect(visitor).toMatchObject({ to: "/news?tag=host", cookies: [expect.stringMatching(/^language=da; .*HttpOnly/)] });
  const form = { locale: "en", to: "//evil.example" };
  expect((await askRoute(language, { path: "/language", session: karin.session, form })).to).toBe("/");
  expect((await user()).locale).toBe("en");
  expect(await askRoute(language, { path: "/language", form: { locale: "xx" } })).toMatchObject({
    to: "/",
    cookies: [],
  });
});
