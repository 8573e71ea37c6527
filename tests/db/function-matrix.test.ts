// Who may set which function going, on rows on which it would work: the matrix of the functions, as tests/db/matrix is of the
// tables. Each is tried and taken back. Whoever is not named is refused, and told no more than that it is not there.
import { randomUUID } from "node:crypto";
import { type RawBuilder, sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { asActor, type TenantDb } from "../../app/platform/database.server.ts";
import {
  adminClient,
  as,
  makeConference,
  makePerson,
  makePost,
  makeReport,
  makeTenant,
  type TestPerson,
  type TestTenant,
} from "../support/sandbox.ts";

const actors = [
  "visitor",
  "nobody",
  "outsider",
  "member",
  "coordinator",
  "admin",
  "foreign",
  "foreignHere",
  "reviewer",
  "networkAdmin",
] as const;
type Actor = (typeof actors)[number];

const desk: readonly Actor[] = ["coordinator", "admin"];
const adminOnly: readonly Actor[] = ["admin"];
const national: readonly Actor[] = ["reviewer", "networkAdmin"];
const networkAdmin: readonly Actor[] = ["networkAdmin"];
/** A new space has nobody yet: its first admin is invited by the network's. */
const inviting: readonly Actor[] = ["admin", "networkAdmin"];

/** Each with those who may, and the statement, whose rows are made below. */
const functions: Record<string, [readonly Actor[], (w: World) => RawBuilder<unknown>]> = {
  start_news: [desk, ({ b }) => sql`select app.start_news(${b.id}, ${randomUUID()}, 'sv')`],
  start_conference: [desk, ({ b }) => sql`select app.start_conference(${b.id}, ${randomUUID()}, 'sv')`],
  start_report: [
    desk,
    ({ b, held }) => sql`select app.start_report(${b.id}, ${randomUUID()}, 'conference', ${held}, 'sv')`,
  ],
  open_revision: [desk, ({ b, live }) => sql`select app.open_revision(${b.id}, ${live}, true)`],
  submit_revision: [desk, ({ b, draft }) => sql`select app.submit_revision(${b.id}, ${draft}, 2)`],
  withdraw_revision: [desk, ({ b, waiting }) => sql`select app.withdraw_revision(${b.id}, ${waiting})`],
  discard_revision: [desk, ({ b, draft }) => sql`select app.discard_revision(${b.id}, ${draft})`],
  archive_item: [desk, ({ b, live }) => sql`select app.archive_item(${b.id}, ${live}, true)`],
  halt_conference: [desk, ({ b, coming }) => sql`select app.halt_conference(${b.id}, ${coming}, 'postponed', 'Snö')`],
  resume_conference: [desk, ({ b, halted }) => sql`select app.resume_conference(${b.id}, ${halted})`],
  state_held: [desk, ({ b, coming }) => sql`select app.state_held(${b.id}, ${coming}, true)`],
  settle_action: [desk, ({ b, action }) => sql`select app.settle_action(${b.id}, ${action}, 'done', '')`],
  answer_co_hosting: [desk, ({ a, b, asking }) => sql`select app.answer_co_hosting(${b.id}, ${a.id}, ${asking}, true)`],
  invite: [inviting, ({ b }) => sql`select app.invite(${b.id}, 'ny@example.org', 'member', 'sv')`],
  revoke_invitation: [inviting, ({ b, invitation }) => sql`select app.revoke_invitation(${b.id}, ${invitation})`],
  change_role: [adminOnly, ({ b, other }) => sql`select app.change_role(${b.id}, ${other}, 'coordinator')`],
  remove_member: [adminOnly, ({ b, other }) => sql`select app.remove_member(${b.id}, ${other})`],
  hand_over: [adminOnly, ({ b, other }) => sql`select app.hand_over(${b.id}, ${other})`],
  decide_revision: [
    national,
    ({ b, waiting }) => sql`select app.decide_revision(${b.id}, ${waiting}, 2, 'approved', '')`,
  ],
  report_figures: [national, ({ b, held }) => sql`select app.report_figures(${b.id}, ${held}, '[]'::jsonb, '', 2)`],
  save_series: [national, () => sql`select app.save_series(${randomUUID()}, 'serie', 'Serie', '', 'sv')`],
  save_round: [national, () => sql`select app.save_round(${randomUUID()}, 'omgang', 'Omgång', 'sv', null, null)`],
  create_tenant: [networkAdmin, () => sql`select app.create_tenant('nytt', 'region', 'Nytt', 'SE', 'sv', '{}')`],
  set_trust: [networkAdmin, ({ b }) => sql`select app.set_trust(${b.id}, 'news', 'publish_first')`],
  set_tenant_state: [networkAdmin, ({ b }) => sql`select app.set_tenant_state(${b.id}, 'archived')`],
  set_national_role: [networkAdmin, ({ email }) => sql`select app.set_national_role(${email}, 'reviewer')`],
};

type World = Awaited<ReturnType<typeof makeRows>>;

let world: World;
let people: Record<Exclude<Actor, "visitor" | "nobody" | "foreignHere">, TestPerson>;

beforeAll(async () => {
  const [a, b] = [await makeTenant(), await makeTenant()];
  people = {
    outsider: await makePerson(),
    member: await makePerson({ in: [[b, "member"]] }),
    coordinator: await makePerson({ in: [[b, "coordinator"]] }),
    admin: await makePerson({ in: [[b, "admin"]] }),
    foreign: await makePerson({ in: [[a, "admin"]] }),
    reviewer: await makePerson({ national: "reviewer" }),
    networkAdmin: await makePerson({ national: "network_admin" }),
  };
  world = await makeRows(a, b);
});

/** A row for every function, in the state in which it works. Written by somebody who is no actor: no verdict is on own work. */
async function makeRows(a: TestTenant, b: TestTenant) {
  const writer = await makePerson({ in: [[b, "admin"]] });
  const other = await makePerson({ in: [[b, "member"]] });
  const past = { datePrecision: "year", startsOn: "2019-01-01", endsOn: "2019-12-31" } as const;
  const held = await makeConference(b, writer, "published", { ...past, statedHeld: true });
  const reported = await makeConference(b, writer, "published", { ...past, statedHeld: true });
  const halted = await makeConference(b, writer, "published");
  await as(writer, b, (db) => sql`select app.halt_conference(${b.id}, ${halted.item}, 'cancelled', 'Snö')`.execute(db));
  const action = randomUUID();
  await makeReport(b, writer, "published", reported.item, { actions: JSON.stringify([{ id: action, title: "Ring" }]) });
  await as(writer, b, (db) => sql`select app.invite(${b.id}, 'inbjuden@example.org', 'member', 'sv')`.execute(db));
  const invitations = await (await adminClient()).query("select id from app.invitations where tenant_id = $1", [b.id]);
  return {
    a,
    b,
    held: held.item,
    coming: (await makeConference(b, writer, "published", past)).item,
    halted: halted.item,
    action,
    other: other.id,
    email: other.email,
    invitation: invitations.rows[0].id as string,
    live: (await makePost(b, writer, "published")).item,
    draft: (await makePost(b, writer, "draft")).revision,
    waiting: (await makePost(b, writer, "submitted")).revision,
    asking: (await makeConference(a, people.foreign, "published", { coHostIds: [b.id] })).item,
  };
}

class TakenBack extends Error {}

/** Whether the function does its work for the actor; it is taken back. Any other refusal than "not found" is a fault of the row. */
async function works(actor: Actor, statement: RawBuilder<unknown>): Promise<boolean> {
  const work = async (db: TenantDb) => {
    await statement.execute(db);
    throw new TakenBack();
  };
  const session =
    actor === "visitor"
      ? null
      : actor === "nobody"
        ? "a-token-that-nobody-holds"
        : people[actor === "foreignHere" ? "foreign" : actor].session;
  const tenantId = actor === "foreign" ? world.a.id : world.b.id;
  return await asActor({ session, tenantId }, work).catch((error: Error & { code?: string }) => {
    if (error instanceof TakenBack) return true;
    if (error.code === "not_found" || (actor === "visitor" && error.code === "42501")) return false;
    throw error;
  });
}

describe.each(Object.keys(functions))("%s", (name) => {
  test("works for those who may, and is not there for anybody else", async () => {
    const [may, statement] = functions[name] ?? [];
    if (!may || !statement) throw new Error(name);
    const found: Actor[] = [];
    for (const actor of actors) if (await works(actor, statement(world))) found.push(actor);
    expect(found).toEqual(actors.filter((actor) => may.includes(actor)));
  });
});
