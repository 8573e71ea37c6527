import { type Expression, type SqlBool, sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { exactly } from "../instant.server.ts";
import { isInstant } from "../instant.ts";
import { isUuid } from "../uuid.ts";
import type { ItemKind, TextFilter } from "./rules.ts";

export type ListedText = Awaited<ReturnType<typeof selectTexts>>[number];

/** What is not done, with the national team's message where it came back; and what readers have. */
export type OpenText = Awaited<ReturnType<typeof listOpenTexts>>[number];
export type PublishedText = Awaited<ReturnType<typeof listLatelyPublished>>[number];

export type TextPage = {
  texts: ListedText[];
  newer: string | null;
  older: string | null;
  /** A made-up place was named: the list starts over, and says so. */
  startsOver: boolean;
};

type Turn = { towards: "older" | "newer"; cursor: string };

/** A space's texts of one kind, the latest begun first. What was thrown away is listed only when asked for. */
export async function listTexts(
  db: TenantDb,
  tenantId: string,
  { kind, filter, turn, limit = 25 }: { kind: ItemKind; filter: TextFilter; turn: Turn | null; limit?: number },
): Promise<TextPage> {
  const place = turn && placeOf(turn.cursor);
  const startsOver = turn !== null && place === null;
  const newer = turn?.towards === "newer" && place !== null;
  const found = await selectTexts(db, tenantId, { kind, filter, place, newer, limit: limit + 1 });
  const more = found.length > limit;
  const texts = newer ? found.slice(0, limit).reverse() : found.slice(0, limit);
  return {
    texts,
    newer: (newer ? more : place !== null) ? cursorOf(texts[0]) : null,
    older: (newer ? true : more) ? cursorOf(texts.at(-1)) : null,
    startsOver,
  };
}

/** What waits for somebody of the space: what came back first, then drafts, then what is with the national team. */
export async function listOpenTexts(db: TenantDb, tenantId: string, limit = 50) {
  const rows = await baseTexts(db, tenantId)
    .where("r.state", "in", ["returned", "draft", "submitted"])
    .select((eb) =>
      eb
        .selectFrom("app.reviewDecisions as d")
        .select("d.message")
        .whereRef("d.tenantId", "=", "r.tenantId")
        .whereRef("d.revisionId", "=", "r.id")
        .where("r.state", "=", "returned")
        .where("d.decision", "=", "returned")
        .orderBy("d.decidedAt", "desc")
        .limit(1)
        .as("message"),
    )
    .orderBy(sql`case r.state when 'returned' then 1 when 'draft' then 2 else 3 end`)
    .orderBy(sql`case r.state when 'submitted' then r.submitted_at end`)
    .orderBy("r.updatedAt", "desc")
    .limit(limit)
    .execute();
  return rows.map(inIso);
}

/** What readers got last. */
export async function listLatelyPublished(db: TenantDb, tenantId: string, limit = 5) {
  const rows = await db
    .selectFrom("app.items as i")
    .select(["i.id", "i.kind", "i.publishedAt", "i.language", sql<string>`i.title`.as("title")])
    .where("i.tenantId", "=", tenantId)
    .where("i.lifecycle", "=", "published")
    .orderBy("i.publishedAt", "desc")
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, publishedAt: row.publishedAt?.toISOString() ?? null }));
}

/** Pages take moments as ISO 8601. */
function inIso<Row extends { publishedAt: Date | null; updatedAt: Date; submittedAt: Date | null }>(row: Row) {
  return {
    ...row,
    publishedAt: row.publishedAt?.toISOString() ?? null,
    updatedAt: row.updatedAt.toISOString(),
    submittedAt: row.submittedAt?.toISOString() ?? null,
  };
}

function baseTexts(db: TenantDb, tenantId: string) {
  return (
    db
      .selectFrom("app.items as i")
      .innerJoinLateral(
        (eb) =>
          eb
            .selectFrom("app.revisions as latest")
            .selectAll("latest")
            .whereRef("latest.tenantId", "=", "i.tenantId")
            .whereRef("latest.itemId", "=", "i.id")
            .orderBy("latest.number", "desc")
            .limit(1)
            .as("r"),
        (join) => join.onTrue(),
      )
      .leftJoin("app.users as u", "u.id", "r.updatedBy")
      .where("i.tenantId", "=", tenantId)
      .select(["i.id", "i.kind", "i.lifecycle", "i.publishedAt", "r.state", "r.live", "r.language", "r.visibility"])
      // An edit that was thrown away does not give its title to what readers have.
      .select(sql<string>`case when r.state = 'discarded' then coalesce(i.title, r.title) else r.title end`.as("title"))
      .select(["r.updatedAt", "r.submittedAt", "u.name as updatedBy"])
  );
}

type Place = { createdAt: string; id: string };

type Selection = { kind: ItemKind; filter: TextFilter; place: Place | null; newer: boolean; limit: number };

async function selectTexts(db: TenantDb, tenantId: string, { kind, filter, place, newer, limit }: Selection) {
  const rows = await baseTexts(db, tenantId)
    .where("i.kind", "=", kind)
    .where(matches(filter))
    .$if(place !== null, (query) => query.where(beyond(place as Place, newer)))
    .select(exactly("i.created_at").as("createdAt"))
    .orderBy("i.createdAt", newer ? "asc" : "desc")
    .orderBy("i.id", newer ? "desc" : "asc")
    .limit(limit)
    .execute();
  return rows.map(inIso);
}

function matches(filter: TextFilter): Expression<SqlBool> {
  if (filter === "published" || filter === "archived") return sql`i.lifecycle = ${filter}`;
  if (filter === "discarded") return sql`r.state = 'discarded'`;
  if (filter === "all") return sql`(r.state <> 'discarded' or i.lifecycle <> 'unpublished')`;
  return sql`r.state = ${filter}`;
}

function beyond({ createdAt, id }: Place, newer: boolean): Expression<SqlBool> {
  const at = sql`${createdAt}::timestamptz`;
  if (newer) return sql`i.created_at >= ${at} and (i.created_at > ${at} or i.id < ${id}::uuid)`;
  return sql`i.created_at <= ${at} and (i.created_at < ${at} or i.id > ${id}::uuid)`;
}

function cursorOf(text: ListedText | undefined): string | null {
  return text ? encodeCursor([text.createdAt, text.id]) : null;
}

function placeOf(cursor: string): Place | null {
  const [createdAt = "", id, ...rest] = decodeCursor(cursor) ?? [];
  return rest.length === 0 && isInstant(createdAt) && isUuid(id) ? { createdAt, id } : null;
}
