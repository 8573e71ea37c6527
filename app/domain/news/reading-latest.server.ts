import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import { noFilter } from "./reading.server.ts";
import { type PublishedNews, publishedNews } from "./reading-rows.server.ts";

/** How far back the latest post of a space is looked for, in posts of the whole network. */
const windowSize = 60;

/**
 * The latest post of each space that has written of late, at most `limit` of them, in the order of time. It looks at
 * the latest posts of the network and not at every space, so that it costs the same in a large network.
 */
export async function listLatestBySpace(db: TenantDb, ownTenants: string[], limit: number) {
  const window = publishedNews(noFilter, ownTenants, { towards: "older", from: null, limit: windowSize });
  const latest = sql<PublishedNews>`(select distinct on (w.tenant_id) w.* from (${window}) w order by w.tenant_id, w.published_at desc, w.id)`;
  const rows = await db
    .selectFrom(latest.as<"i">(sql`i`))
    .innerJoin("app.tenants as t", "t.id", "i.tenantId")
    .select(["i.id", "i.publishedAt", "i.slug", "i.title", "i.language", "t.slug as spaceSlug", "t.name as spaceName"])
    .orderBy("i.publishedAt", "desc")
    .orderBy("i.id")
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, publishedAt: row.publishedAt.toISOString() })).reverse();
}
