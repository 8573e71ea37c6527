import { beforeEach, expect, test } from "vitest";
import { hashToken } from "../../app/platform/session-store.server.ts";
import { action, loader } from "../../app/routes/login.tsx";
import { action as logout } from "../../app/routes/logout.tsx";
import "../support/data-directory.ts";
import { givePassword, password } from "../support/passwords.ts";
import { askRoute } from "../support/route.ts";
import { adminClient, makePerson, makeTenant, type TestPerson } from "../support/sandbox.ts";

let karin: TestPerson;

beforeEach(async () => {
  karin = await givePassword(await makePerson());
  await (await adminClient()).query("delete from app.sign_in_attempts");
});

const signIn = (form: Record<string, string>, more: { path?: string; session?: string; address?: string } = {}) =>
  askRoute(action, { path: "/login", ...more, form: { email: karin.email, password, ...form } });

const isAlive = async (session: string) =>
  (await (await adminClient()).query("select from app.sessions where token_hash = $1", [hashToken(session)]))
    .rowCount === 1;

test("the session cookie is for the server alone, and the database holds its hash", async () => {
  const { status, to, cookies, session } = await signIn({});
  expect({ status, to }).toEqual({ status: 302, to: "/" });
  expect(cookies.length).toBe(1);
  expect(cookies[0]).toMatch(/^session=[a-z0-9]{40}; HttpOnly; Max-Age=\d+; Path=\/; SameSite=Lax$/);
  expect(cookies[0]).toContain(session);
  expect(await isAlive(session ?? "")).toBe(true);
});

test("signing in replaces the session that was there, so that nobody goes on in another's", async () => {
  const before = (await makePerson()).session;
  const { session } = await signIn({}, { session: before });
  expect(session).not.toBe(before);
  expect(await isAlive(before)).toBe(false);
});

test("a made-up session in the cookie is never taken over", async () => {
  const { session } = await signIn({}, { session: "planted" });
  expect(session).not.toBe("planted");
  expect(await isAlive("planted")).toBe(false);
});

test("a wrong password and an unknown account get the same answer", async () => {
  const wrong = await signIn({ password: "fel" });
  const unknown = await signIn({ email: "nobody@example.org", password: "fel" });
  const without = ({ status, data, cookies }: typeof wrong) => ({
    status,
    cookies,
    data: { ...(data as object), values: null },
  });
  expect(without(wrong)).toEqual(without(unknown));
  expect(wrong).toMatchObject({
    status: 422,
    cookies: [],
    data: { ok: false, values: { email: karin.email }, errors: [{ field: null }] },
  });
  expect(JSON.stringify(wrong.data)).not.toContain('"password"'); // never sent back
});

test("too many attempts are told how long to wait", async () => {
  for (let n = 0; n < 10; n++) await signIn({ password: "fel" });
  const { status, data } = await signIn({});
  expect(status).toBe(429);
  expect(data).toMatchObject({ errors: [{ field: null, message: expect.stringContaining("15 minuter") }] });
});

test.each([
  ["/login?to=/digidel/manage/news?state=draft", "/digidel/manage/news?state=draft"],
  ["/login?to=//evil.example", "/"],
  ["/login?to=/%5Cevil.example", "/"],
  ["/login?to=/%09/evil.example", "/"],
  ["/login?to=https://evil.example", "/"],
  ["/login?to=javascript:alert(1)", "/"],
])("from %s the way goes to %s", async (path, to) => {
  expect((await signIn({}, { path })).to).toBe(to);
  const page = await askRoute(loader, { path, session: (await makePerson()).session });
  expect(page.data).toMatchObject({ signedIn: { onward: to } });
});

test("a person with one space to work in begins there", async () => {
  const tenant = await makeTenant();
  karin = await givePassword(await makePerson({ in: [[tenant, "coordinator"]] }));
  expect((await signIn({})).to).toBe(`/${tenant.slug}/manage`);
});

test("a form that met an expired sign-in survives a wrong password and comes back whole", async () => {
  const fields = [
    ["title", "Höstmöte"],
    ["tag", "a"],
    ["tag", "b"],
  ];
  const pending = JSON.stringify({ action: "/digidel/manage/news/1", fields });
  expect((await signIn({ password: "fel", pending })).data).toMatchObject({ values: { pending } });
  const { status, to, data } = await signIn({ pending });
  expect({ status, to }).toEqual({ status: 200, to: null });
  expect(data).toEqual({ ok: true, pending: { action: "/digidel/manage/news/1", fields } });
});

test("a form to another site is not carried along", async () => {
  const pending = JSON.stringify({ action: "https://evil.example/", fields: [] });
  expect(await signIn({ pending })).toMatchObject({ status: 302, to: "/" });
});

test("signing out ends this session and no other, and leads only within the portal", async () => {
  const elsewhere = (await signIn({})).session ?? "";
  const out = await askRoute(logout, { path: "/logout", session: karin.session, form: { to: "//evil.example" } });
  expect(out).toMatchObject({ to: "/login?done=signed_out", session: null });
  expect(out.cookies).toEqual([expect.stringMatching(/^session=; .*Max-Age=0/)]);
  expect(await isAlive(karin.session)).toBe(false);
  expect(await isAlive(elsewhere)).toBe(true);
});
