import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import type { RollupFilter } from "../../../app/domain/rollup/filter.ts";
import { listFollowedActions } from "../../../app/domain/rollup/open-actions.server.ts";
import {
  listEverySpace,
  listRollupSpaces,
  readSpacePlace,
  type SpacePlace,
} from "../../../app/domain/rollup/spaces.server.ts";
import { listPlanners, listReported, listUnreported, sumUp } from "../../../app/domain/rollup/summary.server.ts";
import {
  as,
  countStatements,
  makeConference,
  makePerson,
  makeReport,
  makeRound,
  makeTenant,
  networkTenant,
  type TestPerson,
} from "../../support/sandbox.ts";

const today = "2019-06-01";
const everything: RollupFilter = { kind: null, year: null, round: null };

let reviewer: TestPerson;

const day = (startsOn: string, endsOn = startsOn) => ({ datePrecision: "day" as const, startsOn, endsOn });
const year2019 = { datePrecision: "year" as const, startsOn: "2019-01-01", endsOn: "2019-12-31" };

async function region(name: string) {
  const tenant = await makeTenant({ name });
  return { tenant, author: await makePerson({ in: [[tenant, "coordinator"]] }) };
}

beforeAll(async () => {
  reviewer = await makePerson({ national: "reviewer" });
  const round = await makeRound("Hösten 2018", "hosten-2018");
  const held = [
    ["Jönköping", "2018-08-29"],
    ["Dalarna", "2018-11-07"],
    ["Sörmland", "2018-11-28"],
    ["Norrbotten", "2018-12-04"],
  ] as const;
  for (const [name, on] of held) {
    const { tenant, author } = await region(name);
    const title = `Digidel ${name}`;
    const conference = await makeConference(tenant, author, "published", { ...day(on), roundId: round }, { title });
    await as(reviewer, null, (db) =>
      sql`select app.report_figures(${tenant.id}, ${conference.item},
      ${JSON.stringify([{ measure: "participants", dimension: "total", category: "", count: 100, qualifier: "about" }])}::jsonb,
      'samordningen', null)`.execute(db),
    );
  }
  for (const name of ["Örebro", "Gotland"]) {
    const { tenant, author } = await region(name);
    await makeConference(tenant, author, "published", { ...year2019, roundId: round });
  }
});

const list = (filter: Partial<RollupFilter> = {}, limit = 50) =>
  as(reviewer, null, (db) =>
    listRollupSpaces(db, { filter: { ...everything, ...filter }, after: null, language: "sv", today, limit }),
  );

test("four held and two planned conferences come to what their round comes to", async () => {
  const filter = { ...everything, round: "hosten-2018" };
  const { tally, planners, unreported, reported } = await as(reviewer, null, async (db) => ({
    tally: await sumUp(db, filter, today),
    planners: await listPlanners(db, { filter, language: "sv", today }, 5),
    unreported: await listUnreported(db, filter, today, 5),
    reported: await listReported(db, filter, today, 3),
  }));
  expect(tally).toEqual({
    ...{ held: 4, reported: 4, upcoming: 0, planned: 2, overdue: 0, postponed: 0, cancelled: 0 },
    participants: { count: 400, qualifier: "about" },
  });
  expect(planners.total).toBe(2);
  expect(planners.spaces.map(({ name }) => name)).toEqual(["Gotland", "Örebro"]);
  expect(unreported).toEqual([]);
  expect(reported.map(({ title, count, reporter }) => [title, count, reporter])).toEqual([
    ["Digidel Norrbotten", 100, "national"],
    ["Digidel Sörmland", 100, "national"],
    ["Digidel Dalarna", 100, "national"],
  ]);
});

