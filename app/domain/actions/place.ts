import { decodeCursor, encodeCursor } from "../cursor.ts";
import { isInstant } from "../instant.ts";
import { isUuid } from "../uuid.ts";

/** A row's place in a list of actions: `at` is its day (yyyy-mm-dd) while it is open, the moment of its settling after. */
export type ActionPlace = { at: string; tenantId: string; id: string };

/** The cursor that `readPlace` reads. */
export function writePlace({ at, tenantId, id }: ActionPlace): string {
  return encodeCursor([at, tenantId, id]);
}

/** The place that a cursor names in a list; null for one that is made up. */
export function readPlace(cursor: string, settled: boolean): ActionPlace | null {
  const [at = "", tenantId = "", id = "", ...rest] = decodeCursor(cursor) ?? [];
  const known = settled ? isInstant(at) : isDay(at);
  return known && rest.length === 0 && isUuid(tenantId) && isUuid(id) ? { at, tenantId, id } : null;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
