import type { PartialDate } from "../dates/partial-date.ts";
import type { Count } from "../figures/figure.ts";
import { derivedShare, type Growth, growthInSeries } from "../figures/growth.ts";
import type { RollupEdition, RollupSeries } from "./editions.server.ts";

/** A knot on the line of a series. */
export type GrowthPoint = {
  /** Null: the next edition, which has no year yet. */
  year: number | null;
  /** Null where the edition is only hoped for. */
  date: PartialDate | null;
  href: string | null;
  /** Of a derived point: where it hangs, which nobody has counted. */
  count: Count | null;
  /** Its share of the edition after it, where only that is known. */
  share: number | null;
  /** Hoped for; `same`: as many as the edition before. */
  target: "same" | "count" | null;
};

/** The held editions of a series in the order of time, and what is hoped for after the last of them. */
export function growthPoints({ editions }: RollupSeries): GrowthPoint[] {
  const held = growthInSeries(editions.filter((edition) => edition.held && edition.date.startsOn !== null));
  const points = held.map(({ edition }, index): GrowthPoint => {
    const share = derivedShare(edition, held[index + 1]?.edition ?? null);
    const base = held[index + 1]?.edition.participants ?? null;
    const place =
      share !== null && base ? { count: Math.round(base.count * share), qualifier: "about" as const } : null;
    return {
      year: yearOf(edition),
      date: edition.date,
      href: edition.href,
      count: edition.participants ?? place,
      share,
      target: null,
    };
  });
  const last = held.at(-1)?.edition;
  const hoped = last ? targetAfter(last, editions) : null;
  return hoped ? [...points, hoped] : points;
}

/** The series whose line says something: at least two places on it are known. */
export function chartedSeries(all: readonly RollupSeries[]): RollupSeries[] {
  return all.filter((series) => growthPoints(series).filter(({ count }) => count !== null).length > 1);
}

/** How the editions of a year stand against those before them, of the series where that can be said. */
export function growthOfYear(all: readonly RollupSeries[], year: number) {
  return all.flatMap((series) =>
    growthInSeries(series.editions.filter(({ held }) => held)).flatMap(({ edition, growth }) =>
      growth && yearOf(edition) === year ? [{ series, edition, growth }] : [],
    ),
  );
}

/** How the latest held edition stands against the one before it. */
export function latestGrowth({ editions }: RollupSeries): Growth | null {
  const held = editions.filter((edition) => edition.held && edition.date.startsOn !== null);
  return growthInSeries(held).at(-1)?.growth ?? null;
}

function targetAfter(last: RollupEdition, editions: readonly RollupEdition[]): GrowthPoint | null {
  const { nextTarget, participants } = last;
  const count = nextTarget === "same" ? participants : nextTarget;
  if (nextTarget === null || count === null) return null;
  const lastDay = last.date.endsOn ?? "";
  const next = editions.find(({ held, date }) => !held && date.startsOn !== null && date.startsOn > lastDay);
  return {
    year: next ? yearOf(next) : null,
    date: next?.date ?? null,
    href: next?.href ?? null,
    count,
    share: null,
    target: nextTarget === "same" ? "same" : "count",
  };
}

/** The year in which it ends, as everywhere that conferences are counted by years. */
function yearOf({ date }: RollupEdition): number | null {
  return date.endsOn === null ? null : Number(date.endsOn.slice(0, 4));
}
