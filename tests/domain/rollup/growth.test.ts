import { beforeAll, expect, test } from "vitest";
import { listSeriesWithEditions } from "../../../app/domain/rollup/editions.server.ts";
import { chartedSeries, growthOfYear, growthPoints, latestGrowth } from "../../../app/domain/rollup/growth.ts";
import {
  as,
  countStatements,
  makeConference,
  makePerson,
  makeReport,
  makeSeries,
  makeTenant,
  type TestPerson,
  type TestTenant,
} from "../../support/sandbox.ts";

const today = "2021-01-15";
const everything = { kind: null, year: null, round: null };

let tenant: TestTenant;
let author: TestPerson;
let reviewer: TestPerson;

beforeAll(async () => {
  tenant = await makeTenant();
  author = await makePerson({ in: [[tenant, "coordinator"]] });
  reviewer = await makePerson({ national: "reviewer" });
});

const day = (on: string) => ({ datePrecision: "day" as const, startsOn: on, endsOn: on });
const counted = (count: number, qualifier: string) =>
  JSON.stringify([{ measure: "participants", dimension: "total", category: "", count, qualifier }]);

const read = () => as(reviewer, null, (db) => listSeriesWithEditions(db, everything, today));

test("an edition known by a ratio alone hangs where the next one says, and a target stands after the last", async () => {
  const seriesId = await makeSeries("Klusterkonferensen", "klusterkonferensen");
  await makeConference(tenant, author, "published", { seriesId, ...day("2019-10-01") });
  const second = await makeConference(tenant, author, "published", { seriesId, ...day("2020-10-01") });
  await makeConference(tenant, author, "published", {
    ...{ seriesId, datePrecision: "year" as const, startsOn: "2021-01-01", endsOn: "2021-12-31" },
  });
  await makeReport(tenant, author, "published", second.item, {
    ...{ figures: counted(400, "over"), ratioToPrevious: "2", nextSameTarget: true },
  });
  const [series] = chartedSeries(await read());
  if (!series) throw new Error("no series");
  expect(series).toMatchObject({ slug: "klusterkonferensen" });
  expect(growthPoints(series).map(({ href: _, date: __, ...point }) => point)).toEqual([
    { year: 2019, count: { count: 200, qualifier: "about" }, share: 0.5, target: null },
    { year: 2020, count: { count: 400, qualifier: "over" }, share: null, target: null },
    { year: 2021, count: { count: 400, qualifier: "over" }, share: null, target: "same" },
  ]);
  expect(latestGrowth(series)).toMatchObject({ ratio: 2, basis: "said" });
  expect(growthOfYear([series], 2020)).toMatchObject([{ growth: { ratio: 2 } }]);
  expect(growthOfYear([series], 2019)).toEqual([]);
});

test("editions of different series are never compared, nor those that were called off", async () => {
  const [one, other] = [await makeSeries("Ett", "ett"), await makeSeries("Två", "tva")];
  for (const [seriesId, on, count] of [
    [one, "2018-03-01", 50],
    [other, "2019-03-01", 500],
  ] as const) {
    const { item } = await makeConference(tenant, author, "published", { seriesId, ...day(on) });
    await makeReport(tenant, author, "published", item, { figures: counted(count, "exact") });
  }
  const series = (await read()).filter(({ slug }) => ["ett", "tva"].includes(slug));
  expect(series.map(latestGrowth)).toEqual([null, null]);
  expect(chartedSeries(series)).toEqual([]);
});

test("many series and editions take as many statements as one", async () => {
  const count = () =>
    as(reviewer, null, (db) => countStatements(db, () => listSeriesWithEditions(db, everything, today)));
  const before = await count();
  for (let number = 0; number < 5; number += 1) {
    const seriesId = await makeSeries(`Serie nummer ${number}`, `serie-${number}`);
    await makeConference(tenant, author, "published", { seriesId, ...day("2020-02-02") });
  }
  expect([before, await count()]).toEqual([1, 1]);
});
