import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { TenantDb } from "../../platform/database.server.ts";
import type { Language } from "../language.ts";
import type { ConferenceText } from "./conference.ts";

type Named = { id: string; slug: string; name: string; language: Language };

/** What conferences point at, by its key: what it is called, and where it is found. */
export type Names = {
  series: Named[];
  rounds: Named[];
  /** In the order of the official codes. */
  areas: { code: string; name: string }[];
  /** By name. */
  spaces: { id: string; slug: string; name: string }[];
};

type Pointing = Pick<ConferenceText, "seriesId" | "roundId" | "areaCodes" | "coHostIds">;

/** The names of everything that any of these texts of conferences points at: one statement, whatever that is. */
export async function findNames(db: TenantDb, texts: readonly Pointing[]): Promise<Names> {
  const seriesIds = texts.flatMap(({ seriesId }) => seriesId ?? []);
  const roundIds = texts.flatMap(({ roundId }) => roundId ?? []);
  const areaCodes = texts.flatMap((text) => text.areaCodes);
  const hostIds = texts.flatMap(({ coHostIds }) => coHostIds);
  return await db
    .selectNoFrom((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom("app.series")
          .select(["id", "slug", "name", "language"])
          .where("id", "=", sql<string>`any(${seriesIds}::uuid[])`),
      ).as("series"),
      jsonArrayFrom(
        eb
          .selectFrom("app.rounds")
          .select(["id", "slug", "name", "language"])
          .where("id", "=", sql<string>`any(${roundIds}::uuid[])`),
      ).as("rounds"),
      jsonArrayFrom(
        eb
          .selectFrom("app.areas")
          .select(["code", "name"])
          .where("code", "=", sql<string>`any(${areaCodes}::text[])`)
          .orderBy("position"),
      ).as("areas"),
      jsonArrayFrom(
        eb
          .selectFrom("app.tenants")
          .select(["id", "slug", "name"])
          .where("id", "=", sql<string>`any(${hostIds}::uuid[])`)
          .orderBy("name")
          .orderBy("id"),
      ).as("spaces"),
    ])
    .executeTakeFirstOrThrow();
}
