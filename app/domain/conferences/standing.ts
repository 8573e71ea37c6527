import type { PartialDate } from "../dates/partial-date.ts";

/** Where a conference stands in time, for its readers. */
export const standings = ["planned", "overdue", "upcoming", "ongoing", "held", "cancelled", "postponed"] as const;
export type Standing = (typeof standings)[number];

/** What a conference's standing follows from. `today` is yyyy-mm-dd. */
export type StandingFacts = {
  /** A cancelled one keeps it when it is archived. */
  halt: "cancelled" | "postponed" | null;
  date: PartialDate;
  /** Its coordinator has said that it was held (`stated_held_on` is set). */
  statedHeld: boolean;
  today: string;
};

/**
 * Exactly one standing for every conference on every day:
 * - cancelled or postponed, once somebody has said so;
 * - dated to the day: upcoming before its first day, ongoing until its last, then held;
 * - anything vaguer: held once it is said to have been held; else planned, and overdue when the month, season or year
 *   that it was planned for has gone by. What has no year is never overdue: nobody can tell.
 * An archived conference keeps the standing it had.
 */
export function standingOf({ halt, date, statedHeld, today }: StandingFacts): Standing {
  if (halt !== null) return halt;
  const { precision, startsOn, endsOn } = date;
  if (precision === "day" && startsOn !== null && endsOn !== null) {
    if (today < startsOn) return "upcoming";
    return today <= endsOn ? "ongoing" : "held";
  }
  if (statedHeld) return "held";
  return endsOn !== null && endsOn < today ? "overdue" : "planned";
}

/** Whether a report can be about it, as the database's `is_held` says: held, or its last day has come. */
export function mayBeReported(facts: StandingFacts): boolean {
  const standing = standingOf(facts);
  return standing === "held" || (standing === "ongoing" && facts.date.endsOn === facts.today);
}

/**
 * Whether it may still lie ahead, as the database's `listed_on >= today` says: the list of what is to come has it, or
 * else the list of what has been. Cancelled and postponed ones stay where they were.
 */
export function liesAhead({ date, statedHeld, today }: Pick<StandingFacts, "date" | "statedHeld" | "today">): boolean {
  if (date.precision !== "day" && statedHeld) return false;
  return date.endsOn === null || date.endsOn >= today;
}
