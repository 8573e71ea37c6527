import { type RawBuilder, sql } from "kysely";
import type { ConferenceForm } from "./conference.ts";

/** A conference's place in the order of a list. */
export type Place = {
  /** Still without a day: such conferences stand after those that have one. Always false among the past ones. */
  undated: boolean;
  /** yyyy-mm-dd: the last day that it may still lie ahead. */
  listedOn: string;
  tenantId: string;
  id: string;
};

/** The way from one page of a list to the one after or before it. */
export type Turn = { towards: "after" | "before"; from: Place };

export type ConferenceFilter = {
  /** Conferences that this space organises, alone or with others. */
  tenantId: string | null;
  area: string | null;
  seriesId: string | null;
  theme: string | null;
  form: ConferenceForm | null;
  year: number | null;
};

/** What to read: ahead in the order of time, or past, the latest first; which way, from where, and how many. */
export type Walk = {
  show: "upcoming" | "past";
  /** yyyy-mm-dd. */
  today: string;
  towards: Turn["towards"];
  from: Place | null;
  limit: number;
};

/**
 * The conferences of a list by their keys, in its order. Each filter has its index and is walked along it. Of those ahead,
 * the group that comes second is only looked for as far as the first leaves room. As for news, limits are literals, and
 * the day stands in a sub-query, where it is not seen: a plan made for it would be made anew each time.
 */
export function listedConferences(filter: ConferenceFilter, walk: Walk): RawBuilder<Place> {
  if (walk.show === "past") return ofGroup(filter, walk, null);
  const beginsUndated = walk.towards === "before";
  return sql<Place>`with first as materialized (${ofGroup(filter, walk, beginsUndated)})
    (select * from first) union all
    (select * from (${ofGroup(filter, walk, !beginsUndated)}) as second limit (select ${sql.lit(walk.limit)} - count(*) from first))`;
}

/** Those with a day, those without one, or (null) both in one order of time. */
function ofGroup(filter: ConferenceFilter, walk: Walk, undated: boolean | null): RawBuilder<Place> {
  if (filter.tenantId === null) return along(sourceOf(filter), filter, walk, undated);
  const { own, shared } = sourcesOfSpace(filter.tenantId);
  return sql<Place>`(${along(own, filter, walk, undated)}) union all (${along(shared, filter, walk, undated)})
    order by ${placesInOrder(walk, sql`undated`, sql`listed_on`, sql`tenant_id`, sql`id`)} limit ${sql.lit(walk.limit)}`;
}

/** `from` names the conference `c`; the list is ordered by the columns of `key`, of the table whose index is walked. */
type Source = { from: RawBuilder<unknown>; where: RawBuilder<unknown>; key: RawBuilder<unknown>[] };

const ownKey = [sql`c.listed_on`, sql`c.tenant_id`, sql`c.item_id`];

function sourceOf({ area }: ConferenceFilter): Source {
  if (area === null) return { from: sql`app.conferences c`, where: sql`true`, key: ownKey };
  return {
    from: sql`app.conference_areas a join app.conferences c on c.tenant_id = a.tenant_id and c.item_id = a.item_id`,
    where: sql`a.area_code = ${area}`,
    key: [sql`a.listed_on`, sql`a.tenant_id`, sql`a.item_id`],
  };
}

function sourcesOfSpace(tenantId: string): { own: Source; shared: Source } {
  return {
    own: { from: sql`app.conferences c`, where: sql`c.tenant_id = ${tenantId}`, key: ownKey },
    shared: {
      from: sql`app.conference_hosts h join app.conferences c on c.tenant_id = h.tenant_id and c.item_id = h.item_id`,
      where: sql`h.host_tenant_id = ${tenantId} and h.state = 'accepted'`,
      key: [sql`h.listed_on`, sql`h.tenant_id`, sql`h.item_id`],
    },
  };
}

function along(source: Source, filter: ConferenceFilter, walk: Walk, undated: boolean | null): RawBuilder<Place> {
  const [listedOn = sql``, tenantId = sql``, id = sql``] = source.key;
  const { show, today, from, limit } = walk;
  const day = sql`(select ${today}::date)`;
  const time = show === "upcoming" ? sql`${listedOn} >= ${day}` : sql`${listedOn} < ${day}`;
  return sql<Place>`select ${undated ?? false}::boolean as undated, ${listedOn} as listed_on, ${tenantId} as tenant_id, ${id} as id
    from ${source.from} join app.items i on i.tenant_id = c.tenant_id and i.id = c.item_id
    where ${source.where} and ${time} and i.lifecycle in ('published', 'cancelled') and ${inGroup(undated)}
      and ${chosen(filter, listedOn)} and ${from === null ? sql`true` : beyond(walk, from, undated ?? false, source.key)}
    order by ${placesInOrder(walk, null, listedOn, tenantId, id)} limit ${sql.lit(limit)}`;
}

function inGroup(undated: boolean | null) {
  if (undated === null) return sql`true`;
  return undated ? sql`c.date_precision <> 'day'` : sql`c.date_precision = 'day'`;
}

function chosen({ area, tenantId, seriesId, theme, form, year }: ConferenceFilter, listedOn: RawBuilder<unknown>) {
  const conditions = [
    // Beside a space, whose conferences are few, an area is looked up for each of them.
    area !== null && tenantId !== null
      ? sql`exists (select from app.conference_areas a where a.tenant_id = c.tenant_id and a.item_id = c.item_id and a.area_code = ${area})`
      : null,
    seriesId === null ? null : sql`c.series_id = ${seriesId}`,
    theme === null ? null : sql`c.theme_key = lower(${theme}) and c.theme <> ''`,
    form === null ? null : sql`c.form = ${form}`,
    year === null ? null : sql`${listedOn} between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)`,
  ].filter((condition) => condition !== null);
  return conditions.length > 0 ? sql.join(conditions, sql` and `) : sql`true`;
}

/**
 * What follows a place (or precedes it, towards the beginning). The first comparison is what the index is entered by.
 * A group that lies wholly on the one side of the place is read whole or not at all.
 */
function beyond({ show, towards }: Walk, from: Place, undated: boolean, key: RawBuilder<unknown>[]) {
  const [listedOn = sql``, tenantId = sql``, id = sql``] = key;
  const after = towards === "after";
  if (undated !== from.undated) return undated === after ? sql`true` : sql`false`;
  const day = sql`${from.listedOn}::date`;
  const keys = sql`(${from.tenantId}::uuid, ${from.id}::uuid)`;
  const tie = after ? sql`(${tenantId}, ${id}) > ${keys}` : sql`(${tenantId}, ${id}) < ${keys}`;
  return (show === "upcoming") === after
    ? sql`${listedOn} >= ${day} and (${listedOn} > ${day} or ${tie})`
    : sql`${listedOn} <= ${day} and (${listedOn} < ${day} or ${tie})`;
}

/** Ties go by the ids, upwards, in either list; towards the beginning everything is turned round. */
export function placesInOrder(
  { show, towards }: Pick<Walk, "show" | "towards">,
  undated: RawBuilder<unknown> | null,
  listedOn: RawBuilder<unknown>,
  tenantId: RawBuilder<unknown>,
  id: RawBuilder<unknown>,
) {
  const [up, down] = towards === "after" ? [sql`asc`, sql`desc`] : [sql`desc`, sql`asc`];
  const time = show === "upcoming" ? up : down;
  const group = undated === null ? sql`` : sql`${undated} ${up}, `;
  return sql`${group}${listedOn} ${time}, ${tenantId} ${up}, ${id} ${up}`;
}
