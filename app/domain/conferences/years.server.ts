import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import type { Walk } from "./reading-rows.server.ts";

/** More years than are offered to choose from. */
const atMost = 40;

/** The "years" of what was held when nobody knows, and of what has no date: the ends of time, as `listed_on` has them. */
export const yearUnknown = 1;
export const noYear = 9999;

/** Whether a year of `listYears` is one of the calendar. */
export function isYear(year: number): boolean {
  return year !== yearUnknown && year !== noYear;
}

/**
 * The years in which conferences lie that the reader may see: those ahead, the nearest first, or those past, the latest
 * first; `yearUnknown` and `noYear` among them. It jumps along the index of time from year
 * to year and so reads one conference a year.
 */
export async function listYears(db: TenantDb, { show, today }: Pick<Walk, "show" | "today">): Promise<number[]> {
  const ahead = show === "upcoming";
  const way = ahead ? sql`asc` : sql`desc`;
  const first = ahead ? sql`listed_on >= ${today}::date` : sql`listed_on < ${today}::date`;
  const next = ahead ? sql`listed_on > make_date(y.year, 12, 31)` : sql`listed_on < make_date(y.year, 1, 1)`;
  const listed = sql`app.conferences c join app.items i on i.tenant_id = c.tenant_id and i.id = c.item_id
    and i.lifecycle in ('published', 'cancelled')`;
  const { rows } = await sql<{ year: number }>`
    with recursive years (year) as (
      (select extract(year from listed_on)::int from ${listed} where ${first} order by listed_on ${way} limit 1)
      union all
      select (select extract(year from listed_on)::int from ${listed} where ${next} order by listed_on ${way} limit 1)
      from years y where y.year is not null
    )
    select year from years where year is not null limit ${atMost}`.execute(db);
  return rows.map(({ year }) => year);
}
