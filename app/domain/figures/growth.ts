import type { PartialDate } from "../dates/partial-date.ts";
import type { Count, Qualifier } from "./figure.ts";

/** A held edition of a series, with what is known of its participants. */
export type CountedEdition = {
  seriesId: string | null;
  date: PartialDate;
  /** Null: not reported. */
  participants: Count | null;
  /** Against the edition before, where that is what was said: 2 is twice as many. */
  ratioToPrevious: number | null;
};

/** How many times as many. */
export type Growth = {
  ratio: number;
  qualifier: Qualifier;
  /** `counted`: both numbers are known. `said`: the reporter compared, and the earlier number is not known. */
  basis: "counted" | "said";
};

/**
 * Participants of an edition against those of the one before it. Two numbers are compared when the editions are linked: of
 * one series, and the earlier over before the later began. Otherwise, or where a number is missing, what the reporter said
 * of "the edition before" stands as it was said, and needs no number, no order and no earlier edition in the portal. Null:
 * nothing is known. Whether the two are next to each other is for the caller to see to, as `growthInSeries` does.
 */
export function growthBetween(earlier: CountedEdition | null, later: CountedEdition): Growth | null {
  if (earlier !== null && follows(earlier, later) && earlier.participants && later.participants) {
    if (earlier.participants.count > 0) return compareCounts(earlier.participants, later.participants);
  }
  const said = later.ratioToPrevious;
  return said !== null && said > 0 ? { ratio: said, qualifier: "exact", basis: "said" } : null;
}

/** How many times `before` a count is: exact of two exact ones, over of "over" against exact, else about. `before` > 0. */
export function compareCounts(before: Count, after: Count): Growth {
  const exact = before.qualifier === "exact";
  return {
    ratio: after.count / before.count,
    qualifier: exact ? after.qualifier : "about",
    basis: "counted",
  };
}

/**
 * The editions of one series in the order of time, each with its growth since the one before. Give it held ones only: one
 * that was called off is no edition to compare with; one that was held and not reported stands between its neighbours.
 * Editions without a year have no place in the order and come last: of their growth only what was said is known.
 */
export function growthInSeries<E extends CountedEdition>(
  editions: readonly E[],
): { edition: E; growth: Growth | null }[] {
  const dated = editions
    .filter(({ date }) => date.startsOn !== null)
    .sort(
      (one, other) =>
        compareText(one.date.startsOn, other.date.startsOn) || compareText(one.date.endsOn, other.date.endsOn),
    );
  const undated = editions.filter(({ date }) => date.startsOn === null);
  return [
    ...dated.map((edition, index) => ({ edition, growth: growthBetween(dated[index - 1] ?? null, edition) })),
    ...undated.map((edition) => ({ edition, growth: growthBetween(null, edition) })),
  ];
}

/**
 * What an edition without a number of its own was of the one after it, where only that is known: 0.5 is "half of 2020".
 * Words and a dashed line may be made of it; never a number, which nobody has reported.
 */
export function derivedShare(edition: CountedEdition, next: CountedEdition | null): number | null {
  if (edition.participants !== null || next === null || !follows(edition, next)) return null;
  return next.ratioToPrevious !== null && next.ratioToPrevious > 0 ? 1 / next.ratioToPrevious : null;
}

/** Whether one edition was over before another of its series began. */
function follows(earlier: CountedEdition, later: CountedEdition): boolean {
  if (earlier.seriesId === null || earlier.seriesId !== later.seriesId) return false;
  return earlier.date.endsOn !== null && later.date.startsOn !== null && earlier.date.endsOn < later.date.startsOn;
}

function compareText(one: string | null, other: string | null): number {
  return (one ?? "") < (other ?? "") ? -1 : Number((one ?? "") > (other ?? ""));
}
