import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import { dateOf } from "../conferences/live-date.server.ts";
import type { PartialDate } from "../dates/partial-date.ts";
import { countingFigures, type ReportedFigure } from "../figures/counting.ts";
import type { Count, Qualifier } from "../figures/figure.ts";
import { figuresOf } from "../figures/figures.server.ts";
import type { CountedEdition } from "../figures/growth.ts";
import type { Language } from "../language.ts";
import { ofKind, rollupConferences } from "./counted.server.ts";
import type { RollupFilter } from "./filter.ts";

/** How many series are looked at: those whose latest edition was held last. */
const seriesAtMost = 20;

/** Editions of a series at most, the latest. */
const editionsAtMost = 12;

export type RollupEdition = CountedEdition & {
  href: string;
  title: string;
  language: Language;
  held: boolean;
  /** What its report hopes for at the next edition; `same` is as many again. */
  nextTarget: Count | "same" | null;
};

export type RollupSeries = { id: string; slug: string; name: string; language: Language; editions: RollupEdition[] };

type Row = Omit<RollupSeries, "editions"> & { editions: EditionRow[] };

type EditionRow = {
  href: string;
  title: string;
  language: Language;
  date: PartialDate;
  held: boolean;
  figures: ReportedFigure[];
  nextSame: boolean | null;
  nextCount: number | null;
  nextQualifier: Qualifier | null;
};

/** The series of held conferences of the filter, the latest first, each with all its editions: one statement. */
export async function listSeriesWithEditions(
  db: TenantDb,
  filter: RollupFilter,
  today: string,
): Promise<RollupSeries[]> {
  const every = { year: null, round: null };
  const key = { tenantId: sql`k.tenant_id`, id: sql`k.item_id` };
  const kind = filter.kind;
  const ofItsKind = sql`exists (select from app.tenants t where t.id = c.tenant_id and ${ofKind(kind)})`;
  const { rows } = await sql<Row>`
    with latest as (
      select s.id as series_id, k.listed_on as held_on
      from app.series s cross join lateral (
        select c.listed_on from ${rollupConferences({ ...filter, year: null }, today)} c
        where c.series_id = s.id and c.standing = 'held' and ${kind === null ? sql`true` : ofItsKind}
        order by c.listed_on desc, c.tenant_id desc, c.item_id desc limit 1
      ) k
      order by held_on desc, s.id limit ${seriesAtMost}
    )
    select s.id, s.slug, s.name, s.language, e.editions
    from latest join app.series s on s.id = latest.series_id
    cross join lateral (
      select json_agg(json_build_object('href', '/' || o.tenant_slug || '/conferences/' || o.slug,
          'title', o.title, 'language', o.language, 'date', o.date, 'held', o.held, 'figures', o.figures, 'nextSame', o.next_same_target,
          'nextCount', o.next_target_count, 'nextQualifier', o.next_target_qualifier) order by o.listed_on) as editions
      from (
        select k.slug, k.title, k.language, k.listed_on, k.standing = 'held' as held, t.slug as tenant_slug, ${dateOf("c")} as date,
          r.next_same_target, r.next_target_count, r.next_target_qualifier,
          ${figuresOf(key, "participants")} as figures
        from (
          select k.* from ${rollupConferences(every, today)} k
          where k.series_id = s.id and k.standing not in ('cancelled', 'postponed')
            and (k.standing = 'held' or not k.archived)
          order by k.listed_on desc, k.tenant_id desc, k.item_id desc limit ${editionsAtMost}
        ) k
        join app.conferences c on c.tenant_id = k.tenant_id and c.item_id = k.item_id
        join app.tenants t on t.id = k.tenant_id
        left join app.reports r on r.tenant_id = k.tenant_id and r.conference_id = k.item_id
      ) o
    ) e
    order by latest.held_on desc, s.id`.execute(db);
  return rows.map(({ editions, ...series }) => ({
    ...series,
    editions: editions.map((row) => toEdition(series.id, row)),
  }));
}

function toEdition(seriesId: string, row: EditionRow): RollupEdition {
  const { href, title, language, date, held, figures, nextSame, nextCount, nextQualifier } = row;
  const { participants, ratioToPrevious } = countingFigures(figures);
  const counted = nextCount === null || nextQualifier === null ? null : { count: nextCount, qualifier: nextQualifier };
  return {
    ...{ seriesId, href, title, language, date, held, ratioToPrevious },
    participants: participants?.total ?? null,
    nextTarget: nextSame ? "same" : counted,
  };
}
