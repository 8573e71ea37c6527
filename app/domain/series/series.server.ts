import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import type { Language } from "../language.ts";
import { Refusal } from "../refusal.ts";
import { collation } from "../tenants/directory.server.ts";
import { savingSlug, settleSlug } from "./naming.server.ts";
import type { SeriesInput } from "./schema.ts";

/** More series than a network ever has. */
const atMost = 500;

/** The network's series by name, in the alphabet of `language`, each with how many conferences of it the reader may see. */
export async function listSeries(db: TenantDb, language: Language) {
  return await db
    .selectFrom("app.series as s")
    .orderBy(sql`s.name ${collation[language]}`)
    .orderBy("s.id")
    .limit(atMost)
    .select(["s.id", "s.slug", "s.name", "s.language"])
    .select(conferencesOf)
    .execute();
}

/** How many conferences of the series `s` the reader may see. */
const conferencesOf = sql<number>`(select count(*)::int from app.conferences c where c.series_id = s.id)`.as(
  "conferences",
);

export type SeriesRow = Awaited<ReturnType<typeof listSeries>>[number];

/** @throws {Refusal} `not_found`. */
export async function getSeries(db: TenantDb, slug: string) {
  const series = await db
    .selectFrom("app.series as s")
    .where("s.slug", "=", slug)
    .select(["s.id", "s.slug", "s.name", "s.description", "s.language"])
    .select(conferencesOf)
    .executeTakeFirst();
  if (!series) throw new Refusal("not_found");
  return series;
}

export type Series = Awaited<ReturnType<typeof getSeries>>;

/** What every series is called, for telling spellings apart. */
export async function listSeriesNames(db: TenantDb) {
  return await db.selectFrom("app.series").orderBy("name").limit(atMost).select(["id", "slug", "name"]).execute();
}

/**
 * Makes or changes a series; its address stays what it first was. Returns the address.
 * @throws {Refusal} `name_similar`, `series_slug_taken`; {Refused} `not_found` for anyone but reviewers.
 */
export async function saveSeries(db: TenantDb, series: SeriesInput): Promise<string> {
  const { id, name, description, language } = series;
  const slug = settleSlug(series, await listSeriesNames(db), "serie");
  await savingSlug(slug, () =>
    sql`select app.save_series(${id}, ${slug}, ${name}, ${description}, ${language})`.execute(db),
  );
  return slug;
}
