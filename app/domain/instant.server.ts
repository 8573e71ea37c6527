import { sql } from "kysely";

/** A timestamp in ISO 8601 (UTC) to the microsecond, as Postgres sorts it: a Date would lose the last three digits. */
export function exactly(column: string) {
  return sql<string>`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
}
