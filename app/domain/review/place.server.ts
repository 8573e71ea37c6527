import { sql } from "kysely";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { isInstant } from "../instant.ts";
import { isUuid } from "../uuid.ts";

/** A row's place in a list ordered by time, over all spaces. `at` is ISO 8601 with microseconds. */
export type Place = { at: string; tenantId: string; id: string };

/** The place that a page's address names. For a made-up one the list starts over, and says so. */
export function readPlace(cursor: string | null): { place: Place | null; startsOver: boolean } {
  const [at = "", tenantId = "", id = "", ...rest] = (cursor === null ? null : decodeCursor(cursor)) ?? [];
  const isPlace = rest.length === 0 && isInstant(at) && isUuid(tenantId) && isUuid(id);
  return { place: isPlace ? { at, tenantId, id } : null, startsOver: cursor !== null && !isPlace };
}

/** The cursor that names a place in an address. */
export function writePlace({ at, tenantId, id }: Place): string {
  return encodeCursor([at, tenantId, id]);
}

/** A place as the right side of a row comparison. */
export function placeValues({ at, tenantId, id }: Place) {
  return sql`(${at}::timestamptz, ${tenantId}::uuid, ${id}::uuid)`;
}
