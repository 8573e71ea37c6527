import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import { dateOf } from "../conferences/live-date.server.ts";
import { standingOf } from "../conferences/standing.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import type { PartialDate } from "../dates/partial-date.ts";
import type { Language } from "../language.ts";
import { isUuid } from "../uuid.ts";

const pageSize = 30;

/** Whose conferences: the editions of a series, or what a round gathers. */
export type Gathering = { series: string } | { round: string };

/** Where a page begins: after this conference. */
export type GatheredPlace = { listedOn: string; tenantId: string; id: string };

type Row = {
  tenantId: string;
  id: string;
  slug: string;
  title: string;
  language: Language;
  spaceSlug: string;
  spaceName: string;
  spaceLanguage: Language;
  date: PartialDate;
  lifecycle: "published" | "cancelled" | "archived";
  halt: "cancelled" | "postponed" | null;
  statedHeld: boolean;
  listedOn: string;
};

/** One page of the conferences of a series or round, the latest first, of those that the reader may see. */
export async function listGathered(db: TenantDb, of: Gathering, after: GatheredPlace | null, today: string) {
  const { rows: found } = await sql<Row>`
    select c.tenant_id, c.item_id as id, i.slug, i.title, i.language, t.slug as space_slug, t.name as space_name,
      t.language as space_language, ${dateOf("c")} as date, i.lifecycle, c.halt,
      c.stated_held_on is not null as stated_held, c.listed_on::text as listed_on
    from app.conferences c
    join app.items i on i.tenant_id = c.tenant_id and i.id = c.item_id
    join app.tenants t on t.id = c.tenant_id
    where ${"series" in of ? sql`c.series_id = ${of.series}` : sql`c.round_id = ${of.round}`}
      and i.lifecycle in ('published', 'cancelled', 'archived') and ${after === null ? sql`true` : beyond(after)}
    order by c.listed_on desc, c.tenant_id desc, c.item_id desc limit ${pageSize + 1}`.execute(db);
  const rows = found.slice(0, pageSize);
  const last = rows.at(-1);
  return {
    conferences: rows.map((row) => toGathered(row, today)),
    next: found.length > pageSize && last ? encodeCursor([last.listedOn, last.tenantId, last.id]) : null,
  };
}

/** The place that a cursor names; null for a made-up one. */
export function readGatheredPlace(cursor: string | null): GatheredPlace | null {
  const [listedOn = "", tenantId = "", id = "", ...rest] = (cursor === null ? null : decodeCursor(cursor)) ?? [];
  const isPlace = rest.length === 0 && isDate(listedOn) && isUuid(tenantId) && isUuid(id);
  return isPlace ? { listedOn, tenantId, id } : null;
}

/** A calendar date of the years 1 to 9999, which the ends of the list are. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text.startsWith("0000")) return false;
  const at = new Date(text);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text;
}

function beyond({ listedOn, tenantId, id }: GatheredPlace) {
  return sql`(c.listed_on, c.tenant_id, c.item_id) < (${listedOn}::date, ${tenantId}::uuid, ${id}::uuid)`;
}

function toGathered({ tenantId, lifecycle, halt, statedHeld, listedOn, ...row }: Row, today: string) {
  const standing = standingOf({ halt, date: row.date, statedHeld, today });
  return { ...row, standing, archived: lifecycle === "archived" };
}

export type GatheredConference = ReturnType<typeof toGathered>;
