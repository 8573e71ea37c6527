import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import { type ConferenceFigures, countingFigures, type ReportedFigure } from "./counting.ts";

/** Which conference, network-wide. */
export type ConferenceKey = { tenantId: string; id: string };

/** The key under which a conference counts once, wherever it stands. */
export function keyOf({ tenantId, id }: ConferenceKey): string {
  return `${tenantId}.${id}`;
}

/** What counts of conferences that nobody has reported anything of. */
export const noFigures: ConferenceFigures = countingFigures([]);

/**
 * The figures that count of each conference, by `keyOf`, in one statement however many they are. Those without any that
 * the actor may read are left out: `noFigures`.
 */
export async function figuresOf(
  db: TenantDb,
  conferences: readonly ConferenceKey[],
): Promise<Map<string, ConferenceFigures>> {
  if (conferences.length === 0) return new Map();
  const { rows } = await sql<ReportedFigure & { tenantId: string; conferenceId: string }>`
    select f.tenant_id, f.conference_id, f.reporter, f.measure, f.dimension, f.category, f.count, f.qualifier, f.source,
      f.ratio_to_previous::float8 as ratio_to_previous
    from unnest(${conferences.map(({ tenantId }) => tenantId)}::uuid[], ${conferences.map(({ id }) => id)}::uuid[])
        as asked (tenant_id, conference_id)
      join app.figures f on f.tenant_id = asked.tenant_id and f.conference_id = asked.conference_id`.execute(db);
  const byConference = Map.groupBy(rows, ({ tenantId, conferenceId }) => keyOf({ tenantId, id: conferenceId }));
  return new Map([...byConference].map(([key, figures]) => [key, countingFigures(figures)]));
}
