import { sql } from "kysely";
import { expect, test } from "vitest";
import { invite, listOpenInvitations, revokeInvitation } from "../../../app/domain/memberships/invitations.server.ts";
import { hurry, mailerTo, mailServerOfFile, outbox, sendThrough } from "../../support/outbox.ts";
import { adminClient, as, makePerson, makeTenant } from "../../support/sandbox.ts";

const mails = mailServerOfFile();

async function inviteInto(tenantName = "Region Nord") {
  const space = await makeTenant({ name: tenantName });
  const admin = await makePerson({ in: [[space, "admin"]] });
  const send = (email: string) =>
    as(admin, space, (db) => invite(db, space.id, { email, role: "coordinator", locale: "sv" }));
  return { space, admin, send };
}

test("a mail leaves once, and then the outbox holds none of its secrets", async () => {
  const { send } = await inviteInto();
  await send("ny@example.org");
  expect(JSON.stringify(await outbox())).toContain("token");
  expect(await sendThrough(mails.mailer)).toBe(1);
  expect(await sendThrough(mails.mailer)).toBe(0);
  expect(mails.server.received.map((letter) => letter.to)).toEqual([["ny@example.org"]]);
  expect(await outbox()).toMatchObject([{ state: "sent", attempts: 1, data: {}, last_error: null }]);
});

test("two workers at once send every mail once", async () => {
  const { send } = await inviteInto();
  for (let n = 0; n < 12; n++) await send(`ny-${n}@example.org`);
  const other = mailerTo(mails.server.url);
  const counts = await Promise.all([sendThrough(mails.mailer), sendThrough(other)]);
  other.close();
  expect(counts.reduce((sum, count) => sum + count)).toBe(12);
  const addresses = mails.server.received.flatMap((letter) => letter.to);
  expect(addresses.length).toBe(12);
  expect(new Set(addresses).size).toBe(12);
});

test("each letter goes to one address and names no other", async () => {
  const { send } = await inviteInto();
  await send("forsta@example.org");
  await send("andra@example.org");
  await sendThrough(mails.mailer);
  expect(mails.server.received.map((letter) => letter.to)).toEqual([["forsta@example.org"], ["andra@example.org"]]);
  expect(mails.server.received[0]?.raw).not.toContain("andra@example.org");
  expect(mails.server.received[1]?.raw).not.toContain("forsta@example.org");
});

test("a server that says no is tried again later and later, and at last the mail arrives", async () => {
  const { send } = await inviteInto();
  await send("ny@example.org");
  mails.server.refuses = true;
  for (const [attempts, seconds] of [
    [1, 60],
    [2, 240],
    [3, 960],
  ] as const) {
    expect(await sendThrough(mails.mailer)).toBe(0);
    expect(await outbox()).toMatchObject([{ state: "waiting", attempts, seconds }]);
    expect((await outbox())[0]?.last_error).toContain("come back later");
    expect(await sendThrough(mails.mailer)).toBe(0); // its turn has not come
    expect(await outbox()).toMatchObject([{ attempts }]);
    await hurry();
  }
  mails.server.refuses = false;
  expect(await sendThrough(mails.mailer)).toBe(1);
  expect(mails.server.received.length).toBe(1);
});

test("after eight attempts a mail is given up, and its secrets go", async () => {
  const { send } = await inviteInto();
  await send("ny@example.org");
  mails.server.refuses = true;
  for (let n = 0; n < 8; n++) {
    await sendThrough(mails.mailer);
    await hurry();
  }
  expect(await outbox()).toMatchObject([{ state: "failed", attempts: 8, data: {} }]);
  mails.server.refuses = false;
  expect(await sendThrough(mails.mailer)).toBe(0);
});

test("an unreachable server costs one mail one attempt, not all of them", async () => {
  const { send } = await inviteInto();
  await send("ny-1@example.org");
  await send("ny-2@example.org");
  const nowhere = mailerTo("smtp://127.0.0.1:1");
  expect(await sendThrough(nowhere)).toBe(0);
  nowhere.close();
  expect((await outbox()).map((mail) => mail.attempts)).toEqual([1, 0]);
});

test("what is written in a transaction that rolls back is never sent", async () => {
  const { space, admin } = await inviteInto();
  const failing = as(admin, space, async (db) => {
    await invite(db, space.id, { email: "ny@example.org", role: "member", locale: "sv" });
    throw new Error("changed my mind");
  });
  await expect(failing).rejects.toThrow("changed my mind");
  expect(await outbox()).toEqual([]);
  expect(await sendThrough(mails.mailer)).toBe(0);
});

test("an invitation that was replaced or taken back before it left does not leave", async () => {
  const { space, admin, send } = await inviteInto();
  await send("ny@example.org");
  await send("NY@example.org");
  expect((await outbox()).length).toBe(1);
  await send("annan@example.org");
  const open = await as(admin, space, (db) => listOpenInvitations(db, space.id));
  const other = open.find((invitation) => invitation.email === "annan@example.org");
  await as(admin, space, (db) => revokeInvitation(db, space.id, other?.id ?? ""));
  await sendThrough(mails.mailer);
  expect(mails.server.received.flatMap((letter) => letter.to)).toEqual(["NY@example.org"]);
});

test("an address that holds two never becomes two recipients", async () => {
  const { space, admin } = await inviteInto();
  await as(admin, space, (db) =>
    sql`select app.invite(${space.id}, 'ett@example.org, tva@example.org', 'member', 'sv')`.execute(db),
  );
  await sendThrough(mails.mailer);
  expect(mails.server.received.flatMap((letter) => letter.to)).not.toContain("ett@example.org");
});

test("the same mail sent twice carries the same message id", async () => {
  const { send } = await inviteInto();
  await send("ny@example.org");
  const [before] = await outbox();
  await sendThrough(mails.mailer);
  await (await adminClient()).query("update app.mails set state = 'waiting', next_attempt_at = now(), data = $1", [
    { token: "x" },
  ]);
  await sendThrough(mails.mailer);
  expect(mails.server.received.map((letter) => letter.mail.messageId)).toEqual(
    Array(2).fill(`<${before?.id}@portal.example.org>`),
  );
});
