import { type Expression, type RawBuilder, sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import type { ReportedFigure } from "./counting.ts";
import type { Measure } from "./figure.ts";

/** A conference of the query around. */
type Conference = { tenantId: Expression<unknown>; id: Expression<unknown> };

/**
 * Whatever anybody has reported of a conference, as far as the reader may see it, as one column beside it: a list costs one
 * statement. Which of it counts, `countingFigures` tells.
 */
export function figuresOf({ tenantId, id }: Conference, measure?: Measure): RawBuilder<ReportedFigure[]> {
  return sql<ReportedFigure[]>`(
    select coalesce(json_agg(json_build_object('measure', f.measure, 'dimension', f.dimension, 'category', f.category,
      'count', f.count, 'qualifier', f.qualifier, 'reporter', f.reporter, 'source', f.source,
      'ratioToPrevious', f.ratio_to_previous)), '[]')
    from app.figures f
    where f.tenant_id = ${tenantId} and f.conference_id = ${id}
      and ${measure ? sql<boolean>`f.measure = ${measure}` : sql<boolean>`true`})`;
}

/** The same of one conference. */
export async function listFigures(db: TenantDb, tenantId: string, conferenceId: string): Promise<ReportedFigure[]> {
  const key = { tenantId: sql`${tenantId}::uuid`, id: sql`${conferenceId}::uuid` };
  const { rows } = await sql<{ figures: ReportedFigure[] }>`select ${figuresOf(key)} as figures`.execute(db);
  return rows[0]?.figures ?? [];
}
