import type { Count, Qualifier } from "../figures/figure.ts";
import type { RollupKind } from "./filter.ts";
import type { RollupSpace } from "./spaces.server.ts";

/** The columns of the table as a file, in their order. How sure a number is stands in a column of its own. */
export const sheetColumns = [
  "space",
  "kind",
  "state",
  "held",
  "upcoming",
  "planned",
  "overdue",
  "postponed",
  "cancelled",
  "reported",
  "participants",
  "qualifier",
  "openActions",
  "overdueActions",
  "reviews",
  "lastSign",
  "address",
] as const;
export type SheetColumn = (typeof sheetColumns)[number];

/** A cell: text, a number, a calendar date (yyyy-mm-dd) as `{ on }`, or nothing known. */
export type SheetCell = string | number | { on: string } | null;

/** The words of the reader's language that cells are made of. */
export type SheetWords = {
  kind: Record<RollupKind, string>;
  state: Record<RollupSpace["state"], string>;
  qualifier: Record<Qualifier, string>;
};

/** A space's row. `dayOf` tells the calendar date of an instant. */
export function sheetRow(space: RollupSpace, words: SheetWords, dayOf: (at: string) => string): SheetCell[] {
  const { tally } = space;
  const cells: Record<SheetColumn, SheetCell> = {
    space: plain(space.name),
    kind: words.kind[space.kind],
    state: words.state[space.state],
    held: tally.held,
    upcoming: tally.upcoming,
    planned: tally.planned,
    overdue: tally.overdue,
    postponed: tally.postponed,
    cancelled: tally.cancelled,
    reported: tally.reported,
    participants: tally.participants?.count ?? null,
    qualifier: qualifierOf(tally.participants, words),
    openActions: space.openActions,
    overdueActions: space.overdueActions,
    reviews: space.waitingReviews,
    lastSign: space.lastSignAt === null ? null : { on: dayOf(space.lastSignAt) },
    address: `/${space.slug}`,
  };
  return sheetColumns.map((column) => cells[column]);
}

function qualifierOf(count: Count | null, words: SheetWords): string | null {
  return count === null ? null : words.qualifier[count.qualifier];
}

/** Without what neither CSV nor XML takes: control characters but the tab, and halves of characters. */
function plain(text: string): string {
  return text.toWellFormed().replaceAll(/[^\P{Cc}\t]/gu, " ");
}
