import { compareCounts, type Growth } from "./growth.ts";
import type { Summary } from "./sums.ts";

/** One year's participants against the year before's, or why they cannot be compared. */
export type YearsCompared =
  | { growth: Growth; why: null }
  | { growth: null; why: "nothing_this_year" | "nothing_last_year" | "unreported" };

/**
 * Compares what two years came to. Only years of which every held conference has reported are comparable: otherwise the
 * difference would be made of silence.
 */
export function compareYears(last: Summary, current: Summary): YearsCompared {
  if (current.of === 0) return { growth: null, why: "nothing_this_year" };
  if (last.of === 0) return { growth: null, why: "nothing_last_year" };
  const complete = [last, current].every(({ reported, of }) => reported === of);
  if (!complete || !last.sum || !current.sum || last.sum.count === 0) return { growth: null, why: "unreported" };
  return { growth: compareCounts(last.sum, current.sum), why: null };
}
