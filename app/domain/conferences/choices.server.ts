import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import type { PartialDate } from "../dates/partial-date.ts";
import type { Language } from "../language.ts";
import { listAreas } from "../tenants/areas.server.ts";
import { dateOf } from "./live-date.server.ts";
import type { HostAreas } from "./missing.ts";

/** More than any network has; a select with more would help nobody. */
const maxChoices = 1000;

/**
 * What the form lets choose from: series with their last edition, rounds, areas, spaces, and the space's own ground. A
 * co-organiser that is chosen already stays among the spaces, also when it has been archived since.
 */
export async function listChoices(db: TenantDb, tenantId: string, chosen: readonly string[] = []) {
  return {
    series: await listSeries(db),
    rounds: await db
      .selectFrom("app.rounds")
      .select(["id", "name", "language"])
      .orderBy("startsOn", (by) => by.desc().nullsLast())
      .orderBy("id")
      .limit(maxChoices)
      .execute(),
    areas: await listAreas(db),
    spaces: await db
      .selectFrom("app.tenants")
      .select(["id", "name"])
      .where((eb) => eb.or([eb("state", "=", "active"), eb("id", "=", sql<string>`any(${chosen}::uuid[])`)]))
      .where("id", "<>", tenantId)
      .orderBy(sql`name collate "sv-x-icu"`)
      .orderBy("id")
      .limit(maxChoices)
      .execute(),
    own: await getGround(db, tenantId),
  };
}

export type Choices = Awaited<ReturnType<typeof listChoices>>;

type SeriesChoice = { id: string; name: string; language: Language; last: PartialDate | null };

async function listSeries(db: TenantDb): Promise<SeriesChoice[]> {
  const { rows } = await sql<SeriesChoice>`
    select s.id, s.name, s.language, last.date as last
      from app.series s
      left join lateral (
        select ${dateOf("c")} as date from app.conferences c
         where c.series_id = s.id and c.starts_on is not null and c.halt is null and c.starts_on <= current_date
         order by c.listed_on desc limit 1) last on true
     order by s.name collate "sv-x-icu", s.id limit ${maxChoices}`.execute(db);
  return rows;
}

async function getGround(db: TenantDb, tenantId: string) {
  const tenant = await db
    .selectFrom("app.tenants")
    .select("country")
    .where("id", "=", tenantId)
    .executeTakeFirstOrThrow();
  return { country: tenant.country, areas: await areasOfSpaces(db, [tenantId]) };
}

/** The counties that a conference of the space may lie in, with those of the co-organisers that it names. */
export async function hostAreas(db: TenantDb, tenantId: string, coHostIds: readonly string[]): Promise<HostAreas> {
  return {
    own: await areasOfSpaces(db, [tenantId]),
    coHosts: coHostIds.length === 0 ? [] : await areasOfSpaces(db, coHostIds),
  };
}

async function areasOfSpaces(db: TenantDb, tenantIds: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom("app.tenantAreas")
    .select("areaCode")
    .distinct()
    .where("tenantId", "in", tenantIds)
    .orderBy("areaCode")
    .execute();
  return rows.map(({ areaCode }) => areaCode);
}
