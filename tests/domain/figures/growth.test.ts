import fc from "fast-check";
import { expect, test } from "vitest";
import { coverOf, type KnownDate } from "../../../app/domain/dates/cover.ts";
import { type Count, type Qualifier, qualifiers } from "../../../app/domain/figures/figure.ts";
import {
  type CountedEdition,
  compareCounts,
  derivedShare,
  growthBetween,
  growthInSeries,
} from "../../../app/domain/figures/growth.ts";
import { someDate } from "../../support/some-date.ts";

const count = (count: number, qualifier: Qualifier = "exact"): Count => ({ count, qualifier });
const edition = (known: KnownDate, participants: Count | null = null, more: Partial<CountedEdition> = {}) => ({
  seriesId: "kluster",
  date: coverOf(known),
  participants,
  ratioToPrevious: null,
  ...more,
});
const year = (year: number, ...rest: [(Count | null)?, Partial<CountedEdition>?]) =>
  edition({ precision: "year", year }, ...rest);

test("two reported editions of a series are compared by their numbers", () => {
  expect(growthBetween(year(2019, count(200)), year(2020, count(400)))).toEqual({
    ratio: 2,
    qualifier: "exact",
    basis: "counted",
  });
});

test.each<[Qualifier, Qualifier, Qualifier]>([
  ["exact", "exact", "exact"],
  ["exact", "over", "over"],
  ["exact", "about", "about"],
  ["over", "exact", "about"],
  ["over", "over", "about"],
  ["about", "exact", "about"],
])("against a number that is %s, one that is %s has grown %s", (before, after, qualifier) => {
  expect(compareCounts(count(200, before), count(400, after)).qualifier).toBe(qualifier);
});

test("where only the comparison is known, it is what was said", () => {
  const said = { ratio: 2, qualifier: "exact", basis: "said" };
  const later = year(2020, count(400, "over"), { ratioToPrevious: 2 });
  expect(growthBetween(year(2019), later)).toEqual(said);
  expect(growthBetween(null, later)).toEqual(said);
});

test("what was said of the edition before needs no order", () => {
  const undated = edition({ precision: "none" }, count(200));
  expect(growthBetween(undated, year(2020, count(400), { ratioToPrevious: 2 }))?.basis).toBe("said");
  expect(growthInSeries([{ ...undated, ratioToPrevious: 3 }])[0]?.growth?.ratio).toBe(3);
});

test("numbers go before what was said", () => {
  const later = year(2020, count(300), { ratioToPrevious: 2 });
  expect(growthBetween(year(2019, count(200)), later)?.ratio).toBe(1.5);
});

test.each<[string, CountedEdition, CountedEdition]>([
  ["another series", year(2019, count(200), { seriesId: "eklient" }), year(2020, count(400))],
  ["no series at all", year(2019, count(200), { seriesId: null }), year(2020, count(400), { seriesId: null })],
  ["the same year", year(2020, count(200)), year(2020, count(400))],
  ["the wrong order", year(2021, count(200)), year(2020, count(400))],
  ["a date that is not known", edition({ precision: "none" }, count(200)), year(2020, count(400))],
  [
    "a year that is not known",
    edition({ precision: "yearless", startsDay: "05-11" }, count(200)),
    year(2020, count(400)),
  ],
  [
    "a vague date that overlaps",
    year(2020, count(200)),
    edition({ precision: "season", season: "autumn", year: 2020 }, count(400)),
  ],
  ["an earlier number that is missing", year(2019), year(2020, count(400))],
  ["a later number that is missing", year(2019, count(200)), year(2020)],
  ["nobody before", year(2019, count(0)), year(2020, count(400))],
])("nothing is compared with %s", (_, earlier, later) => {
  expect(growthBetween(earlier, later)).toBeNull();
});

test("an edition that nobody reported keeps its neighbours apart", () => {
  const growths = growthInSeries([year(2021, count(500)), year(2019, count(200)), year(2020)]);
  expect(growths.map(({ edition, growth }) => [edition.date.startsOn?.slice(0, 4), growth])).toEqual([
    ["2019", null],
    ["2020", null],
    ["2021", null],
  ]);
});

test("the editions of a series stand in the order of time, those without a year last", () => {
  const undated = edition({ precision: "none" }, count(100));
  const growths = growthInSeries([undated, year(2020, count(400)), year(2019, count(200))]);
  expect(growths.map(({ edition }) => edition.date.startsOn)).toEqual(["2019-01-01", "2020-01-01", null]);
  expect(growths.map(({ growth }) => growth?.ratio ?? null)).toEqual([null, 2, null]);
});

test("2019 was half of 2020, and that is all that is known", () => {
  const later = year(2020, count(400, "over"), { ratioToPrevious: 2 });
  expect(derivedShare(year(2019), later)).toBe(0.5);
  expect(derivedShare(year(2019, count(210)), later)).toBeNull();
  expect(derivedShare(year(2019), null)).toBeNull();
  expect(derivedShare(year(2019, null, { seriesId: "eklient" }), later)).toBeNull();
  expect(derivedShare(year(2019), year(2020, count(400)))).toBeNull();
});

const someEdition: fc.Arbitrary<CountedEdition> = fc.record({
  seriesId: fc.constantFrom("one", "two", null),
  date: someDate,
  participants: fc.option(fc.record({ count: fc.nat(10_000), qualifier: fc.constantFrom(...qualifiers) })),
  ratioToPrevious: fc.option(fc.constantFrom(0.5, 1, 2, 3)),
});

test("growth is never a number that nobody gave: there are two reported ones, or somebody compared", () => {
  fc.assert(
    fc.property(someEdition, someEdition, (earlier, later) => {
      const growth = growthBetween(earlier, later);
      if (growth?.basis === "said") expect(growth.ratio).toBe(later.ratioToPrevious);
      if (growth?.basis !== "counted") return;
      expect(earlier.seriesId).not.toBeNull();
      expect(earlier.seriesId).toBe(later.seriesId);
      expect((earlier.date.endsOn ?? "9") < (later.date.startsOn ?? "0")).toBe(true);
      expect(growth.ratio * (earlier.participants?.count ?? 0)).toBeCloseTo(later.participants?.count ?? -1);
    }),
    { numRuns: 2000 },
  );
});

test("numbers are compared one way only", () => {
  fc.assert(
    fc.property(someEdition, someEdition, (one, other) => {
      const bases = [growthBetween(one, other)?.basis, growthBetween(other, one)?.basis];
      expect(bases.filter((basis) => basis === "counted").length).toBeLessThan(2);
    }),
    { numRuns: 1000 },
  );
});

test("a series keeps all its editions", () => {
  fc.assert(
    fc.property(fc.array(someEdition), (editions) => {
      const listed = growthInSeries(editions).map(({ edition }) => edition);
      expect(new Set(listed)).toEqual(new Set(editions));
      expect(listed).toHaveLength(editions.length);
    }),
  );
});
