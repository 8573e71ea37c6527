import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import { removeMember } from "../../../app/domain/memberships/memberships.server.ts";
import { eraseAccount, getPersonalData } from "../../../app/domain/people/personal-data.server.ts";
import { findViewer } from "../../../app/domain/people/viewer.server.ts";
import "../../support/data-directory.ts";
import { givePassword } from "../../support/passwords.ts";
import {
  adminClient,
  as,
  asVisitor,
  makeConference,
  makePerson,
  makePost,
  makeReport,
  makeTenant,
  type TestPerson,
  type TestTenant,
} from "../../support/sandbox.ts";

let tenant: TestTenant;
let karin: TestPerson;
let other: TestPerson;

beforeEach(async () => {
  tenant = await makeTenant();
  karin = await givePassword(await makePerson({ name: "Karin Ek", in: [[tenant, "coordinator"]] }));
  other = await givePassword(await makePerson({ name: "Olle Alm", in: [[tenant, "coordinator"]] }));
});

async function dataOf(person: TestPerson) {
  return await as(person, null, async (db) => {
    const viewer = await findViewer(db);
    if (!viewer) throw new Error("nobody's session");
    return await getPersonalData(db, viewer);
  });
}

const rows = async (text: string, values: unknown[]) => (await (await adminClient()).query(text, values)).rows;

async function invite(email: string): Promise<void> {
  const boss = await makePerson({ in: [[tenant, "admin"]] });
  await as(boss, tenant, (db) => sql`select app.invite(${tenant.id}, ${email}, 'member', 'sv')`.execute(db));
}

test("what a person takes away is her own, whole, and nobody else's", async () => {
  const mine = await makePost(tenant, karin, "published", { title: "Karins text" });
  const theirs = await makePost(tenant, other, "published", { title: "Olles text" });
  const elsewhere = await makeTenant();
  await rows(
    "insert into app.invitations (tenant_id, email, role, token_hash) values ($1, $2, 'member', sha256('a'))",
    [elsewhere.id, karin.email.toUpperCase()],
  );
  await rows(
    "insert into app.invitations (tenant_id, email, role, token_hash) values ($1, $2, 'member', sha256('b'))",
    [elsewhere.id, other.email],
  );
  const data = await dataOf(karin);
  expect(data.account).toMatchObject({ id: karin.id, name: "Karin Ek", email: karin.email, language: "sv" });
  expect(data.memberships.map(({ space, role }) => ({ space, role }))).toEqual([
    { space: { id: tenant.id, name: tenant.name }, role: "coordinator" },
  ]);
  expect(data.sessions.length).toBe(1);
  expect(data.texts).toEqual([
    {
      space: { id: tenant.id, name: tenant.name },
      id: mine.revision,
      title: "Karins text",
      at: expect.any(Date),
      item: mine.item,
      number: 1,
      state: "approved",
    },
  ]);
  expect(data.invitations.map((invitation) => invitation.space)).toEqual([{ id: elsewhere.id, name: elsewhere.name }]);
  expect(data.mails.map((mail) => "template" in mail && mail.template)).toEqual(["approved"]);
  expect(data.events.length).toBeGreaterThan(0);
  const whole = JSON.stringify(data);
  for (const foreign of [other.id, other.name, other.email, "Olles text", theirs.item, theirs.revision, "$argon2id$"]) {
    expect(whole).not.toContain(foreign);
  }
});

test("of a space that she has left, a person keeps the keys of what she wrote, not what it says now", async () => {
  const post = await makePost(tenant, karin, "draft", { title: "Hemligt utkast" });
  await as(karin, null, (db) => removeMember(db, tenant.id, karin.id));
  const data = await dataOf(karin);
  expect(data.texts).toMatchObject([{ id: post.revision, item: post.item, title: null }]);
  expect(JSON.stringify(data)).not.toContain("Hemligt utkast");
});

