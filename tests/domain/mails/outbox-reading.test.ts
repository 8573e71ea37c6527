import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import { getMail, listMails } from "../../../app/domain/mails/mails.server.ts";
import { invite } from "../../../app/domain/memberships/invitations.server.ts";
import { forgetExpired } from "../../../app/domain/people/retention.server.ts";
import { asWorker } from "../../../app/platform/database.server.ts";
import { emptyOutbox, outbox } from "../../support/outbox.ts";
import { adminClient, as, countStatements, makePerson, makeTenant } from "../../support/sandbox.ts";

beforeEach(async () => {
  await adminClient();
  await emptyOutbox();
});

async function write(count: number) {
  const space = await makeTenant({ name: "Region Nord" });
  const admin = await makePerson({ in: [[space, "admin"]], name: "Ada Vik" });
  for (let n = 0; n < count; n++) {
    await as(admin, space, (db) =>
      invite(db, space.id, { email: `ny-${n}@example.org`, role: "member", locale: "da" }),
    );
  }
  return { space, admin };
}

test("a network admin reads every mail, what it says only on request; nobody else reads any", async () => {
  const { space, admin } = await write(1);
  const network = await makePerson({ national: "network_admin" });
  const [stored] = await outbox();
  const id = stored?.id ?? "";
  const { mails } = await as(network, null, (db) => listMails(db, null));
  expect(mails).toMatchObject([{ id, toEmail: "ny-0@example.org", template: "invitation", tenantName: "Region Nord" }]);
  expect(JSON.stringify(mails)).not.toContain("token");
  const closed = await as(network, null, (db) => getMail(db, id, { withContent: false }));
  expect([closed.content, JSON.stringify(closed).includes("token")]).toEqual([null, false]);
  const open = await as(network, null, (db) => getMail(db, id, { withContent: true }));
  expect(open.content).toMatchObject({ by: "Ada Vik", tenant: { slug: space.slug }, data: stored?.data });
  for (const person of [admin, await makePerson({ national: "reviewer" })]) {
    expect(await as(person, space, (db) => listMails(db, null))).toMatchObject({ mails: [], older: null });
    await expect(as(person, space, (db) => getMail(db, id, { withContent: true }))).rejects.toMatchObject({
      code: "not_found",
    });
  }
});

test("the list goes on from a cursor without a gap or a repetition, one statement a page", async () => {
  await write(33);
  // Many of one transaction carry the same time.
  await (await adminClient()).query("update app.mails set created_at = '2026-01-01 12:00:00.123456+00'");
  const network = await makePerson({ national: "network_admin" });
  const first = await as(network, null, (db) => listMails(db, null));
  const second = await as(network, null, (db) => listMails(db, first.older));
  expect([first.mails.length, second.mails.length, second.older]).toEqual([30, 3, null]);
  expect(new Set([...first.mails, ...second.mails].map((mail) => mail.id)).size).toBe(33);
  const statements = await as(network, null, (db) => countStatements(db, () => listMails(db, first.older)));
  expect(statements).toBe(1);
});

test.each([["x"], ["WyJhIiwiYiJd"], [btoa(JSON.stringify(["2026-02-31T00:00:00.000000Z", crypto.randomUUID()]))]])(
  "after the made-up cursor %s the list starts over, and says so",
  async (cursor) => {
    await write(1);
    const network = await makePerson({ national: "network_admin" });
    const first = await as(network, null, (db) => listMails(db, null));
    const page = await as(network, null, (db) => listMails(db, cursor));
    expect(page).toEqual({ ...first, startsOver: true });
    expect([page.mails.length, page.isFirst, first.startsOver]).toEqual([1, true, false]);
  },
);

test("what has served its purpose is forgotten, and nothing else", async () => {
  const { space } = await write(3);
  const person = await makePerson();
  const client = await adminClient();
  const [first, second] = await outbox();
  await client.query("update app.mails set created_at = now() - interval '91 days'");
  await client.query("update app.mails set state = 'sent' where id = any ($1)", [[first?.id, second?.id]]);
  await client.query("update app.mails set created_at = now() - interval '89 days' where id = $1", [second?.id]);
  await client.query(
    "update app.invitations set expires_at = now() - interval '91 days' where email = 'ny-0@example.org'",
  );
  await client.query("update app.sessions set expires_at = now() - interval '1 second' where user_id = $1", [
    person.id,
  ]);
  await client.query(`insert into app.sign_in_attempts (key, at) values
    (sha256('a'), now() - interval '25 hours'), (sha256('b'), now() - interval '23 hours')`);
  await client.query(
    `insert into app.password_resets (user_id, token_hash, created_at) values
      ($1, sha256('a'), now() - interval '31 days'), ($1, sha256('b'), now() - interval '29 days')`,
    [person.id],
  );
  await asWorker(forgetExpired);
  const left = async (query: string) => (await client.query(query)).rows.map((row) => row.it);
  expect(await left("select state as it from app.mails order by state")).toEqual(["sent", "waiting"]);
  expect(await left(`select email as it from app.invitations where tenant_id = '${space.id}' order by email`)).toEqual([
    "ny-1@example.org",
    "ny-2@example.org",
  ]);
  expect(await left(`select token_hash as it from app.sessions where user_id = '${person.id}'`)).toEqual([]);
  expect((await left("select at as it from app.sign_in_attempts")).length).toBe(1);
  expect((await left("select id as it from app.password_resets")).length).toBe(1);
  expect((await left("select user_id as it from app.sessions")).length).toBeGreaterThan(0);
});

test("the web process cannot forget anything", async () => {
  const network = await makePerson({ national: "network_admin" });
  await expect(as(network, null, (db) => sql`select app.forget_expired()`.execute(db))).rejects.toThrow(/permission/);
});
