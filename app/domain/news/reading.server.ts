import { sql } from "kysely";
import { jsonObjectFrom } from "kysely/helpers/postgres";
import type { TenantDb } from "../../platform/database.server.ts";
import { exactly } from "../instant.server.ts";
import { picturesOf } from "./live-parts.server.ts";
import { leadPicture } from "./post-content.server.ts";
import { type NewsFilter, type Place, type PublishedNews, publishedNews, type Walk } from "./reading-rows.server.ts";

/** How wide a picture of a list is shown. */
const teaserSizes = "(min-width: 56rem) 30rem, calc(100vw - 4rem)";

export const noFilter: NewsFilter = { tenantId: null, tag: null, language: null };

type ListNews = {
  filter?: NewsFilter;
  /** Spaces in which the reader has a role. */
  ownTenants?: string[];
  /** Where a link to an older or newer page pointed; null for the latest. */
  turn?: { towards: Walk["towards"]; from: Place } | null;
  limit: number;
};

/** One post as lists show it. */
export type NewsTeaser = Awaited<ReturnType<typeof readTeasers>>[number];

/** A page of a list, latest first. `newer` and `older` are places to turn from, null where the list ends. */
export type NewsPage = { posts: NewsTeaser[]; newer: Place | null; older: Place | null };

/**
 * Published news that the reader may see, latest first: one statement for a page, whatever it shows. Towards the latest,
 * a page that is not full is the first one, so that nobody reads a short page with more above it.
 */
export async function listNews(
  db: TenantDb,
  { filter = noFilter, ownTenants = [], turn = null, limit }: ListNews,
): Promise<NewsPage> {
  const read = (towards: Walk["towards"], from: Place | null) =>
    readTeasers(db, filter, ownTenants, { towards, from, limit: limit + 1 });
  if (turn?.towards === "newer") {
    const found = await read("newer", turn.from);
    if (found.length > limit) {
      const posts = found.slice(0, limit).reverse();
      return { posts, newer: placeOf(posts[0]), older: placeOf(posts.at(-1)) };
    }
  }
  const from = turn?.towards === "older" ? turn.from : null;
  const found = await read("older", from);
  const posts = found.slice(0, limit);
  return {
    posts,
    newer: from === null ? null : placeOf(posts[0]),
    older: found.length > limit ? placeOf(posts.at(-1)) : null,
  };
}

/** The tags of posts of a list, each once, sorted: what a reader may narrow the list by. The lists themselves show none. */
export async function listTags(db: TenantDb, posts: Pick<NewsTeaser, "tenantId" | "id">[]): Promise<string[]> {
  const tenants = posts.map(({ tenantId }) => tenantId);
  const items = posts.map(({ id }) => id);
  const rows = await db
    .selectFrom("app.itemTags as g")
    .select("g.tag")
    .distinct()
    .where(sql<boolean>`(g.tenant_id, g.item_id) in (select * from unnest(${tenants}::uuid[], ${items}::uuid[]))`)
    .execute();
  return rows.map(({ tag }) => tag).sort();
}

async function readTeasers(db: TenantDb, filter: NewsFilter, ownTenants: string[], walk: Walk) {
  const rows = await db
    .selectFrom(sql<PublishedNews>`(${publishedNews(filter, ownTenants, walk)})`.as<"i">(sql`i`))
    // One space a post: joined plainly, a middle-sized network is read as a whole.
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom("app.tenants as s")
          .select(["s.slug", "s.name"])
          .whereRef("s.id", "=", "i.tenantId")
          .limit(sql.lit(1))
          .as("t"),
      (join) => join.onTrue(),
    )
    .innerJoin("app.newsPosts as n", (join) =>
      join.onRef("n.tenantId", "=", "i.tenantId").onRef("n.itemId", "=", "i.id"),
    )
    .selectAll("i")
    .select(["n.form", "t.slug as spaceSlug", "t.name as spaceName"])
    .select(exactly("i.published_at").as("exactly"))
    .select((eb) =>
      jsonObjectFrom(
        picturesOf({ tenantId: eb.ref("i.tenantId"), id: eb.ref("i.id") })
          .where("p.placement", "=", "lead")
          .orderBy("p.position")
          .limit(1),
      ).as("lead"),
    )
    .orderBy("i.publishedAt", walk.towards === "older" ? "desc" : "asc")
    .orderBy("i.tenantId", walk.towards === "older" ? "asc" : "desc")
    .orderBy("i.id", walk.towards === "older" ? "asc" : "desc")
    .limit(sql.lit(walk.limit))
    .execute();
  return rows.map(({ lead, publishedAt, exactly, ...row }) => ({
    ...row,
    publishedAt: publishedAt.toISOString(),
    place: { publishedAt: exactly, tenantId: row.tenantId, id: row.id } satisfies Place,
    lead: lead && leadPicture(row.tenantId, [{ ...lead, file: lead }], teaserSizes),
  }));
}

function placeOf(post: NewsTeaser | undefined): Place | null {
  return post?.place ?? null;
}
