import fc from "fast-check";
import { expect, test } from "vitest";
import { type Figure, maxCount, organisationKinds, type Qualifier } from "../../../app/domain/figures/figure.ts";
import { wrongFigures } from "../../../app/domain/figures/rules.ts";

const total = (
  count: number | null,
  qualifier: Qualifier = "exact",
  measure: Figure["measure"] = "organisations",
): Figure => ({
  measure,
  dimension: "total",
  category: "",
  count,
  qualifier,
});
const kind = (category: Figure["category"], count: number | null, qualifier: Qualifier = "exact"): Figure => ({
  measure: "organisations",
  dimension: "kind",
  category,
  count,
  qualifier,
});
const wrong = (...figures: Figure[]) => wrongFigures(figures).map(({ field, code }) => `${field} ${code}`);

test("a qualifier without a number is asked for its number", () => {
  expect(wrong(total(null, "about"))).toEqual(["figures.organisations-total.count figure_without_count"]);
  expect(wrong(kind("municipality", null, "over"))).toEqual([
    "figures.organisations-kind-municipality.count figure_without_count",
  ]);
});

test("nobody came, and ten million came, are slips", () => {
  expect(wrong(total(0, "exact", "participants"))).toEqual(["figures.participants-total.count count_zero"]);
  expect(wrong(total(10_000_000, "exact", "participants"))).toEqual([
    "figures.participants-total.count count_too_large",
  ]);
  expect(wrong(total(1, "exact", "participants"), total(maxCount))).toEqual([]);
});

test("none of a kind is a fact, and so is a kind that was only present", () => {
  expect(wrong(kind("company", 0), kind("university", null))).toEqual([]);
});

test("kinds cannot be more than an exact total", () => {
  const beyond = ["figures.organisations-total.count parts_exceed_total"];
  expect(wrong(total(64), kind("municipality", 62), kind("region", 2))).toEqual([]);
  expect(wrong(total(63), kind("municipality", 62), kind("region", 2))).toEqual(beyond);
  expect(wrong(total(64), kind("municipality", 62), kind("region", 2), kind("university", null))).toEqual(beyond);
  expect(wrong(total(63, "about"), kind("municipality", 62), kind("region", 2))).toEqual([]);
  expect(wrong(total(40, "over"), kind("municipality", 62))).toEqual([]);
  expect(wrong(total(63), kind("municipality", 62), kind("region", 20, "about"))).toEqual([]);
  expect(wrong(total(60), kind("municipality", 62, "over"))).toEqual(beyond);
});

test("a total that is the sum of its parts is never refused", () => {
  const parts = fc.tuple(
    ...organisationKinds.map((category) => fc.integer({ min: 1, max: 1000 }).map((n) => kind(category, n))),
  );
  fc.assert(
    fc.property(parts, (kinds) => {
      const sum = kinds.reduce((together, { count }) => together + (count ?? 0), 0);
      expect(wrong(total(sum), ...kinds)).toEqual([]);
      expect(wrong(total(sum - 1), ...kinds)).toHaveLength(1);
    }),
  );
});
