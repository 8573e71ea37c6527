import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import { dateOf } from "../conferences/live-date.server.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { exactly } from "../instant.server.ts";
import { isInstant } from "../instant.ts";
import { isUuid } from "../uuid.ts";

type Place = { publishedAt: string; id: string };
type Turn = { towards: "older" | "newer"; cursor: string };

/** A space's published reports, as far as the reader may see them, the latest first: one statement a page. */
export async function listPublishedReports(
  db: TenantDb,
  tenantId: string,
  { turn, limit = 20 }: { turn: Turn | null; limit?: number },
) {
  const place = turn && placeOf(turn.cursor);
  const newer = turn?.towards === "newer" && place !== null;
  const found = await selectReports(db, tenantId, place, newer, limit + 1);
  const more = found.length > limit;
  const reports = newer ? found.slice(0, limit).reverse() : found.slice(0, limit);
  const cursor = (report: (typeof reports)[number] | undefined) =>
    report ? encodeCursor([report.publishedAt, report.id]) : null;
  return {
    reports,
    newer: (newer ? more : place !== null) ? cursor(reports[0]) : null,
    older: (newer ? true : more) ? cursor(reports.at(-1)) : null,
    /** A made-up place was named: the list starts over, and says so. */
    startsOver: turn !== null && place === null,
  };
}

export type PublishedReport = Awaited<ReturnType<typeof listPublishedReports>>["reports"][number];

async function selectReports(db: TenantDb, tenantId: string, place: Place | null, newer: boolean, limit: number) {
  const way = newer ? "asc" : "desc";
  return await db
    .selectFrom((eb) =>
      // Cut out along its index before anything is joined.
      eb
        .selectFrom("app.items as i")
        .where("i.tenantId", "=", tenantId)
        .where(sql<boolean>`i.kind = 'report' and i.lifecycle = 'published'`)
        .$if(place !== null, (query) => query.where(beyond(place as Place, newer)))
        .orderBy("i.publishedAt", way)
        .orderBy("i.id", newer ? "desc" : "asc")
        .limit(limit)
        .selectAll()
        .as("i"),
    )
    .innerJoin("app.reports as p", (join) => join.onRef("p.tenantId", "=", "i.tenantId").onRef("p.itemId", "=", "i.id"))
    .leftJoin("app.conferences as c", (join) =>
      join.onRef("c.tenantId", "=", "p.tenantId").onRef("c.itemId", "=", "p.conferenceId"),
    )
    .orderBy("i.publishedAt", way)
    .orderBy("i.id", newer ? "desc" : "asc")
    .select(["i.id", "i.lede", "i.language", "i.visibility", "p.form", "p.periodStartsOn", "p.periodEndsOn"])
    .select([sql<string>`i.title`.as("title"), sql<string>`i.slug`.as("slug"), dateOf("c").as("date")])
    .select(exactly("i.published_at").as("publishedAt"))
    .execute();
}

function beyond({ publishedAt, id }: Place, newer: boolean) {
  const at = sql`${publishedAt}::timestamptz`;
  return newer
    ? sql<boolean>`i.published_at >= ${at} and (i.published_at > ${at} or i.id < ${id}::uuid)`
    : sql<boolean>`i.published_at <= ${at} and (i.published_at < ${at} or i.id > ${id}::uuid)`;
}

function placeOf(cursor: string): Place | null {
  const [publishedAt = "", id, ...rest] = decodeCursor(cursor) ?? [];
  return rest.length === 0 && isInstant(publishedAt) && isUuid(id) ? { publishedAt, id } : null;
}
