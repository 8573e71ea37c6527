import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { invite } from "../../app/domain/memberships/invitations.server.ts";
import { ask } from "../support/ask.ts";
import { testDatabase } from "../support/database.ts";
import { type MailServer, outbox, startMailServer } from "../support/outbox.ts";
import { adminClient, as, makePerson, makeTenant } from "../support/sandbox.ts";
import { startWorker, until } from "../support/worker.ts";

let server: MailServer;

beforeEach(async () => {
  await (await adminClient()).query("delete from app.mails");
  server = await startMailServer();
});

afterEach(() => server.stop());

async function inviteSomebody(email: string): Promise<void> {
  const space = await makeTenant();
  const admin = await makePerson({ in: [[space, "admin"]] });
  await as(admin, space, (db) => invite(db, space.id, { email, role: "member", locale: "sv" }));
}

test("sends what waited when it started, and what is written later within a moment", async () => {
  await inviteSomebody("innan@example.org");
  const worker = await startWorker({ SMTP_URL: server.url });
  await until(() => server.received.length === 1, worker);
  const written = Date.now();
  await inviteSomebody("sedan@example.org");
  await until(() => server.received.length === 2, worker);
  expect(Date.now() - written).toBeLessThan(5_000);
  expect(server.received.map((letter) => letter.to)).toEqual([["innan@example.org"], ["sedan@example.org"]]);
});

test("two of them send each mail once", async () => {
  const [one] = await Promise.all([startWorker({ SMTP_URL: server.url }), startWorker({ SMTP_URL: server.url })]);
  for (let n = 0; n < 10; n++) await inviteSomebody(`ny-${n}@example.org`);
  await until(() => server.received.length >= 10, one);
  await wait(300);
  expect(server.received.length).toBe(10);
});

test("listens again after its connections were cut", async () => {
  const worker = await startWorker({ SMTP_URL: server.url });
  await (await adminClient()).query(
    "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'portal_jobs'",
  );
  await wait(500);
  await inviteSomebody("ny@example.org");
  await until(() => server.received.length === 1, worker);
  expect(worker.child.exitCode).toBeNull();
});

test("goes on when somebody who may only read tells it to stop", async () => {
  const worker = await startWorker({ SMTP_URL: server.url });
  const { anonUrl } = await testDatabase();
  const forged = '{"breaking": true, "migrationNumber": 999}';
  await ask(anonUrl, `select pg_notify('worker:migrate', '${forged}'), pg_notify('jobs:insert', '${forged}')`);
  await wait(1_000);
  await inviteSomebody("ny@example.org");
  await until(() => server.received.length === 1, worker);
  expect(worker.child.exitCode).toBeNull();
});

test("leaves mails waiting where no mail server is set", async () => {
  await inviteSomebody("ny@example.org");
  await startWorker({});
  await wait(500);
  expect(await outbox()).toMatchObject([{ state: "waiting", attempts: 0 }]);
});

test("a letter that is not taken is logged without whom it was for", async () => {
  await inviteSomebody("ny@example.org");
  server.refuses = true;
  const worker = await startWorker({ SMTP_URL: server.url });
  await until(() => worker.output().includes("mail not sent"), worker);
  await vi.waitFor(async () => expect((await outbox())[0]?.last_error).toContain("ny@example.org"));
  expect(worker.output()).toContain('"responseCode":451');
  expect(worker.output()).not.toContain("ny@example.org");
});

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  test(`ends in order on ${signal}`, async () => {
    const { child } = await startWorker({ SMTP_URL: server.url });
    const gone = once(child, "exit");
    child.kill(signal);
    expect(await gone).toEqual([0, null]);
  });
}
