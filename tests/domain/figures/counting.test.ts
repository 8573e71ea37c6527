import fc from "fast-check";
import { expect, test } from "vitest";
import { countingFigures, type ReportedFigure } from "../../../app/domain/figures/counting.ts";
import { measures, organisationKinds, qualifiers } from "../../../app/domain/figures/figure.ts";

const figure = (columns: Partial<ReportedFigure>): ReportedFigure => ({
  reporter: "space",
  measure: "participants",
  dimension: "total",
  category: "",
  count: 100,
  qualifier: "exact",
  source: "anmälningslistan",
  ratioToPrevious: null,
  ...columns,
});
const kind = (category: ReportedFigure["category"], count: number | null, more: Partial<ReportedFigure> = {}) =>
  figure({ measure: "organisations", dimension: "kind", category, count, ...more });

test("the space's own number goes before the national team's", () => {
  const own = figure({ count: 412 });
  const national = figure({ reporter: "national", count: 400, qualifier: "about", source: "samordningen" });
  for (const figures of [
    [own, national],
    [national, own],
  ]) {
    expect(countingFigures(figures).participants).toEqual({
      reporter: "space",
      source: "anmälningslistan",
      total: { count: 412, qualifier: "exact" },
      kinds: [],
      roles: [],
    });
  }
  expect(countingFigures([national]).participants?.reporter).toBe("national");
});

test("each measure for itself, and never a total of one with the parts of the other", () => {
  const { participants, organisations, speakers } = countingFigures([
    figure({ count: 400 }),
    kind("municipality", 60, { reporter: "national" }),
    figure({ reporter: "national", dimension: "role", category: "elected", count: 30 }),
  ]);
  expect(participants).toMatchObject({ reporter: "space", roles: [] });
  expect(organisations).toMatchObject({
    reporter: "national",
    total: null,
    kinds: [{ category: "municipality", count: { count: 60, qualifier: "exact" } }],
  });
  expect(speakers).toBeNull();
});

test("whoever only compares with the edition before has not counted", () => {
  const compared = figure({ count: null, qualifier: "about", ratioToPrevious: 2 });
  const national = figure({ reporter: "national", count: 400 });
  expect(countingFigures([compared])).toEqual({
    participants: null,
    organisations: null,
    speakers: null,
    ratioToPrevious: 2,
  });
  expect(countingFigures([compared, national])).toMatchObject({
    participants: { reporter: "national", total: { count: 400 } },
    ratioToPrevious: 2,
  });
});

test("what is present without having been counted is no 0", () => {
  const { organisations } = countingFigures([kind("university", null), kind("region", 2)]);
  expect(organisations?.kinds).toEqual([
    { category: "university", count: null },
    { category: "region", count: { count: 2, qualifier: "exact" } },
  ]);
});

test("what counts is always something that one reporter said, whole", () => {
  const some = fc.uniqueArray(
    fc.record({
      reporter: fc.constantFrom("space" as const, "national" as const),
      measure: fc.constantFrom(...measures),
      category: fc.constantFrom("" as const, ...organisationKinds),
      count: fc.option(fc.nat(1000)),
      qualifier: fc.constantFrom(...qualifiers),
    }),
    { selector: ({ reporter, measure, category }) => `${reporter} ${measure} ${category}` },
  );
  fc.assert(
    fc.property(some, (rows) => {
      const figures = rows.map((row) => figure({ ...row, dimension: row.category === "" ? "total" : "kind" }));
      const counting = countingFigures(figures);
      for (const measure of measures) {
        const told = counting[measure];
        const own = figures.filter((each) => each.measure === measure && each.reporter === told?.reporter);
        const numbers = [told?.total, ...(told?.kinds ?? []).map(({ count }) => count)].filter((count) => count);
        for (const number of numbers) expect(own.map(({ count }) => count)).toContain(number?.count);
        const spoke = figures.some(
          (each) =>
            each.measure === measure &&
            each.reporter === "space" &&
            (each.count !== null || each.dimension !== "total"),
        );
        if (spoke) expect(told?.reporter).toBe("space");
      }
    }),
  );
});
