import { type RawBuilder, sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import type { Count, Reporter } from "../figures/figure.ts";
import type { Language } from "../language.ts";
import { collation } from "../tenants/directory.server.ts";
import { countedConferences, ofKind, rollupConferences, tallyColumns } from "./counted.server.ts";
import type { RollupFilter, RollupKind } from "./filter.ts";
import { type Tally, type TallyRow, toTally } from "./tally.ts";

/** What all conferences of the filter come to. */
export async function sumUp(db: TenantDb, filter: RollupFilter, today: string): Promise<Tally> {
  const { rows } = await sql<TallyRow>`select ${tallyColumns}
    from ${countedConferences(filter, today)} c join app.tenants t on t.id = c.tenant_id
    where ${ofKind(filter.kind)}`.execute(db);
  return toTally(rows[0] ?? {});
}

/** A conference of the roll-up, as a page links to it. */
export type RollupConference = {
  tenantSlug: string;
  tenantName: string;
  tenantLanguage: Language;
  id: string;
  slug: string;
  title: string;
  language: Language;
  /** The year it was held in; null where nobody knows. */
  year: number | null;
};

/** Held conferences of which nobody has said how many came, the latest first. */
export async function listUnreported(db: TenantDb, filter: RollupFilter, today: string, limit: number) {
  const { rows } = await latestHeld<RollupConference>(filter, today, sql`c.count is null`, limit).execute(db);
  return rows;
}

export type ReportedConference = RollupConference & Count & { reporter: Reporter; source: string };

/** The latest held conferences whose participants are known, the latest first. */
export async function listReported(db: TenantDb, filter: RollupFilter, today: string, limit: number) {
  const { rows } = await latestHeld<ReportedConference>(filter, today, sql`c.count is not null`, limit).execute(db);
  return rows;
}

/** Walks the index of time backwards and stops: what was held lies before today, in all columns' descending order. */
function latestHeld<Row>(filter: RollupFilter, today: string, where: RawBuilder<unknown>, limit: number) {
  const kind = filter.kind;
  const ofItsKind = sql`exists (select from app.tenants t where t.id = c.tenant_id and ${ofKind(kind)})`;
  return sql<Row>`
    select t.slug as tenant_slug, t.name as tenant_name, t.language as tenant_language, c.item_id as id, c.slug, c.title,
      c.language, c.count, c.qualifier, c.reporter, c.source,
      case when c.listed_on between date '0002-01-01' and date '9998-12-31' then date_part('year', c.listed_on)::int end as year
    from (
      select c.* from ${countedConferences(filter, today)} c
      where c.standing = 'held' and c.listed_on < ${today}::date and ${where} and ${kind === null ? sql`true` : ofItsKind}
      order by c.listed_on desc, c.tenant_id desc, c.item_id desc limit ${limit}
    ) c join app.tenants t on t.id = c.tenant_id
    order by c.listed_on desc, c.tenant_id desc, c.item_id desc`;
}

/** A space that plans a conference which has no day yet. */
export type Planner = { slug: string; name: string; language: Language; kind: RollupKind };

/** Spaces that plan without a date, by name in the alphabet of `language`: `limit` of them at most, and how many there are. */
export async function listPlanners(
  db: TenantDb,
  { filter, language, today }: { filter: RollupFilter; language: Language; today: string },
  limit: number,
) {
  const { rows } = await sql<Planner & { total: number }>`
    select t.slug, t.name, t.language, t.kind, (count(*) over ())::int as total
    from app.tenants t
    where ${ofKind(filter.kind)} and t.id in
      (select c.tenant_id from ${rollupConferences(filter, today)} c where c.standing in ('planned', 'overdue') and not c.archived)
    order by t.name ${collation[language]}, t.id limit ${limit}`.execute(db);
  return {
    total: rows[0]?.total ?? 0,
    spaces: rows.map(({ slug, name, language, kind }): Planner => ({ slug, name, language, kind })),
  };
}
