import fc from "fast-check";
import { expect, test } from "vitest";
import { type Count, maxCount, type Qualifier, qualifiers } from "../../../app/domain/figures/figure.ts";
import { sumByQualifier, sumCounts, summarise, weakestQualifier } from "../../../app/domain/figures/sums.ts";

const someCount: fc.Arbitrary<Count> = fc.record({
  count: fc.integer({ min: 0, max: maxCount }),
  qualifier: fc.constantFrom(...qualifiers),
});
const someCounts = fc.array(someCount, { maxLength: 30 });
const count = (count: number, qualifier: Qualifier = "exact"): Count => ({ count, qualifier });

test("a sum carries the weakest qualifier: exact, then over, then about", () => {
  expect(sumCounts([count(100), count(50)])).toEqual(count(150));
  expect(sumCounts([count(100), count(400, "over")])).toEqual(count(500, "over"));
  expect(sumCounts([count(100, "about"), count(400, "over"), count(1)])).toEqual(count(501, "about"));
});

test("nothing reported is not 0", () => {
  expect(sumCounts([])).toBeNull();
  expect(summarise([{ key: "a", count: null }]).sum).toBeNull();
  expect(sumByQualifier({ exact: null, about: null, over: null })).toBeNull();
  expect(sumCounts([count(0)])).toEqual(count(0));
});

test("a sum is exact exactly when everything in it is, and about as soon as anything is", () => {
  fc.assert(
    fc.property(someCounts, (counts) => {
      const sum = sumCounts(counts);
      expect(sum?.qualifier === "about").toBe(counts.some(({ qualifier }) => qualifier === "about"));
      expect(sum?.qualifier === "exact").toBe(
        counts.length > 0 && counts.every(({ qualifier }) => qualifier === "exact"),
      );
    }),
  );
});

test("in which order, and in which groups, does not matter to a sum", () => {
  fc.assert(
    fc.property(someCounts, fc.nat(), (counts, seed) => {
      const cut = counts.length === 0 ? 0 : seed % counts.length;
      const [before, after] = [sumCounts(counts.slice(0, cut)), sumCounts(counts.slice(cut))];
      expect(sumCounts([after, before].filter((sum) => sum !== null))).toEqual(sumCounts(counts));
      expect(sumCounts(counts.toReversed())).toEqual(sumCounts(counts));
    }),
  );
});

test("sums that the database made by qualifier come to the same", () => {
  fc.assert(
    fc.property(someCounts, (counts) => {
      const of = (qualifier: Qualifier) =>
        sumCounts(counts.filter((each) => each.qualifier === qualifier))?.count ?? null;
      const sums = { exact: of("exact"), about: of("about"), over: of("over") };
      expect(sumByQualifier(sums)).toEqual(sumCounts(counts));
    }),
  );
});

test("the weakest qualifier of one is itself, and nothing makes it stronger", () => {
  fc.assert(
    fc.property(fc.constantFrom(...qualifiers), fc.array(fc.constantFrom(...qualifiers)), (one, others) => {
      const weakest = weakestQualifier([one, ...others]);
      expect(weakestQualifier([one])).toBe(one);
      expect(weakestQualifier([weakest, ...others, one])).toBe(weakest);
      expect([one, ...others]).toContain(weakest);
    }),
  );
});

test("four of about a hundred are about 400, 4 of 4 reported", () => {
  const round = ["f", "w", "d", "bd"].map((key) => ({ key, count: count(100, "about") }));
  expect(summarise(round)).toEqual({ sum: count(400, "about"), reported: 4, of: 4, missing: [] });
});

test("who has not reported is named, and a conference of two areas counts once", () => {
  const summary = summarise([
    { key: "a", title: "Örebro", count: count(120) },
    { key: "a", title: "Örebro", count: count(120) },
    { key: "b", title: "Gotland", count: null },
    { key: "b", title: "Gotland", count: null },
  ]);
  expect(summary).toEqual({
    sum: count(120),
    reported: 1,
    of: 2,
    missing: [{ key: "b", title: "Gotland", count: null }],
  });
});

test("every conference is either reported or missing, however often it is listed", () => {
  const some = fc.array(fc.record({ key: fc.constantFrom("a", "b", "c", "d", "e"), count: fc.option(someCount) }));
  fc.assert(
    fc.property(some, (listed) => {
      const conferences = [...new Map(listed.map((each) => [each.key, each])).values()];
      const { sum, reported, of, missing } = summarise([...conferences, ...conferences]);
      expect(reported + missing.length).toBe(of);
      expect(of).toBe(new Set(listed.map(({ key }) => key)).size);
      expect(sum === null).toBe(reported === 0);
      expect(sum?.count ?? 0).toBe(conferences.reduce((total, each) => total + (each.count?.count ?? 0), 0));
    }),
  );
});
