import { type Count, type Qualifier, qualifiers } from "./figure.ts";

/**
 * How little a number says, from the strongest: `exact` bounds it on both sides, `over` from below, `about` on neither.
 * The rules of this folder are told in docs/honest-numbers.md.
 */
const weakness: Record<Qualifier, number> = { exact: 0, over: 1, about: 2 };

/** The qualifier of what is made up of numbers with these: the weakest. Of nothing, exact. */
export function weakestQualifier(some: readonly Qualifier[]): Qualifier {
  return some.reduce((weakest, each) => (weakness[each] > weakness[weakest] ? each : weakest), "exact");
}

/**
 * Counts in one: exact ones stay exact, exact and over are over, anything with about is about. The sum of no counts is
 * unknown, null: nothing reported is not 0.
 */
export function sumCounts(counts: readonly Count[]): Count | null {
  if (counts.length === 0) return null;
  return {
    count: counts.reduce((sum, { count }) => sum + count, 0),
    qualifier: weakestQualifier(counts.map(({ qualifier }) => qualifier)),
  };
}

/** As `sumCounts`, of counts that somebody has added up by qualifier: null where there are none of it. */
export function sumByQualifier(sums: Record<Qualifier, number | null>): Count | null {
  return sumCounts(
    qualifiers.flatMap((qualifier) => {
      const count = sums[qualifier];
      return count === null ? [] : [{ count, qualifier }];
    }),
  );
}

/** A conference that counts: `key` is the same wherever it stands (`<tenantId>.<itemId>`). `count` null: not reported. */
export type Counted = { key: string; count: Count | null };

/** What conferences come to together: "cirka 400, 4 av 4 har rapporterat", and who is missing. */
export type Summary<C extends Counted = Counted> = {
  /** Null when none has reported. It says nothing of the missing ones. */
  sum: Count | null;
  reported: number;
  of: number;
  missing: C[];
};

/**
 * Sums conferences that have been held; one that stands in two areas counts once. Give it held ones only: what has not
 * taken place has nothing to report and is not missing.
 */
export function summarise<C extends Counted>(conferences: readonly C[]): Summary<C> {
  const once = [...new Map(conferences.map((conference) => [conference.key, conference])).values()];
  const counts = once.flatMap(({ count }) => (count === null ? [] : [count]));
  return {
    sum: sumCounts(counts),
    reported: counts.length,
    of: once.length,
    missing: once.filter(({ count }) => count === null),
  };
}
