import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import type { ReportVisibility } from "./report.ts";

/** The latest reports of a space that the reader may see: one statement, along `items_of_space`. */
export async function listLatestReports(db: TenantDb, tenantId: string, limit: number) {
  const rows = await db
    .selectFrom("app.items as i")
    .innerJoin("app.tenants as t", "t.id", "i.tenantId")
    .where("i.tenantId", "=", tenantId)
    .where(sql<boolean>`i.kind = 'report' and i.lifecycle = 'published'`)
    .orderBy("i.publishedAt", "desc")
    .orderBy("i.id")
    .limit(limit)
    .select(["i.id", "i.lede", "i.language"])
    .select([
      sql<string>`'/' || t.slug || '/reports/' || i.slug`.as("href"),
      sql<string>`coalesce(i.title, '')`.as("title"),
      sql<ReportVisibility>`i.visibility`.as("visibility"),
      sql<Date>`i.published_at`.as("publishedAt"),
    ])
    .execute();
  return rows.map(({ publishedAt, ...row }) => ({ ...row, publishedAt: publishedAt.toISOString() }));
}

export type LatestReport = Awaited<ReturnType<typeof listLatestReports>>[number];
