// The roll-up counts in the database what the rules of time and of honest numbers say in TypeScript: these tests hold the two together.
import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { dateOf } from "../../../app/domain/conferences/live-date.server.ts";
import { type Standing, standingOf } from "../../../app/domain/conferences/standing.ts";
import { coverOf, type KnownDate } from "../../../app/domain/dates/cover.ts";
import type { PartialDate } from "../../../app/domain/dates/partial-date.ts";
import { countingFigures } from "../../../app/domain/figures/counting.ts";
import { listFigures } from "../../../app/domain/figures/figures.server.ts";
import { countedConferences } from "../../../app/domain/rollup/counted.server.ts";
import {
  adminClient,
  as,
  makeConference,
  makePerson,
  makeTenant,
  type TestPerson,
  type TestTenant,
} from "../../support/sandbox.ts";

let tenant: TestTenant;
let author: TestPerson;
let reviewer: TestPerson;

beforeAll(async () => {
  tenant = await makeTenant();
  author = await makePerson({ in: [[tenant, "coordinator"]] });
  reviewer = await makePerson({ national: "reviewer" });
});

const dates: KnownDate[] = [
  { precision: "day", startsOn: "2020-05-11", endsOn: "2020-05-12" },
  { precision: "month", year: 2020, month: 5 },
  { precision: "season", year: 2019, season: "winter" },
  { precision: "year", year: 2020 },
  { precision: "yearless", startsDay: "02-29" },
  { precision: "none" },
];

test("a conference stands where the rule of standings says, on every day", async () => {
  const client = await adminClient();
  for (const known of dates) {
    const { precision, ...date } = coverOf(known);
    for (const stated of [false, true]) {
      for (const halt of [null, "cancelled", "postponed"]) {
        const { item } = await makeConference(tenant, author, "published", { datePrecision: precision, ...date });
        await client.query(
          `update app.conferences set stated_held_on = $2, halt = $3, halted_at = case when $3::text is null then null else now() end
           where item_id = $1`,
          [item, stated ? "2020-06-01" : null, halt],
        );
      }
    }
  }
  for (const today of ["2019-12-31", "2020-05-10", "2020-05-11", "2020-05-12", "2020-05-13", "2021-01-01"]) {
    const { rows } = await as(reviewer, null, (db) =>
      sql<{
        standing: Standing;
        date: PartialDate;
        halt: "cancelled" | "postponed" | null;
        statedHeld: boolean;
      }>`select k.standing, ${dateOf("c")} as date, c.halt, c.stated_held_on is not null as stated_held
        from ${countedConferences({ year: null, round: null }, today)} k
        join app.conferences c on c.tenant_id = k.tenant_id and c.item_id = k.item_id
        where k.tenant_id = ${tenant.id}`.execute(db),
    );
    expect(rows).toHaveLength(36);
    for (const { standing, ...facts } of rows)
      expect([facts, standing]).toEqual([facts, standingOf({ ...facts, today })]);
  }
});

type Stored = [reporter: "space" | "national", dimension: "total" | "kind", count: number | null, ratio: number | null];

test.each<[string, Stored[]]>([
  ["nobody", []],
  ["the space", [["space", "total", 80, null]]],
  ["the national team", [["national", "total", 100, null]]],
  [
    "both",
    [
      ["national", "total", 100, null],
      ["space", "total", 80, null],
    ],
  ],
  [
    "the space by a ratio alone, the team by a number",
    [
      ["space", "total", null, 2],
      ["national", "total", 100, null],
    ],
  ],
  [
    "the space by kinds alone, the team by a number",
    [
      ["space", "kind", 5, null],
      ["national", "total", 100, null],
    ],
  ],
])("what %s reported counts as the rule of figures says", async (_who, figures) => {
  const conference = await makeConference(tenant, author, "published", {
    ...{ datePrecision: "day" as const, startsOn: "2018-05-11", endsOn: "2018-05-11" },
  });
  const client = await adminClient();
  for (const [reporter, dimension, count, ratio] of figures) {
    await client.query(
      `insert into app.figures (tenant_id, conference_id, reporter, measure, dimension, category, count, qualifier, ratio_to_previous, report_id)
       values ($1, $2, $3, $4, $5, $6, $7, 'about', $8, $9)`,
      [
        ...[tenant.id, conference.item, reporter, "participants", dimension === "kind" ? "role" : dimension],
        ...[dimension === "kind" ? "other" : "", count, ratio, reporter === "space" ? conference.item : null],
      ],
    );
  }
  const { counted, ruled } = await as(reviewer, null, async (db) => {
    const { rows } = await sql<{ count: number | null; reporter: string | null }>`
      select k.count, k.reporter from ${countedConferences({ year: null, round: null }, "2020-01-01")} k
      where k.item_id = ${conference.item}`.execute(db);
    return { counted: rows, ruled: countingFigures(await listFigures(db, tenant.id, conference.item)).participants };
  });
  expect(counted).toEqual([{ count: ruled?.total?.count ?? null, reporter: ruled?.reporter ?? null }]);
});
