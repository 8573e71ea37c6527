// The rows on which the functions work, and the people who try them.
import { randomUUID } from "node:crypto";
import { type RawBuilder, sql } from "kysely";
import { asActor, type TenantDb } from "../../../app/platform/database.server.ts";
import {
  adminClient,
  as,
  makeConference,
  makePerson,
  makePost,
  makeReport,
  makeTenant,
  type TestPerson,
  type TestPost,
  type TestTenant,
} from "../../support/sandbox.ts";
import type { Actor } from "./functions.ts";
import { makeTwins } from "./twins.ts";

export type World = Awaited<ReturnType<typeof makeWorld>>;

/**
 * Space B with a row for every function, in the state in which it works; beside each stands another like it. Space A's admin
 * is the stranger. The twin space holds rows with the very same ids, on which no function would work.
 */
export async function makeWorld() {
  const twin = await makeTenant({ id: "00000000-0000-4000-8000-000000000000" }); // before B, whatever the order
  const [a, b] = [await makeTenant(), await makeTenant()];
  const people = {
    outsider: await makePerson(),
    member: await makePerson({ in: [[b, "member"]] }),
    coordinator: await makePerson({ in: [[b, "coordinator"]] }),
    admin: await makePerson({ in: [[b, "admin"]] }),
    foreign: await makePerson({ in: [[a, "admin"]] }),
    reviewer: await makePerson({ national: "reviewer" }),
    networkAdmin: await makePerson({ national: "network_admin" }),
  };
  const siblings = await makeRows(a, b, people.foreign);
  const rows = await makeRows(a, b, people.foreign);
  const admin = await adminClient();
  const team = [people.reviewer.id, people.networkAdmin.id];
  await admin.query("delete from app.national_roles where user_id <> all ($1)", [team]); // they reviewed the rows
  await makeTwins(admin, b.id, twin.id);
  return { a, b, twin, people, siblings, ...rows };
}

/** Written by somebody who is no actor: no verdict is on own work. */
async function makeRows(a: TestTenant, b: TestTenant, stranger: TestPerson) {
  const writer = await makePerson({ in: [[b, "admin"]] });
  const other = await makePerson({ in: [[b, "member"]] });
  const run = async (person: TestPerson, tenant: TestTenant, statement: RawBuilder<{ id: string }>) =>
    (await as(person, tenant, (db) => statement.execute(db))).rows[0]?.id ?? "";
  /** A correction of what is published, handed in. */
  const correct = async ({ item }: TestPost, change: (revision: string) => RawBuilder<{ id: string }>) => {
    const revision = await run(writer, b, sql`select app.open_revision(${b.id}, ${item}, true) as id`);
    await run(writer, b, change(revision));
    await run(writer, b, sql`select app.submit_revision(${b.id}, ${revision}, 2)`);
    return revision;
  };
  const past = { datePrecision: "year", startsOn: "2019-01-01", endsOn: "2019-12-31" } as const;
  const held = await makeConference(b, writer, "published", { ...past, statedHeld: true });
  const reported = await makeConference(b, writer, "published", { ...past, statedHeld: true });
  const shared = { coHostIds: [a.id], areaCodes: ["SE-06"] };
  const coming = await makeConference(b, writer, "published", { ...past, ...shared });
  const halted = await makeConference(b, writer, "published");
  const plan = await makeConference(b, writer, "submitted", shared);
  const action = randomUUID();
  const actions = [
    { id: action, title: "Ring" },
    { id: randomUUID(), title: "Skriv" },
  ];
  const report = await makeReport(b, writer, "published", reported.item, {
    actions: JSON.stringify(actions),
    figures: participants(40),
  });
  const live = await makePost(b, writer, "published", { tags: ["tagg"] });
  const email = `inbjuden-${action}@example.org`;
  await run(stranger, a, sql`select app.answer_co_hosting(${a.id}, ${b.id}, ${coming.item}, true)`);
  await run(writer, b, sql`select app.halt_conference(${b.id}, ${halted.item}, 'cancelled', 'Snö')`);
  return {
    held: held.item,
    reported: reported.item,
    coming: coming.item,
    halted: halted.item,
    plan: plan.revision,
    fewerHosts: await correct(
      await makeConference(b, writer, "published", shared),
      (id) =>
        sql`update app.conference_revisions set co_host_ids = '{}', area_codes = '{SE-01}' where revision_id = ${id}`,
    ),
    report: report.item,
    fewerActions: await correct(
      report,
      (
        id,
      ) => sql`update app.report_revisions set actions = ${JSON.stringify(actions.slice(0, 1))}, figures = ${participants(41)}
                   where revision_id = ${id}`,
    ),
    action,
    secondAction: actions[1]?.id,
    writer: writer.id,
    other: other.id,
    email: other.email,
    invitation: await run(writer, b, sql`select app.invite(${b.id}, ${email}, 'member', 'sv') as id`),
    live: live.item,
    otherTag: await correct(
      await makePost(b, writer, "published", { tags: ["tagg"] }),
      (id) => sql`update app.revisions set tags = '{annan}' where id = ${id}`,
    ),
    draft: (await makePost(b, writer, "draft")).revision,
    thrownAway: await (async () => {
      const { item, revision } = await makePost(b, writer, "draft");
      await run(writer, b, sql`select app.discard_revision(${b.id}, ${revision})`);
      return item;
    })(),
    waiting: (await makePost(b, writer, "submitted")).revision,
    asking: (await makeConference(a, stranger, "published", { coHostIds: [b.id] })).item,
  };
}

const participants = (count: number) =>
  JSON.stringify([{ measure: "participants", dimension: "total", category: "", count, qualifier: "exact" }]);

class TakenBack extends Error {}

/**
 * Whether the function does its work for the actor; it is taken back, after `look`. Any other refusal than "not found" is a
 * fault of the row.
 */
export async function works(
  world: World,
  actor: Actor,
  statement: RawBuilder<unknown>,
  look: (db: TenantDb) => Promise<void> = async () => {},
): Promise<boolean> {
  const work = async (db: TenantDb) => {
    await statement.execute(db);
    await look(db);
    throw new TakenBack();
  };
  const session =
    actor === "visitor"
      ? null
      : actor === "nobody"
        ? "a-token-that-nobody-holds"
        : world.people[actor === "foreignHere" ? "foreign" : actor].session;
  const tenantId = actor === "foreign" ? world.a.id : world.b.id;
  return await asActor({ session, tenantId }, work).catch((error: Error & { code?: string }) => {
    if (error instanceof TakenBack) return true;
    if (error.code === "not_found" || (actor === "visitor" && error.code === "42501")) return false;
    throw error;
  });
}
