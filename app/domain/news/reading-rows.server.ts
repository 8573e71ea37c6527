import { type RawBuilder, sql } from "kysely";
import type { Visibility } from "../items/rules.ts";
import type { Language } from "../language.ts";

/** A post's place in the order of a list: latest first, posts of the same microsecond by their ids. */
export type Place = {
  /** ISO 8601 with microseconds, UTC. */
  publishedAt: string;
  tenantId: string;
  id: string;
};

export type NewsFilter = { tenantId: string | null; tag: string | null; language: Language | null };

/** Which way to read from a place (null: from the end of that way), and how many posts at most. */
export type Walk = { towards: "older" | "newer"; from: Place | null; limit: number };

/** The live columns of a post that every list shows. */
export type PublishedNews = {
  tenantId: string;
  id: string;
  publishedAt: Date;
  slug: string;
  title: string;
  lede: string;
  language: Language;
  visibility: Visibility;
};

/**
 * The posts of a list, in its order. Each filter has its index and is walked along it, so that a page costs the same
 * whatever the network's size (`items_of_space`, `items_of_tag`, `items_of_language`, `items_of_network`). The lifecycle
 * and visibility stand as literals: a partial index cannot be proved from a parameter. So do limits: of a parameter
 * Postgres expects a tenth of all rows, and rather plans the statement anew each time, for longer than it runs.
 * @param ownTenants spaces whose own posts (visibility "space") the reader may see
 */
export function publishedNews(filter: NewsFilter, ownTenants: string[], walk: Walk): RawBuilder<PublishedNews> {
  if (filter.tag !== null) return ofTag(filter.tag, filter, walk);
  if (filter.tenantId !== null) return ofSpace(filter.tenantId, filter, walk);
  if (ownTenants.length === 0) return ofNetwork(filter, walk);
  return sql<PublishedNews>`(${ofNetwork(filter, walk)}) union all (${ofOwnSpaces(filter, ownTenants, walk)})
    order by ${order(walk, sql`published_at`, sql`tenant_id`, sql`id`)} limit ${sql.lit(walk.limit)}`;
}

function ofNetwork(filter: NewsFilter, walk: Walk): RawBuilder<PublishedNews> {
  return sql<PublishedNews>`select ${live} from app.items i
    where ${published} and i.visibility in ('public', 'network') and ${inLanguage(filter)} and ${beyondItem(walk)}
    ${inOrder(walk)}`;
}

/**
 * What each of the reader's spaces keeps to itself, from an index of just that. The array stands in a sub-query, where its
 * length is not seen: a plan made for how many spaces she has would be made anew each time, like one made for a limit.
 */
function ofOwnSpaces(filter: NewsFilter, tenants: string[], walk: Walk): RawBuilder<PublishedNews> {
  return sql<PublishedNews>`select k.* from unnest((select ${tenants}::uuid[])) as own (id) cross join lateral (
      select ${live} from app.items i
      where i.tenant_id = own.id and ${published} and i.visibility = 'space' and ${inLanguage(filter)} and ${beyondItem(walk)}
      ${inOrder(walk)}) k`;
}

function ofSpace(tenantId: string, filter: NewsFilter, walk: Walk): RawBuilder<PublishedNews> {
  return sql<PublishedNews>`select ${live} from app.items i
    where i.tenant_id = ${tenantId} and ${published} and ${inLanguage(filter)} and ${beyondItem(walk)} ${inOrder(walk)}`;
}

function ofTag(tag: string, filter: NewsFilter, walk: Walk): RawBuilder<PublishedNews> {
  const columns = [sql`g.published_at`, sql`g.tenant_id`, sql`g.item_id`] as const;
  const inSpace = filter.tenantId === null ? sql`true` : sql`g.tenant_id = ${filter.tenantId}`;
  return sql<PublishedNews>`select ${live} from app.item_tags g
    join app.items i on i.tenant_id = g.tenant_id and i.id = g.item_id
    where g.tag = ${tag} and ${inSpace} and ${published} and ${inLanguage(filter)} and ${beyond(walk, ...columns)}
    order by ${order(walk, ...columns)} limit ${sql.lit(walk.limit)}`;
}

const live = sql`i.tenant_id, i.id, i.published_at, i.slug, i.title, i.lede, i.language, i.visibility`;
const published = sql`i.kind = 'news' and i.lifecycle = 'published'`;
const itemColumns = [sql`i.published_at`, sql`i.tenant_id`, sql`i.id`] as const;

function inLanguage({ language }: NewsFilter) {
  return language === null ? sql`true` : sql`i.language = ${language}`;
}

function beyondItem(walk: Walk) {
  return beyond(walk, ...itemColumns);
}

function inOrder(walk: Walk) {
  return sql`order by ${order(walk, ...itemColumns)} limit ${sql.lit(walk.limit)}`;
}

/** The first comparison is what the index is entered by, the rest decides among posts of the same microsecond. */
function beyond(
  { towards, from }: Walk,
  at: RawBuilder<unknown>,
  tenant: RawBuilder<unknown>,
  id: RawBuilder<unknown>,
) {
  if (from === null) return sql`true`;
  const time = sql`${from.publishedAt}::timestamptz`;
  const keys = sql`(${from.tenantId}::uuid, ${from.id}::uuid)`;
  if (towards === "older") return sql`${at} <= ${time} and (${at} < ${time} or (${tenant}, ${id}) > ${keys})`;
  return sql`${at} >= ${time} and (${at} > ${time} or (${tenant}, ${id}) < ${keys})`;
}

function order({ towards }: Walk, at: RawBuilder<unknown>, tenant: RawBuilder<unknown>, id: RawBuilder<unknown>) {
  return towards === "older" ? sql`${at} desc, ${tenant}, ${id}` : sql`${at}, ${tenant} desc, ${id} desc`;
}
