import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import type { Language } from "../language.ts";

/** The years in which there is a conference, the latest first; at most fifty. */
export async function listYears(db: TenantDb): Promise<number[]> {
  const { rows } = await sql<{ year: number }>`
    select distinct date_part('year', c.listed_on)::int as year from app.conferences c
    where c.listed_on between date '0002-01-01' and date '9998-12-31' order by year desc limit 50`.execute(db);
  return rows.map(({ year }) => year);
}

export type RoundChoice = { slug: string; name: string; language: Language };

/** The rounds that the roll-up can be narrowed to, the latest first. */
export async function listRoundChoices(db: TenantDb): Promise<RoundChoice[]> {
  return await db
    .selectFrom("app.rounds")
    .orderBy("startsOn", (order) => order.desc().nullsLast())
    .orderBy("id")
    .limit(200)
    .select(["slug", "name", "language"])
    .execute();
}
