import type { TenantDb } from "../../platform/database.server.ts";
import type { Language } from "../language.ts";
import type { CaseText } from "./case-text.ts";

type Named = { id: string; slug: string; name: string; language: Language };

/** What conferences point at, by its key: what it is called, and where it is found. */
export type Names = {
  series: Named[];
  rounds: Named[];
  /** In the order of the official codes. */
  areas: { code: string; name: string }[];
  spaces: { id: string; slug: string; name: string }[];
};

/** The names of everything that conferences among the texts point at: a statement for each kind of thing, at most. */
export async function findNames(db: TenantDb, texts: readonly CaseText[]): Promise<Names> {
  const conferences = texts.filter((text) => text.kind === "conference");
  const keys = (of: (text: (typeof conferences)[number]) => (string | null)[]) => [
    ...new Set(conferences.flatMap(of).filter((key) => key !== null)),
  ];
  const series = keys(({ seriesId }) => [seriesId]);
  const rounds = keys(({ roundId }) => [roundId]);
  const areas = keys(({ areaCodes }) => areaCodes);
  const spaces = keys(({ coHostIds }) => coHostIds);
  const named = ["id", "slug", "name", "language"] as const;
  return {
    series: series.length ? await db.selectFrom("app.series").where("id", "in", series).select(named).execute() : [],
    rounds: rounds.length ? await db.selectFrom("app.rounds").where("id", "in", rounds).select(named).execute() : [],
    areas: areas.length
      ? await db
          .selectFrom("app.areas")
          .where("code", "in", areas)
          .orderBy("position")
          .select(["code", "name"])
          .execute()
      : [],
    spaces: spaces.length
      ? await db
          .selectFrom("app.tenants")
          .where("id", "in", spaces)
          .orderBy("name")
          .select(["id", "slug", "name"])
          .execute()
      : [],
  };
}
