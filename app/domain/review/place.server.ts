import { sql } from "kysely";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { isUuid } from "../uuid.ts";

/** A row's place in a list ordered by time, over all spaces. `at` is ISO 8601 with microseconds. */
export type Place = { at: string; tenantId: string; id: string };

/** The place that a page's address names. For a made-up one the list starts over, and says so. */
export function readPlace(cursor: string | null): { place: Place | null; startsOver: boolean } {
  const [at = "", tenantId = "", id = "", ...rest] = (cursor === null ? null : decodeCursor(cursor)) ?? [];
  const isPlace = rest.length === 0 && isInstant(at) && isUuid(tenantId) && isUuid(id);
  return { place: isPlace ? { at, tenantId, id } : null, startsOver: cursor !== null && !isPlace };
}

export function writePlace({ at, tenantId, id }: Place): string {
  return encodeCursor([at, tenantId, id]);
}

/** A place as the right side of a row comparison. */
export function placeValues({ at, tenantId, id }: Place) {
  return sql`(${at}::timestamptz, ${tenantId}::uuid, ${id}::uuid)`;
}

/** A timestamp to the microsecond, as Postgres sorts it: a Date would lose the last three digits. */
export function exactly(column: string) {
  return sql<string>`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
}

/** A date that there is, so that the database can read it: "2024-02-30" is none. */
function isInstant(text: string): boolean {
  if (!/^[12]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/.test(text)) return false;
  const at = new Date(text);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 19) === text.slice(0, 19);
}
