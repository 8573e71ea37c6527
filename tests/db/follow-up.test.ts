// What follows a conference: overdue plans are asked after, actions are reminded of and settled, figures are counted.
import { randomUUID } from "node:crypto";
import { type RawBuilder, sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { asWorker } from "../../app/platform/database.server.ts";
import {
  adminClient,
  as,
  makeConference,
  makePerson,
  makeReport,
  makeTenant,
  type TestPerson,
  type TestTenant,
} from "../support/sandbox.ts";

const held = { datePrecision: "year", startsOn: "2019-01-01", endsOn: "2019-12-31", statedHeld: true } as const;
const overdue = { datePrecision: "year", startsOn: "2019-01-01", endsOn: "2019-12-31" } as const;

let space: TestTenant;
let coordinator: TestPerson;

beforeAll(async () => {
  space = await makeTenant();
  coordinator = await makePerson({ in: [[space, "coordinator"]] });
  await makePerson({ in: [[space, "member"]] });
});

const run = async (person: TestPerson, statement: RawBuilder<unknown>) =>
  (await as(person, space, (db) => statement.execute(db))).rows;
const look = async (text: string, values: unknown[] = []) => (await (await adminClient()).query(text, values)).rows;
const mailsOf = async (template: string) =>
  await look(
    "select to_user_id as to, data from app.mails where template = $1 and tenant_id = $2 order by created_at",
    [template, space.id],
  );
const work = async (name: "ask_overdue_plans" | "remind_actions") =>
  (await asWorker((db) => sql<{ told: number }>`select ${sql.raw(`app.${name}()`)} as told`.execute(db))).rows[0]?.told;

test("the coordinators of an overdue plan are asked once a month, until it is settled", async () => {
  const plan = await makeConference(space, coordinator, "published", overdue);
  await makeConference(space, coordinator, "published", { ...overdue, startsOn: "2099-01-01", endsOn: "2099-12-31" });
  await makeConference(space, coordinator, "published", { datePrecision: "none" });
  await makeConference(space, coordinator, "published", held);
  await makeConference(space, coordinator, "draft", overdue);
  expect(await work("ask_overdue_plans")).toBe(1);
  expect(await mailsOf("plan_overdue")).toEqual([
    { to: coordinator.id, data: { item: plan.item, title: plan.title, language: "sv" } },
  ]);
  expect(await work("ask_overdue_plans")).toBe(0);
  const long = "update app.conferences set asked_on = asked_on - 30 where item_id = $1";
  await look(long, [plan.item]);
  expect(await work("ask_overdue_plans")).toBe(1);
  await look(long, [plan.item]);
  await run(coordinator, sql`select app.state_held(${space.id}, ${plan.item}, true)`);
  expect(await work("ask_overdue_plans")).toBe(0);
  const listed = "select listed_on < current_date as past from app.conferences where item_id = $1";
  expect(await look(listed, [plan.item])).toEqual([{ past: true }]);
});

test("a plan for a year that has begun is listed as past once it is said to be held, and ahead when that is taken back", async () => {
  const { rows } = await (await adminClient()).query("select extract(year from app.today())::text as year");
  const year = rows[0].year;
  const plan = await makeConference(space, coordinator, "published", {
    datePrecision: "year",
    startsOn: `${year}-01-01`,
    endsOn: `${year}-12-31`,
    areaCodes: ["SE-06"],
  });
  const isPast = async () =>
    (
      await look(
        `select c.listed_on < app.today() as past, a.listed_on = c.listed_on as copied
          from app.conferences c join app.conference_areas a on a.item_id = c.item_id where c.item_id = $1`,
        [plan.item],
      )
    )[0];
  expect(await isPast()).toEqual({ past: false, copied: true });
  await run(coordinator, sql`select app.state_held(${space.id}, ${plan.item}, true)`);
  expect(await isPast()).toEqual({ past: true, copied: true });
  await run(coordinator, sql`select app.state_held(${space.id}, ${plan.item}, false)`);
  expect(await isPast()).toEqual({ past: false, copied: true });
});

test("actions are reminded of a week before, when they are overdue and a month after, never when they are settled", async () => {
  const conference = await makeConference(space, coordinator, "published", held);
  const due = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const action = (title: string, dueOn: string | null) => ({
    id: randomUUID(),
    title,
    owner: "",
    organisation: "",
    dueOn,
  });
  const [soon, late, far, open] = [
    action("Snart", due(3)),
    action("Sen", due(-3)),
    action("Sedan", due(60)),
    action("Utan", null),
  ];
  await makeReport(space, coordinator, "published", conference.item, {
    actions: JSON.stringify([soon, late, far, open]),
  });
  expect(await work("remind_actions")).toBe(1);
  const titles = async () =>
    (await mailsOf("actions_due")).map(({ data }) => data.actions.map((a: { title: string }) => a.title));
  expect(await titles()).toEqual([["Sen", "Snart"]]);
  expect(await work("remind_actions")).toBe(0);
  await look("update app.actions set reminded_on = reminded_on - 30 where tenant_id = $1", [space.id]);
  await run(coordinator, sql`select app.settle_action(${space.id}, ${soon.id}, 'done', 'Klart')`);
  expect(await work("remind_actions")).toBe(1);
  expect((await titles()).at(-1)).toEqual(["Sen"]);
  const state = async () => await look("select state, note, settled_by from app.actions where id = $1", [soon.id]);
  expect(await state()).toEqual([{ state: "done", note: "Klart", settled_by: coordinator.id }]);
  await run(coordinator, sql`select app.settle_action(${space.id}, ${soon.id}, 'open', '')`);
  expect(await state()).toEqual([{ state: "open", note: "", settled_by: null }]);
});

test("an action that a corrected report no longer names is dropped, and one that was done stays done", async () => {
  const conference = await makeConference(space, coordinator, "published", held);
  const ids = [randomUUID(), randomUUID()];
  const actions = ids.map((id) => ({ id, title: id.slice(0, 8), owner: "", organisation: "", dueOn: null }));
  const report = await makeReport(space, coordinator, "published", conference.item, {
    actions: JSON.stringify(actions),
  });
  await run(coordinator, sql`select app.settle_action(${space.id}, ${ids[0]}, 'done', '')`);
  const reopened = sql<{ id: string }>`select app.open_revision(${space.id}, ${report.item}, true) as id`;
  const revision = (await as(coordinator, space, (db) => reopened.execute(db))).rows[0]?.id ?? "";
  await run(
    coordinator,
    sql`update app.report_revisions set actions = ${JSON.stringify(actions.slice(0, 1))} where revision_id = ${revision}`,
  );
  await run(coordinator, sql`select app.submit_revision(${space.id}, ${revision}, 2)`);
  const reviewer = await makePerson({ national: "reviewer" });
  await run(reviewer, sql`select app.decide_revision(${space.id}, ${revision}, 2, 'approved', '')`);
  const states = await look("select id, state from app.actions where report_id = $1 order by position", [report.item]);
  expect(states.map(({ state }) => state)).toEqual(["done", "dropped"]);
});

test("the national team's figures are its own, stand beside the space's, and can be taken back", async () => {
  const conference = await makeConference(space, coordinator, "published", held);
  const reviewer = await makePerson({ national: "reviewer" });
  const figure = (count: number) =>
    JSON.stringify([{ measure: "participants", dimension: "total", category: "", count, qualifier: "about" }]);
  const report = (figures: string, ratio: number | null) =>
    run(reviewer, sql`select app.report_figures(${space.id}, ${conference.item}, ${figures}::jsonb, 'mejl', ${ratio})`);
  await report(figure(100), 2);
  await makeReport(space, coordinator, "published", conference.item, { figures: figure(98) });
  const kept = async () =>
    await look(
      "select reporter, count, ratio_to_previous::float as ratio, reported_by from app.figures where conference_id = $1 order by 1",
      [conference.item],
    );
  expect(await kept()).toEqual([
    { reporter: "national", count: 100, ratio: 2, reported_by: reviewer.id },
    { reporter: "space", count: 98, ratio: null, reported_by: coordinator.id },
  ]);
  expect(await mailsOf("figures_reported")).toMatchObject([{ to: coordinator.id }]);
  await report("[]", null);
  expect((await kept()).map(({ reporter }) => reporter)).toEqual(["space"]);
});

test.each([
  [
    "a total that nobody counted",
    [{ measure: "participants", dimension: "total", category: "", count: null, qualifier: "about" }],
    "figure_without_count",
  ],
  [
    "ten million participants",
    [{ measure: "participants", dimension: "total", category: "", count: 10_000_000, qualifier: "exact" }],
    "count_out_of_range",
  ],
  [
    "a kind that is not one",
    [{ measure: "organisations", dimension: "kind", category: "choir", count: 1, qualifier: "exact" }],
    "invalid_choice",
  ],
  [
    "the same twice",
    Array(2).fill({ measure: "speakers", dimension: "total", category: "", count: 9, qualifier: "exact" }),
    "invalid_choice",
  ],
  [
    "words for numbers",
    [{ measure: "speakers", dimension: "total", category: "", count: "nine", qualifier: "exact" }],
    "invalid_choice",
  ],
])("figures with %s are refused", async (_, figures, code) => {
  const conference = await makeConference(space, coordinator, "published", held);
  const wrong = makeReport(space, coordinator, "submitted", conference.item, { figures: JSON.stringify(figures) });
  await expect(wrong).rejects.toMatchObject({ code });
});

test("who loses a role is not sent what waits for her in it; who rises in it is", async () => {
  const here = await makeTenant();
  const boss = await makePerson({ in: [[here, "admin"]] });
  const [leaving, demoted, promoted] = [
    await makePerson({ in: [[here, "coordinator"]] }),
    await makePerson({ in: [[here, "coordinator"]] }),
    await makePerson({ in: [[here, "coordinator"]] }),
  ];
  const reviewer = await makePerson({ national: "reviewer" });
  await makeConference(here, boss, "published", overdue);
  await work("ask_overdue_plans");
  const waiting = async () =>
    (
      await look("select to_user_id from app.mails where state = 'waiting' and to_user_id = any ($1) group by 1", [
        [leaving.id, demoted.id, promoted.id, reviewer.id],
      ])
    ).map(({ to_user_id }) => to_user_id);
  expect((await waiting()).sort()).toEqual([leaving.id, demoted.id, promoted.id, reviewer.id].sort());
  const by = async (statement: RawBuilder<unknown>) => await as(boss, here, (db) => statement.execute(db));
  await by(sql`select app.remove_member(${here.id}, ${leaving.id})`);
  await by(sql`select app.change_role(${here.id}, ${demoted.id}, 'member')`);
  await by(sql`select app.change_role(${here.id}, ${promoted.id}, 'admin')`);
  const networkAdmin = await makePerson({ national: "network_admin" });
  await as(networkAdmin, null, (db) => sql`select app.set_national_role(${reviewer.email}, null)`.execute(db));
  expect(await waiting()).toEqual([promoted.id]);
});
