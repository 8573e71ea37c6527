import { setTimeout as wait } from "node:timers/promises";
import { expect, inject, test } from "vitest";
import { invite } from "../../app/domain/memberships/invitations.server.ts";
import { administer } from "../support/cluster.ts";
import { testDatabase } from "../support/database.ts";
import { startMailServer } from "../support/outbox.ts";
import { adminClient, as, makePerson, makeTenant } from "../support/sandbox.ts";
import { startWorker, until } from "../support/worker.ts";

test("the worker outlives a database that is away for most of a minute, and then sends", async () => {
  const { name } = await testDatabase();
  const client = await adminClient();
  const space = await makeTenant();
  const admin = await makePerson({ in: [[space, "admin"]] });
  const server = await startMailServer();
  const worker = await startWorker({ SMTP_URL: server.url });
  const allow = (yes: boolean) =>
    administer(inject("adminUrl"), `alter database ${name} with allow_connections ${yes}`);
  await allow(false);
  await client.query(`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and usename in ('portal_jobs', 'portal_worker')`);
  await wait(45_000);
  expect(worker.child.exitCode, worker.output()).toBeNull();
  await allow(true);
  await as(admin, space, (db) => invite(db, space.id, { email: "ny@example.org", role: "member", locale: "sv" }));
  await until(() => server.received.length === 1, worker, 90_000);
  await server.stop();
});
