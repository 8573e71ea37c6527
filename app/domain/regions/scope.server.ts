import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import type { Language } from "../language.ts";
import type { BoardScope } from "./board-request.ts";

/** A round or a series, as its row says; of a year there is no more to know than its number. */
export type Scope =
  | { by: "round" | "series"; id: string; slug: string; name: string; language: Language; description: string }
  | { by: "year"; year: number };

/** What was asked for, or undefined when there is no such round or series. */
export async function findScope(db: TenantDb, asked: BoardScope): Promise<Scope | undefined> {
  if (asked.by === "year") return asked;
  if (asked.by === "series") {
    const series = await db
      .selectFrom("app.series")
      .select(["id", "slug", "name", "language", "description"])
      .where("slug", "=", asked.slug)
      .executeTakeFirst();
    return series && { by: "series", ...series };
  }
  const round = await rounds(db).where("slug", "=", asked.slug).executeTakeFirst();
  return round && { by: "round", description: "", ...round };
}

/** The round that began last; one without dates where none has begun, then one to come; the year where there is none. */
export async function defaultScope(db: TenantDb, today: string): Promise<Scope> {
  const latest = await rounds(db)
    .orderBy(sql`coalesce(starts_on <= ${today}::date, false)`, "desc")
    .orderBy(sql`starts_on is null`, "desc")
    .orderBy("startsOn", "desc")
    .orderBy("createdAt", "desc")
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  return latest ? { by: "round", description: "", ...latest } : { by: "year", year: Number(today.slice(0, 4)) };
}

function rounds(db: TenantDb) {
  return db.selectFrom("app.rounds").select(["id", "slug", "name", "language"]);
}

export type Choices = {
  rounds: { slug: string; name: string; language: Language }[];
  series: { slug: string; name: string; language: Language }[];
  /** From the first to the last in which the reader may see a conference, the latest first. */
  years: number[];
};

/** More than this are not offered; each has its address all the same. */
const maxChoices = 60;

/** What a reader may choose between: the latest rounds, the series by name, and the years. One statement. */
export async function listScopes(db: TenantDb, today: string): Promise<Choices> {
  const { rows } = await sql<{ by: "round" | "series" | "year"; slug: string; name: string; language: Language }>`
    (select 'round' as by, slug, name, language from app.rounds order by starts_on desc nulls last, id limit ${maxChoices})
    union all
    (select 'series', slug, name, language from app.series order by name, id limit ${maxChoices})
    union all
    (select 'year', ${yearAt("first")}::text, ${yearAt("last")}::text, 'sv')`.execute(db);
  const of = (by: string) =>
    rows.filter((row) => row.by === by).map(({ slug, name, language }) => ({ slug, name, language }));
  const now = Number(today.slice(0, 4));
  const ends = of("year")[0];
  const first = Math.min(Number(ends?.slug ?? now), now);
  const last = Math.max(Number(ends?.name ?? now), now);
  const years = Array.from({ length: Math.min(last - first + 1, maxChoices) }, (_, index) => last - index);
  return { rounds: of("round"), series: of("series"), years };
}

/** The year of the first or the last conference that has one, read from the end of its index. */
function yearAt(end: "first" | "last") {
  return sql`(select extract(year from c.listed_on)::int from app.conferences c
    where c.listed_on > date '0001-01-01' and c.listed_on < date '9999-12-31'
    order by c.listed_on ${end === "first" ? sql`asc` : sql`desc`} limit 1)`;
}
