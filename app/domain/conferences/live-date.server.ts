import { type RawBuilder, sql } from "kysely";
import type { PartialDate } from "../dates/partial-date.ts";

/** The date of a live conference as one column; `table` is what the query calls `app.conferences`. */
export function dateOf(table: string): RawBuilder<PartialDate> {
  const column = (name: string) => sql.ref(`${table}.${name}`);
  return sql<PartialDate>`json_build_object('precision', ${column("date_precision")},
    'startsOn', ${column("starts_on")}, 'endsOn', ${column("ends_on")}, 'season', ${column("season")},
    'startsDay', ${column("starts_day")}, 'endsDay', ${column("ends_day")})`;
}
