import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coverOf } from "../../../app/domain/dates/cover.ts";
import { isComplete, noDate } from "../../../app/domain/dates/partial-date.ts";
import { partialDateValues } from "../../../app/domain/dates/partial-date-values.ts";
import { judgePartialDate, missingInDate, readPartialDate } from "../../../app/domain/dates/read-partial-date.ts";
import { InvalidInput } from "../../../app/domain/refusal.ts";
import { someDate } from "../../support/some-date.ts";

const wrong = (values: Record<string, string>) =>
  judgePartialDate(values).refusals.map(({ field, code }) => `${field} ${code}`);

test("a form gives back the date that it was filled in with", () => {
  fc.assert(
    fc.property(someDate, (date) => {
      expect(readPartialDate(partialDateValues(date))).toEqual(date);
    }),
  );
});

test("every stored date is complete, and covers its days in order", () => {
  fc.assert(
    fc.property(someDate, (date) => {
      expect(isComplete(date)).toBe(true);
      expect(missingInDate(date)).toEqual([]);
      expect((date.startsOn ?? "") <= (date.endsOn ?? "")).toBe(true);
      expect((date.startsOn === null) === (date.endsOn === null)).toBe(true);
      expect(date.startsOn !== null).toBe(["day", "month", "season", "year"].includes(date.precision));
    }),
  );
});

test.each([
  ["spring", "2018-01-01", "2018-06-30"],
  ["summer", "2018-06-01", "2018-08-31"],
  ["autumn", "2018-08-01", "2018-12-31"],
  ["winter", "2018-12-01", "2019-02-28"],
] as const)("the %s of 2018 covers %s to %s", (season, startsOn, endsOn) => {
  expect(coverOf({ precision: "season", season, year: 2018 })).toEqual({
    ...noDate,
    precision: "season",
    season,
    startsOn,
    endsOn,
  });
});

test.each([
  "2020-05-11",
  "2020-5-11",
  "11/5 2020",
  "11/5/2020",
  "11.5.2020",
  "11. maj 2020",
  "11 mai 2020",
  "11 May 2020",
  "11 MAJ 2020",
])("%s is 11 May 2020", (startsOn) => {
  expect(readPartialDate({ precision: "day", startsOn })).toEqual(
    coverOf({ precision: "day", startsOn: "2020-05-11" }),
  );
});

test.each(["11/5", "11.5", "11.5.", "11 maj", "11. mai"])("%s is a day whose year nobody knows", (startsDay) => {
  expect(readPartialDate({ precision: "yearless", startsDay, endsDay: "12/5" })).toEqual(
    coverOf({ precision: "yearless", startsDay: "05-11", endsDay: "05-12" }),
  );
});

describe("bad input is refused beside its field", () => {
  test.each([
    [
      "an end before the start",
      { precision: "day", startsOn: "2020-05-12", endsOn: "2020-05-11" },
      ["endsOn date_order"],
    ],
    ["29 February of most years", { precision: "day", startsOn: "2021-02-29" }, ["startsOn date_invalid"]],
    [
      "a last day that there is not",
      { precision: "day", startsOn: "2021-02-01", endsOn: "31/2 2021" },
      ["endsOn date_invalid"],
    ],
    ["an end without a start", { precision: "day", endsOn: "2020-05-11" }, ["startsOn date_missing"]],
    ["a season without a year", { precision: "season", season: "autumn" }, ["year year_missing"]],
    ["a year without its season", { precision: "season", year: "2018" }, ["season season_missing"]],
    ["a season that there is not", { precision: "season", season: "monsoon", year: "2018" }, ["season invalid_choice"]],
    ["a month without a year", { precision: "month", month: "5" }, ["year year_missing"]],
    ["the thirteenth month", { precision: "month", month: "13", year: "2018" }, ["month invalid_choice"]],
    ["a year of two figures", { precision: "year", year: "18" }, ["year year_invalid"]],
    ["a year out of reason", { precision: "year", year: "20180" }, ["year year_invalid"]],
    ["30 February of any year", { precision: "yearless", startsDay: "30/2" }, ["startsDay day_invalid"]],
    [
      "a day without a year that has one",
      { precision: "yearless", startsDay: "2020-05-11" },
      ["startsDay day_invalid"],
    ],
    [
      "days without a year in the wrong order",
      { precision: "yearless", startsDay: "12/5", endsDay: "11/5" },
      ["endsDay date_order"],
    ],
    ["a made-up precision", { precision: "century", year: "2018" }, ["precision invalid_choice"]],
    ["no precision", {}, ["precision invalid_choice"]],
    [
      "both days at once",
      { precision: "day", startsOn: "32/1 2020", endsOn: "x" },
      ["startsOn date_invalid", "endsOn date_invalid"],
    ],
  ])("%s", (_, values, refusals) => {
    expect(wrong(values)).toEqual(refusals);
    expect(() => readPartialDate(values)).toThrow(InvalidInput);
  });

  test("whatever is typed, and never a defect", () => {
    const typed = fc.record({
      precision: fc.constantFrom("day", "month", "season", "year", "yearless", "none"),
      startsOn: fc.string(),
      endsOn: fc.string(),
      month: fc.string(),
      season: fc.string(),
      year: fc.string(),
      startsDay: fc.string(),
      endsDay: fc.string(),
    });
    fc.assert(
      fc.property(typed, (values) => {
        const { date, refusals } = judgePartialDate(values);
        if (refusals.length === 0 && isComplete(date)) expect(readPartialDate(partialDateValues(date))).toEqual(date);
      }),
    );
  });
});

test("29 February is a day when the year had it, and when nobody knows the year", () => {
  expect(readPartialDate({ precision: "day", startsOn: "2020-02-29" }).startsOn).toBe("2020-02-29");
  expect(readPartialDate({ precision: "yearless", startsDay: "29/2" }).startsDay).toBe("02-29");
});

test("fields of another precision do not count", () => {
  const values = { startsOn: "x", endsOn: "y", year: "2019", season: "autumn", month: "99" };
  expect(readPartialDate({ ...values, precision: "year" })).toEqual(coverOf({ precision: "year", year: 2019 }));
  expect(readPartialDate({ ...values, precision: "none" })).toEqual(noDate);
});

test("a date may be completed later, but is missing when it is handed in", () => {
  const missing = (precision: string) => missingInDate(readPartialDate({ precision })).map(({ field }) => field);
  expect(isComplete(readPartialDate({ precision: "day" }))).toBe(false);
  expect(missing("day")).toEqual(["startsOn"]);
  expect(missing("month")).toEqual(["month", "year"]);
  expect(missing("season")).toEqual(["season", "year"]);
  expect(missing("year")).toEqual(["year"]);
  expect(missing("yearless")).toEqual(["startsDay"]);
  expect(missing("none")).toEqual([]);
});

test("a very long text costs nothing", () => {
  const started = performance.now();
  expect(wrong({ precision: "day", startsOn: `1${" ".repeat(1_000_000)}x` })).toEqual(["startsOn date_invalid"]);
  expect(performance.now() - started).toBeLessThan(500);
});