test("what she answered, reported and settled is hers too", async () => {
  const dates = { datePrecision: "day", startsOn: "2020-05-05", endsOn: "2020-05-05" } as const;
  const host = await makeTenant();
  const lena = await makePerson({ in: [[host, "coordinator"]] });
  const conference = await makeConference(host, lena, "published", { ...dates, coHostIds: [tenant.id] });
  const own = await makeConference(tenant, karin, "published", dates);
  const action = { id: randomUUID(), title: "Samla exemplen", owner: "", organisation: "", dueOn: null };
  const counted = { measure: "participants", dimension: "total", category: "", count: 100, qualifier: "about" };
  await makeReport(tenant, karin, "published", own.item, {
    actions: JSON.stringify([action]),
    figures: JSON.stringify([counted]),
  });
  await as(karin, tenant, async (db) => {
    await sql`select app.answer_co_hosting(${tenant.id}, ${host.id}, ${conference.item}, true)`.execute(db);
    await sql`select app.settle_action(${tenant.id}, ${action.id}, 'done', 'Klart.')`.execute(db);
  });
  const space = { id: tenant.id, name: tenant.name };
  const at = expect.any(Date);
  expect(await dataOf(karin)).toMatchObject({
    coHostingAnswers: [{ space: { id: host.id }, id: conference.item, at, host: tenant.id, state: "accepted" }],
    figures: [{ space, id: own.item, at, measure: "participants" }],
    actions: [{ space, id: action.id, at, state: "done", note: "Klart." }],
  });
  expect(await dataOf(other)).toMatchObject({ coHostingAnswers: [], figures: [], actions: [] });
});

test("without a session nothing is anybody's", async () => {
  await expect(asVisitor((db) => sql`select app.my_records()`.execute(db))).rejects.toThrow(/permission denied/);
  const stranger = { ...karin, session: "made-up" };
  const { rows: found } = await as(stranger, null, (db) => sql`select * from app.my_records()`.execute(db));
  expect(found).toEqual([]);
  await expect(as(stranger, null, eraseAccount)).rejects.toMatchObject({ code: "not_found" });
});

test("erasing takes name, address, password, sessions and roles; the texts stay", async () => {
  const post = await makePost(tenant, karin, "published", { title: "Kvar" });
  await invite("later@example.org");
  const elsewhere = await makeTenant();
  await rows(
    "insert into app.invitations (tenant_id, email, role, token_hash) values ($1, $2, 'member', sha256('c'))",
    [elsewhere.id, karin.email],
  );
  await as(karin, null, eraseAccount);
  expect(await rows("select name, erased_at is not null as erased from app.users where id = $1", [karin.id])).toEqual([
    { name: "–", erased: true },
  ]);
  for (const table of ["accounts", "credentials", "sessions", "memberships", "national_roles", "password_resets"]) {
    expect(await rows(`select from app.${table} where user_id = $1`, [karin.id])).toEqual([]);
  }
  expect(await rows("select from app.mails where to_email = $1 or to_user_id = $2", [karin.email, karin.id])).toEqual(
    [],
  );
  expect(await rows("select from app.invitations where email = $1", [karin.email])).toEqual([]);
  expect(await rows("select count(*)::int from app.mails where to_email = 'later@example.org'", [])).toEqual([
    { count: 1 },
  ]);
  expect(await rows("select title from app.items where id = $1", [post.item])).toEqual([{ title: "Kvar" }]);
  expect(await rows("select count(*)::int from app.sessions where user_id = $1", [other.id])).toEqual([{ count: 1 }]);
  expect(await as(karin, null, findViewer)).toBe(undefined);
});

test("the last admin of a space is told which one needs another, and nothing is erased", async () => {
  const shared = await makeTenant();
  const last = await makeTenant({ name: "Ensamma rummet" });
  const boss = await makePerson({
    in: [
      [shared, "admin"],
      [last, "admin"],
    ],
  });
  await makePerson({ in: [[shared, "admin"]] });
  await expect(as(boss, null, eraseAccount)).rejects.toMatchObject({
    code: "last_admin_of",
    field: null,
    params: { space: "Ensamma rummet" },
  });
  expect(await rows("select count(*)::int from app.memberships where user_id = $1", [boss.id])).toEqual([{ count: 2 }]);
});

test("the network's last admin stays", async () => {
  await rows("delete from app.national_roles", []);
  const admin = await makePerson({ national: "network_admin" });
  await expect(as(admin, null, eraseAccount)).rejects.toMatchObject({ code: "last_network_admin" });
});
