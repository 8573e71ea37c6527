import { type RawBuilder, sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import { type ListedConference, readByKeys } from "./listed.server.ts";
import { listConferences, noFilter } from "./reading.server.ts";
import { listedConferences, type Place, type Walk } from "./reading-rows.server.ts";
import { listYears, noYear, yearUnknown } from "./years.server.ts";

/** As many knots as there is room for; more conferences hang by year. */
const mostKnots = 9;

/** Knots of years, and conferences named at each. */
const shown = { pastYears: 4, yearsAhead: 2, ofYear: 3 };

/** A year's conferences, on one side of today. */
export type ThreadYear = {
  show: Walk["show"];
  /** Null: no date, or held in a year that nobody knows. */
  year: number | null;
  conferences: ListedConference[];
  /** There are others. */
  more: boolean;
};

/** All conferences in the order of time: one by one while they are few, then by year. */
export type Thread =
  | { by: "conference"; past: ListedConference[]; ahead: ListedConference[] }
  | { by: "year"; years: ThreadYear[]; earlier: boolean };

/** The conferences that the reader may see, as a thread with `today` (yyyy-mm-dd) on it: at most five statements. */
export async function readThread(db: TenantDb, today: string): Promise<Thread> {
  const [past, ahead] = [await few(db, "past", today), await few(db, "upcoming", today)];
  if (past.length + ahead.length <= mostKnots) return { by: "conference", past: past.reverse(), ahead };
  const pastYears = await listYears(db, { show: "past", today });
  const yearsAhead = await listYears(db, { show: "upcoming", today });
  const known = pastYears.filter((year) => year !== yearUnknown);
  const sides = [
    ...[...known.slice(0, shown.pastYears).reverse(), ...pastYears.filter((year) => year === yearUnknown)].map(
      (year) => ({ show: "past" as const, year }),
    ),
    ...[...yearsAhead.filter((year) => year !== noYear).slice(0, shown.yearsAhead)].map((year) => ({
      show: "upcoming" as const,
      year,
    })),
    ...yearsAhead.filter((year) => year === noYear).map((year) => ({ show: "upcoming" as const, year })),
  ];
  return { by: "year", years: await readYears(db, sides, today), earlier: known.length > shown.pastYears };
}

async function few(db: TenantDb, show: Walk["show"], today: string): Promise<ListedConference[]> {
  return (await listConferences(db, { show, today, limit: mostKnots + 1 })).conferences;
}

type Side = { show: Walk["show"]; year: number };

/** The conferences of each year that are nearest to today, in one statement. */
async function readYears(db: TenantDb, sides: Side[], today: string): Promise<ThreadYear[]> {
  const limit = shown.ofYear + 1;
  const ofYear = ({ show, year }: Side): RawBuilder<Place> =>
    sql`(select * from (${listedConferences({ ...noFilter, year }, { show, today, towards: "after", from: null, limit })}) s)`;
  const keys = sql<Place>`${sql.join(sides.map(ofYear), sql` union all `)}`;
  const rows = await readByKeys(db, keys, sql`k.listed_on, k.tenant_id, k.id`, today);
  return sides.map(({ show, year }) => {
    const isOfYear = ({ place: { listedOn } }: ListedConference) =>
      Number(listedOn.slice(0, 4)) === year && listedOn >= today === (show === "upcoming");
    const found = rows.filter(isOfYear);
    return {
      show,
      year: year === yearUnknown || year === noYear ? null : year,
      // The ones nearest to today, in the order of time.
      conferences: show === "past" ? found.slice(-shown.ofYear) : found.slice(0, shown.ofYear),
      more: found.length > shown.ofYear,
    };
  });
}
