import fc from "fast-check";
import { expect, test } from "vitest";
import { liesAhead, mayBeReported, type Standing, standingOf } from "../../../app/domain/conferences/standing.ts";
import { coverOf, type KnownDate } from "../../../app/domain/dates/cover.ts";
import { someDate, someDay } from "../../support/some-date.ts";

const someFacts = fc.record({
  halt: fc.constantFrom(null, null, "cancelled" as const, "postponed" as const),
  date: someDate,
  statedHeld: fc.boolean(),
  today: someDay,
});

const on = (today: string, known: KnownDate, more: { statedHeld?: boolean; halt?: "cancelled" | "postponed" } = {}) =>
  standingOf({ halt: null, statedHeld: false, ...more, date: coverOf(known), today });

const may = { precision: "day", startsOn: "2020-05-11", endsOn: "2020-05-12" } as const;
const autumn = { precision: "season", season: "autumn", year: 2018 } as const;

test.each<[string, KnownDate, Standing]>([
  ["2020-05-10", may, "upcoming"],
  ["2020-05-11", may, "ongoing"],
  ["2020-05-12", may, "ongoing"],
  ["2020-05-13", may, "held"],
  ["2017-01-01", autumn, "planned"],
  ["2018-12-31", autumn, "planned"],
  ["2019-01-01", autumn, "overdue"],
  ["2019-12-31", { precision: "year", year: 2019 }, "planned"],
  ["2020-01-01", { precision: "year", year: 2019 }, "overdue"],
  ["2020-05-31", { precision: "month", year: 2020, month: 5 }, "planned"],
  ["2020-06-01", { precision: "month", year: 2020, month: 5 }, "overdue"],
  ["2040-01-01", { precision: "yearless", startsDay: "05-11" }, "planned"],
  ["2040-01-01", { precision: "none" }, "planned"],
])("on %s, %j is %s", (today, known, standing) => {
  expect(on(today, known)).toBe(standing);
});

test("a vague date was held when somebody says so", () => {
  expect(on("2018-11-01", autumn, { statedHeld: true })).toBe("held");
  expect(on("2020-01-01", { precision: "yearless", startsDay: "05-11" }, { statedHeld: true })).toBe("held");
  expect(on("2020-01-01", { precision: "none" }, { statedHeld: true })).toBe("held");
});

test("a day that lies ahead was not held, whatever was said before it was set", () => {
  expect(on("2020-05-10", may, { statedHeld: true })).toBe("upcoming");
});

test("cancelled and postponed go before all dates", () => {
  fc.assert(
    fc.property(someFacts, (facts) => {
      if (facts.halt !== null) expect(standingOf(facts)).toBe(facts.halt);
    }),
  );
});

test("every conference has exactly one standing, and the list that it stands in agrees", () => {
  const ahead: Standing[] = ["planned", "upcoming", "ongoing"];
  const behind: Standing[] = ["held", "overdue"];
  fc.assert(
    fc.property(someFacts, (facts) => {
      const standing = standingOf({ ...facts, halt: null });
      expect([...ahead, ...behind].filter((each) => each === standing)).toHaveLength(1);
      expect(ahead.includes(standing)).toBe(liesAhead(facts));
    }),
    { numRuns: 2000 },
  );
});

test("time only moves a conference on", () => {
  const order: Standing[] = ["planned", "upcoming", "ongoing", "overdue", "held"];
  fc.assert(
    fc.property(someFacts, someDay, (facts, another) => {
      const [before = another, after = another] = [facts.today, another].sort();
      const [first, then] = [before, after].map((today) => order.indexOf(standingOf({ ...facts, halt: null, today })));
      expect(then).toBeGreaterThanOrEqual(first ?? 0);
    }),
    { numRuns: 1000 },
  );
});

test("a report can be written from the last day on", () => {
  const facts = { halt: null, statedHeld: false, date: coverOf(may) };
  expect(["2020-05-11", "2020-05-12", "2020-05-13"].map((today) => mayBeReported({ ...facts, today }))).toEqual([
    false,
    true,
    true,
  ]);
  expect(mayBeReported({ ...facts, halt: "cancelled", today: "2020-06-01" })).toBe(false);
});
