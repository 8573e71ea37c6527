import { type RawBuilder, sql } from "kysely";
import type { RollupFilter, RollupKind } from "./filter.ts";

/**
 * The conferences that the roll-up looks at, as a relation: `tenant_id`, `item_id`, `slug`, `title`, `language`,
 * `listed_on`, `series_id`, `archived`, and `standing` as `standingOf` gives it (a test holds the two together).
 * A conference of two spaces stands with the one that publishes it, and so counts once. Row-level security leaves out
 * what is for the members of a space alone. One that was archived before it took place is no plan any more.
 */
export function rollupConferences({ year, round }: Omit<RollupFilter, "kind">, today: string): RawBuilder<unknown> {
  return sql`(select c.tenant_id, c.item_id, i.slug, i.title, i.language, c.listed_on, c.series_id,
      i.lifecycle = 'archived' as archived, ${standingOfRow(today)} as standing
    from app.conferences c
    join app.items i on i.tenant_id = c.tenant_id and i.id = c.item_id
    where i.lifecycle in ('published', 'cancelled', 'archived')
      and ${year === null ? sql`true` : sql`c.listed_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)`}
      and ${round === null ? sql`true` : sql`c.round_id = (select r.id from app.rounds r where r.slug = ${round})`})`;
}

/**
 * The same with what is known of their participants: `count`, `qualifier`, `reporter`, `source`, null where nothing was
 * reported. As `countingFigures`: all from one reporter, the space itself where it has counted anything.
 */
export function countedConferences(filter: Omit<RollupFilter, "kind">, today: string): RawBuilder<unknown> {
  return sql`(select k.*, p.count, p.qualifier, p.reporter, p.source
    from ${rollupConferences(filter, today)} k
    left join lateral (
      select case when f.dimension = 'total' then f.count end as count, f.qualifier, f.reporter, f.source
      from app.figures f
      where f.tenant_id = k.tenant_id and f.conference_id = k.item_id and f.measure = 'participants'
        and (f.dimension <> 'total' or f.count is not null)
      order by f.reporter = 'national', f.dimension <> 'total' limit 1
    ) p on true)`;
}

/** `standingOf` in the database's words. */
function standingOfRow(today: string): RawBuilder<string> {
  return sql<string>`case when c.halt is not null then c.halt
    when c.date_precision = 'day' then case when ${today}::date < c.starts_on then 'upcoming'
                                            when ${today}::date <= c.ends_on then 'ongoing' else 'held' end
    when c.stated_held_on is not null then 'held'
    when c.ends_on < ${today}::date then 'overdue'
    else 'planned' end`;
}

/** Whether a space (`t`) is of the kind asked for. */
export function ofKind(kind: RollupKind | null): RawBuilder<boolean> {
  return kind === null ? sql<boolean>`true` : sql<boolean>`t.kind = ${kind}`;
}

/** What a group of counted conferences (`c`) comes to. Numbers are summed by how sure they are. */
export const tallyColumns = sql`
  (count(*) filter (where c.standing = 'held'))::int as held,
  (count(*) filter (where c.standing in ('upcoming', 'ongoing') and not c.archived))::int as upcoming,
  (count(*) filter (where c.standing in ('planned', 'overdue') and not c.archived))::int as planned,
  (count(*) filter (where c.standing = 'overdue' and not c.archived))::int as overdue,
  (count(*) filter (where c.standing = 'postponed' and not c.archived))::int as postponed,
  (count(*) filter (where c.standing = 'cancelled'))::int as cancelled,
  (count(c.count) filter (where c.standing = 'held'))::int as reported,
  (sum(c.count) filter (where c.standing = 'held' and c.qualifier = 'exact'))::float8 as exact,
  (sum(c.count) filter (where c.standing = 'held' and c.qualifier = 'about'))::float8 as about,
  (sum(c.count) filter (where c.standing = 'held' and c.qualifier = 'over'))::float8 as over`;
