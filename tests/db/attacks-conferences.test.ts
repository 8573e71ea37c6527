// Conferences, reports, figures and actions: who may set their functions going, and what crosses from one space to another.
import { randomUUID } from "node:crypto";
import { type RawBuilder, sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import {
  adminClient,
  as,
  asVisitor,
  makeConference,
  makePerson,
  makeReport,
  makeTenant,
  type TestPerson,
  type TestPost,
  type TestTenant,
} from "../support/sandbox.ts";

const of2019 = { datePrecision: "year", startsOn: "2019-01-01", endsOn: "2019-12-31", statedHeld: true } as const;
const total = (count: number, qualifier = "exact") =>
  JSON.stringify([{ measure: "participants", dimension: "total", category: "", count, qualifier }]);
const one = [{ yes: 1 }];

let b: TestTenant;
let a: TestTenant;
let coordinator: TestPerson;
let member: TestPerson;
let foreign: TestPerson;
let reviewer: TestPerson;
let held: TestPost;
let plan: TestPost;

beforeAll(async () => {
  [b, a] = [await makeTenant({ name: "Region B" }), await makeTenant({ name: "Region A" })];
  coordinator = await makePerson({ in: [[b, "coordinator"]] });
  member = await makePerson({ in: [[b, "member"]] });
  foreign = await makePerson({ in: [[a, "admin"]] });
  reviewer = await makePerson({ national: "reviewer" });
  held = await makeConference(b, coordinator, "published", of2019);
  plan = await makeConference(b, coordinator, "published", { coHostIds: [a.id] });
});

const run = async (person: TestPerson, tenant: TestTenant | null, statement: RawBuilder<unknown>) =>
  (await as(person, tenant, (db) => statement.execute(db))).rows;
const look = async (text: string, values: unknown[] = []) => (await (await adminClient()).query(text, values)).rows;

describe("only the space's own coordinators", () => {
  const acts: Record<string, () => RawBuilder<unknown>> = {
    "begin a conference": () => sql`select app.start_conference(${b.id}, ${randomUUID()}, 'sv')`,
    "begin a report": () => sql`select app.start_report(${b.id}, ${randomUUID()}, 'conference', ${held.item}, 'sv')`,
    "cancel one": () => sql`select app.halt_conference(${b.id}, ${plan.item}, 'cancelled', 'x')`,
    "resume one": () => sql`select app.resume_conference(${b.id}, ${plan.item})`,
    "say that one was held": () => sql`select app.state_held(${b.id}, ${held.item}, false)`,
    "settle an action": () => sql`select app.settle_action(${b.id}, ${randomUUID()}, 'done', '')`,
  };
  test.each(Object.keys(acts))("%s", async (act) => {
    const statement = acts[act]?.();
    if (!statement) throw new Error(act);
    const strangers: [TestPerson, TestTenant][] = [
      [member, b],
      [foreign, b],
      [foreign, a],
      [reviewer, b],
      [coordinator, a], // from the page of another space
    ];
    for (const [person, tenant] of strangers) {
      await expect(run(person, tenant, statement)).rejects.toMatchObject({ code: "not_found" });
    }
  });
});

describe("only the national team", () => {
  const acts: Record<string, () => RawBuilder<unknown>> = {
    "makes a series": () => sql`select app.save_series(${randomUUID()}, 'serie', 'Serie', '', 'sv')`,
    "makes a round": () => sql`select app.save_round(${randomUUID()}, 'omgang', 'Omgång', 'sv', null, null)`,
    "reports on behalf": () => sql`select app.report_figures(${b.id}, ${held.item}, ${total(5)}, '', null)`,
  };
  test.each(Object.keys(acts))("%s", async (act) => {
    const statement = acts[act]?.();
    if (!statement) throw new Error(act);
    for (const person of [coordinator, member, foreign]) {
      await expect(run(person, b, statement)).rejects.toMatchObject({ code: "not_found" });
    }
    await run(reviewer, null, statement);
  });

  test("sees when something last happened in a space", async () => {
    const signs = sql`select tenant_id from app.last_signs(array[${b.id}]::uuid[])`;
    expect(await run(foreign, a, signs)).toEqual([]);
    expect(await run(reviewer, null, signs)).toEqual([{ tenantId: b.id }]);
  });

  test("reports no figures of a conference that only its space reads, and of none that was not held", async () => {
    const inner = await makeConference(b, coordinator, "published", of2019, { visibility: "space" });
    const figures = (item: string) => sql`select app.report_figures(${b.id}, ${item}, ${total(5)}, '', null)`;
    await expect(run(reviewer, null, figures(inner.item))).rejects.toMatchObject({ code: "not_found" });
    await expect(run(reviewer, null, figures(plan.item))).rejects.toMatchObject({ code: "conference_not_held" });
  });
});

test("a co-organiser is asked, and shown once it has said yes; only it may answer, and it may say no later", async () => {
  const shown = sql`select 1 as yes from app.conference_hosts where tenant_id = ${b.id} and item_id = ${plan.item}`;
  const visible = async () => (await asVisitor((db) => shown.execute(db))).rows;
  const answer = (yes: boolean, host = a.id) =>
    sql`select app.answer_co_hosting(${host}, ${b.id}, ${plan.item}, ${yes})`;
  expect(await visible()).toEqual([]);
  expect(await run(foreign, a, shown)).toEqual(one);
  expect(await run(member, b, shown)).toEqual([]);
  await expect(run(coordinator, b, answer(true))).rejects.toMatchObject({ code: "not_found" });
  const third = await makeTenant();
  const stranger = await makePerson({ in: [[third, "admin"]] });
  await expect(run(stranger, third, answer(true))).rejects.toMatchObject({ code: "not_found" });
  await expect(run(stranger, third, answer(true, third.id))).rejects.toMatchObject({ code: "not_found" });
  await run(foreign, a, answer(true));
  expect(await visible()).toEqual(one);
  await run(foreign, a, answer(false));
  expect(await visible()).toEqual([]);
  const mails = await look(
    `select template, data ->> 'accepted' as accepted from app.mails where tenant_id = any ($1) and data ->> 'item' = $2
      and template like 'co_host%' order by template, 2`,
    [[a.id, b.id], plan.item],
  );
  expect(mails).toEqual([
    { template: "co_host_answered", accepted: "false" },
    { template: "co_host_answered", accepted: "true" },
    { template: "co_host_asked", accepted: null },
  ]);
});

test("a conference that is not held gets no report, and one conference one report", async () => {
  const start = (item: string) => sql`select app.start_report(${b.id}, ${randomUUID()}, 'conference', ${item}, 'sv')`;
  await expect(run(coordinator, b, start(plan.item))).rejects.toMatchObject({ code: "conference_not_held" });
  const conference = await makeConference(b, coordinator, "published", of2019);
  await run(coordinator, b, start(conference.item));
  await expect(run(coordinator, b, start(conference.item))).rejects.toMatchObject({ code: "report_exists" });
});

test("a report reaches no further than its conference, and its figures no further than it", async () => {
  const inner = await makeConference(b, coordinator, "published", of2019, { visibility: "network" });
  const wide = makeReport(b, coordinator, "submitted", inner.item, { figures: total(7) }, { visibility: "public" });
  await expect(wide).rejects.toMatchObject({ code: "wider_than_conference" });
  const open = await makeConference(b, coordinator, "published", of2019);
  const report = await makeReport(
    b,
    coordinator,
    "published",
    open.item,
    { figures: total(7, "over"), actions: JSON.stringify([{ id: randomUUID(), title: "Ring" }]) },
    { visibility: "space" },
  );
  const figures = sql`select count, qualifier, reporter from app.figures where conference_id = ${open.item}`;
  const actions = sql`select title from app.actions where report_id = ${report.item}`;
  expect(await run(member, b, figures)).toEqual([{ count: 7, qualifier: "over", reporter: "space" }]);
  expect(await run(member, b, actions)).toEqual([{ title: "Ring" }]);
  for (const statement of [figures, actions]) {
    expect(await run(foreign, a, statement)).toEqual([]);
    expect((await asVisitor((db) => statement.execute(db))).rows).toEqual([]);
  }
});

test("a coordinator report is read by its space and the national team, and by the network when both agree", async () => {
  const seen = (item: string) => sql`select 1 as yes from app.reports where item_id = ${item}`;
  const own = await makeReport(b, coordinator, "published", null);
  expect(await run(reviewer, null, seen(own.item))).toEqual(one);
  expect(await run(member, b, seen(own.item))).toEqual(one);
  expect(await run(foreign, a, seen(own.item))).toEqual([]);
  const shared = await makeReport(b, coordinator, "published", null, {}, { visibility: "network" });
  expect(await run(foreign, a, seen(shared.item))).toEqual(one);
  expect((await asVisitor((db) => seen(shared.item).execute(db))).rows).toEqual([]);
  const open = makeReport(b, coordinator, "submitted", null, {}, { visibility: "public" });
  await expect(open).rejects.toMatchObject({ code: "invalid_choice" });
});

test("a coordinator report is read first, also in a space that is trusted", async () => {
  const trusted = await makeTenant({ report_trust: "publish_first", conference_trust: "publish_first" });
  const writer = await makePerson({ in: [[trusted, "coordinator"]] });
  const report = await makeReport(trusted, writer, "submitted", null);
  const conference = await makeConference(trusted, writer, "submitted", of2019);
  const lifecycles = await look("select id, lifecycle from app.items where id = any ($1)", [
    [report.item, conference.item],
  ]);
  expect(new Map(lifecycles.map((row) => [row.id, row.lifecycle]))).toEqual(
    new Map([
      [report.item, "unpublished"],
      [conference.item, "published"],
    ]),
  );
});

test("an action is another report's: its id cannot be taken", async () => {
  const [first, second] = [
    await makeConference(b, coordinator, "published", of2019),
    await makeConference(b, coordinator, "published", of2019),
  ];
  const actions = JSON.stringify([{ id: randomUUID(), title: "Ring" }]);
  await makeReport(b, coordinator, "published", first.item, { actions });
  await expect(makeReport(b, coordinator, "submitted", second.item, { actions })).rejects.toMatchObject({
    code: "invalid_choice",
  });
});

test.each([
  ["a county that is not its own", { areaCodes: ["SE-06", "SE-20"] }, "area_outside_space"],
  ["a day without a date", { datePrecision: "day" }, "date_missing"],
  ["a season without a year", { datePrecision: "season", season: "autumn" }, "date_missing"],
  ["a place without a country", { form: "on_site" }, "country_missing"],
  ["a space that does not exist", { coHostIds: [randomUUID()] }, "invalid_choice"],
] as const)("a conference with %s is not handed in", async (_, columns, code) => {
  const space = await makeTenant();
  await look("insert into app.tenant_areas (tenant_id, area_code) values ($1, 'SE-06')", [space.id]);
  const writer = await makePerson({ in: [[space, "coordinator"]] });
  const all = { ...columns } as Parameters<typeof makeConference>[3];
  await expect(makeConference(space, writer, "submitted", all)).rejects.toMatchObject({ code });
});

test("a co-organiser's county is a county of the conference", async () => {
  const [space, other] = [await makeTenant(), await makeTenant()];
  await look("insert into app.tenant_areas (tenant_id, area_code) values ($1, 'SE-06'), ($2, 'SE-20')", [
    space.id,
    other.id,
  ]);
  const writer = await makePerson({ in: [[space, "coordinator"]] });
  const columns = { areaCodes: ["SE-06", "SE-20"], coHostIds: [other.id] };
  const conference = await makeConference(space, writer, "published", columns);
  const areas = await look("select area_code from app.conference_areas where item_id = $1 order by 1", [
    conference.item,
  ]);
  expect(areas.map((row) => row.area_code)).toEqual(["SE-06", "SE-20"]);
});

test("cancelled and resumed, postponed until another date, each on the record and told to the national team", async () => {
  const conference = await makeConference(b, coordinator, "published", {
    datePrecision: "day",
    startsOn: "2099-05-01",
    endsOn: "2099-05-02",
  });
  const halt = (how: string, reason: string) =>
    sql`select app.halt_conference(${b.id}, ${conference.item}, ${how}, ${reason})`;
  await expect(run(coordinator, b, halt("cancelled", " "))).rejects.toMatchObject({ code: "reason_missing" });
  await run(coordinator, b, halt("cancelled", "För få"));
  const standing = async () =>
    (
      await look(
        "select lifecycle, halt, halt_reason from app.items i join app.conferences c on c.item_id = i.id where i.id = $1",
        [conference.item],
      )
    )[0];
  expect(await standing()).toEqual({ lifecycle: "cancelled", halt: "cancelled", halt_reason: "För få" });
  await run(coordinator, b, sql`select app.archive_item(${b.id}, ${conference.item}, true)`);
  await run(coordinator, b, sql`select app.archive_item(${b.id}, ${conference.item}, false)`);
  expect(await standing()).toEqual({ lifecycle: "cancelled", halt: "cancelled", halt_reason: "För få" });
  await run(coordinator, b, sql`select app.resume_conference(${b.id}, ${conference.item})`);
  await run(coordinator, b, halt("postponed", "Snö"));
  expect(await standing()).toEqual({ lifecycle: "published", halt: "postponed", halt_reason: "Snö" });
  const revise = sql<{ id: string }>`select app.open_revision(${b.id}, ${conference.item}, true) as id`;
  const revision = (await as(coordinator, b, (db) => revise.execute(db))).rows[0]?.id ?? "";
  await run(
    coordinator,
    b,
    sql`update app.conference_revisions set starts_on = '2099-06-01', ends_on = '2099-06-01' where revision_id = ${revision}`,
  );
  await run(coordinator, b, sql`select app.submit_revision(${b.id}, ${revision}, 2)`);
  await run(reviewer, null, sql`select app.decide_revision(${b.id}, ${revision}, 2, 'approved', '')`);
  expect(await standing()).toEqual({ lifecycle: "published", halt: null, halt_reason: "" });
  const told = await look(
    "select data ->> 'how' as how from app.mails where to_user_id = $1 and template = 'halted' order by created_at",
    [reviewer.id],
  );
  expect(told.map(({ how }) => how)).toEqual(["cancelled", "resumed", "postponed"]);
  const record = await look("select action from app.audit_events where subject_id = $1 order by at", [conference.item]);
  expect(record.map(({ action }) => action)).toEqual(
    expect.arrayContaining(["conference.cancelled", "conference.resumed", "conference.postponed"]),
  );
});
