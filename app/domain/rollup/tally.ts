import type { Count, Qualifier } from "../figures/figure.ts";
import { type Summary, sumByQualifier } from "../figures/sums.ts";

/** What a group of conferences comes to. */
export type Tally = {
  held: number;
  /** Dated and ahead, today's included. */
  upcoming: number;
  /** Without a day yet, those whose time has gone by (`overdue`) included. */
  planned: number;
  overdue: number;
  postponed: number;
  cancelled: number;
  /** Held, with a number of participants. */
  reported: number;
  /** Of those that have reported; null when none has. */
  participants: Count | null;
};

/** A tally as the database counts it: numbers summed by how sure they are. Absent: no conference at all. */
export type TallyRow = { [Key in Exclude<keyof Tally, "participants"> | Qualifier]?: number | null };

/** The tally that the row stands for: what was not counted is 0, but participants whom nobody reported are null. */
export function toTally(row: TallyRow): Tally {
  return {
    held: row.held ?? 0,
    upcoming: row.upcoming ?? 0,
    planned: row.planned ?? 0,
    overdue: row.overdue ?? 0,
    postponed: row.postponed ?? 0,
    cancelled: row.cancelled ?? 0,
    reported: row.reported ?? 0,
    participants: sumByQualifier({ exact: row.exact ?? null, about: row.about ?? null, over: row.over ?? null }),
  };
}

/** A tally as the rules of honest numbers take it; who is missing is not named. */
export function toSummary({ participants, reported, held }: Tally): Summary {
  return { sum: participants, reported, of: held, missing: [] };
}
