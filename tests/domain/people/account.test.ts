import { beforeEach, expect, test } from "vitest";
import {
  changePassword,
  changeProfile,
  listOwnMemberships,
  listOwnSessions,
} from "../../../app/domain/people/account.server.ts";
import { signIn } from "../../../app/domain/people/sign-in.server.ts";
import { findViewer, type Viewer } from "../../../app/domain/people/viewer.server.ts";
import "../../support/data-directory.ts";
import { givePassword, password } from "../../support/passwords.ts";
import { adminClient, as, countStatements, makePerson, makeTenant, type TestPerson } from "../../support/sandbox.ts";

const here = "10.6.0.1";

let karin: TestPerson;
let viewer: Viewer;

beforeEach(async () => {
  karin = await givePassword(await makePerson());
  viewer = await viewerOf(karin);
});

async function viewerOf(person: TestPerson): Promise<Viewer> {
  const found = await as(person, null, findViewer);
  if (!found) throw new Error("nobody's session");
  return found;
}

test("a person changes her own name and language, and nobody else's", async () => {
  const other = await makePerson({ name: "Annan Person" });
  await as(karin, null, (db) => changeProfile(db, viewer, { name: "Karin Ny", locale: "en" }));
  expect(await viewerOf(karin)).toMatchObject({ name: "Karin Ny", locale: "en" });
  const forged = { ...viewer, id: other.id };
  await as(karin, null, (db) => changeProfile(db, forged, { name: "Kapad", locale: "en" }));
  expect(await viewerOf(other)).toMatchObject({ name: "Annan Person", locale: "sv" });
});

test("a new password takes the current one", async () => {
  const next = "mosse trana kvarnsten 7";
  await expect(changePassword(viewer, { currentPassword: "fel", newPassword: next }, here)).rejects.toMatchObject({
    code: "password_wrong",
    field: "currentPassword",
  });
  await changePassword(viewer, { currentPassword: password, newPassword: next }, here);
  expect(await signIn({ email: karin.email, password: next }, here)).toBe(karin.id);
  await expect(signIn({ email: karin.email, password }, here)).rejects.toMatchObject({ code: "sign_in_failed" });
});

test("a person sees her own spaces by name, and where she is the only admin", async () => {
  const [alone, shared, joined, foreign] = [
    await makeTenant({ name: "Alfa" }),
    await makeTenant({ name: "Beta" }),
    await makeTenant({ name: "Gamma" }),
    await makeTenant({ name: "Delta" }),
  ];
  const person = await makePerson({
    in: [
      [joined, "member"],
      [shared, "admin"],
      [alone, "admin"],
    ],
  });
  await makePerson({ in: [[shared, "admin"]] });
  await makePerson({ in: [[foreign, "admin"]] });
  await makePerson({ in: [[alone, "coordinator"]] });
  const own = await viewerOf(person);
  const list = await as(person, null, (db) => listOwnMemberships(db, own));
  expect(list.map(({ name, role, isOnlyAdmin }) => ({ name, role, isOnlyAdmin }))).toEqual([
    { name: "Alfa", role: "admin", isOnlyAdmin: true },
    { name: "Beta", role: "admin", isOnlyAdmin: false },
    { name: "Gamma", role: "member", isOnlyAdmin: false },
  ]);
  const statements = (member: TestPerson, of: Viewer) =>
    as(member, null, (db) => countStatements(db, () => listOwnMemberships(db, of)));
  const single = await makePerson({ in: [[joined, "member"]] });
  expect(await statements(person, own)).toBe(await statements(single, await viewerOf(single)));
});

test("a person sees her own living sessions, the latest first, and which one asks", async () => {
  const client = await adminClient();
  const insert = (hours: number) =>
    client.query(
      "insert into app.sessions (token_hash, user_id, created_at, expires_at) values (sha256($2), $1, now() - interval '1 day', now() + make_interval(hours => $3))",
      [karin.id, Buffer.from(`${karin.id}${hours}`), hours],
    );
  await insert(1);
  await insert(-1);
  await makePerson();
  const sessions = await listOwnSessions(viewer, karin.session);
  expect(sessions.map(({ isThisOne }) => isThisOne)).toEqual([true, false]);
});