test("every space has its row, with what its conferences come to and what waits in it", async () => {
  const { tenant, author } = await region("Ydre");
  const conference = await makeConference(tenant, author, "published", day("2019-02-01"));
  await makeConference(tenant, author, "published", day("2019-06-01", "2019-06-02"));
  await makeConference(tenant, author, "draft", day("2019-03-01"));
  await makeConference(tenant, author, "submitted", day("2019-03-01"));
  const action = (id: string, dueOn: string | null) => ({ id, title: "Gör", owner: "", organisation: "", dueOn });
  const ids = ["00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002"] as const;
  await makeReport(tenant, author, "published", conference.item, {
    figures: JSON.stringify([
      { measure: "participants", dimension: "total", category: "", count: 80, qualifier: "over" },
    ]),
    actions: JSON.stringify([action(ids[0], "2027-01-01"), action(ids[1], null)]),
  });
  const { spaces } = await list();
  const names = spaces.map(({ name }) => name);
  expect(names).toEqual(names.toSorted(new Intl.Collator("sv").compare));
  const row = spaces.find(({ id }) => id === tenant.id);
  expect(row).toMatchObject({
    tally: { held: 1, upcoming: 1, planned: 0, reported: 1, participants: { count: 80, qualifier: "over" } },
    ...{ openActions: 2, overdueActions: 0, waitingReviews: 1, state: "active" },
  });
  expect(Math.abs(Date.parse(row?.lastSignAt ?? "") - Date.now())).toBeLessThan(60_000);
  const { open, overdue, first } = await as(reviewer, null, (db) => listFollowedActions(db, "2027-02-01", 1));
  expect([open, overdue, first.map(({ dueOn }) => dueOn)]).toEqual([2, 1, ["2027-01-01"]]);
  expect((await list({ year: 2018 })).spaces.find(({ id }) => id === tenant.id)?.tally.held).toBe(0);
});

test("a space without any conference has a row of noughts, and its figures are unknown", async () => {
  const { tenant } = await region("Tom");
  const { spaces } = await list();
  expect(spaces.find(({ id }) => id === tenant.id)).toMatchObject({
    tally: { held: 0, reported: 0, participants: null },
    lastSignAt: null,
  });
});

test("what a space shows its own members is not counted, nor what was archived before it took place", async () => {
  const { tenant, author } = await region("Egna");
  await makeConference(tenant, author, "published", day("2019-02-01"), { visibility: "space" });
  const plan = await makeConference(tenant, author, "published", year2019);
  await as(author, tenant, (db) => sql`select app.archive_item(${tenant.id}, ${plan.item}, true)`.execute(db));
  const off = await makeConference(tenant, author, "published", day("2099-02-01"));
  await as(author, tenant, (db) =>
    sql`select app.halt_conference(${tenant.id}, ${off.item}, 'cancelled', 'Snö')`.execute(db),
  );
  const { spaces } = await list();
  expect(spaces.find(({ id }) => id === tenant.id)?.tally).toMatchObject({
    held: 0,
    planned: 0,
    upcoming: 0,
    cancelled: 1,
  });
});

test("pages follow each other by name, and a page takes as many statements for thirty spaces as for one", async () => {
  const count = (limit: number) =>
    as(reviewer, null, (db) =>
      countStatements(db, () =>
        listRollupSpaces(db, { filter: everything, after: null, language: "sv", today, limit }),
      ),
    );
  for (let number = 0; number < 30; number += 1) await makeTenant({ name: "Samma namn" });
  expect([await count(1), await count(30)]).toEqual([1, 1]);
  const all = await as(reviewer, null, (db) => listEverySpace(db, { filter: everything, language: "sv", today }));
  const walked: string[] = [];
  const walk = async (after: SpacePlace | null): Promise<void> => {
    const page = await as(reviewer, null, (db) =>
      listRollupSpaces(db, { filter: everything, after, language: "sv", today, limit: 7 }),
    );
    walked.push(...page.spaces.map(({ id }) => id));
    if (page.next !== null) await walk(readSpacePlace(page.next));
  };
  await walk(null);
  expect(walked).toEqual(all.map(({ id }) => id));
  expect(new Set(walked).size).toBe(walked.length);
  expect(readSpacePlace("made-up")).toBeNull();
});

test("a kind narrows to its spaces", async () => {
  const network = await networkTenant();
  expect((await list({ kind: "network" })).spaces.map(({ id }) => id)).toEqual([network.id]);
});
