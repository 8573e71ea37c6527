import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import { Refusal } from "../refusal.ts";
import { savingSlug, settleSlug } from "./naming.server.ts";
import type { RoundInput } from "./schema.ts";

/** More rounds than a network ever has. */
const atMost = 500;

/** The network's rounds, the latest first, each with how many conferences of it the reader may see. */
export async function listRounds(db: TenantDb) {
  return await db
    .selectFrom("app.rounds as r")
    .orderBy("r.startsOn", (order) => order.desc().nullsLast())
    .orderBy("r.id")
    .limit(atMost)
    .select(["r.id", "r.slug", "r.name", "r.language", "r.startsOn", "r.endsOn"])
    .select(conferencesOf)
    .execute();
}

/** How many conferences of the round `r` the reader may see. */
const conferencesOf = sql<number>`(select count(*)::int from app.conferences c where c.round_id = r.id)`.as(
  "conferences",
);

export type RoundRow = Awaited<ReturnType<typeof listRounds>>[number];

/** @throws {Refusal} `not_found`. */
export async function getRound(db: TenantDb, slug: string) {
  const round = await db
    .selectFrom("app.rounds as r")
    .where("r.slug", "=", slug)
    .select(["r.id", "r.slug", "r.name", "r.language", "r.startsOn", "r.endsOn"])
    .select(conferencesOf)
    .executeTakeFirst();
  if (!round) throw new Refusal("not_found");
  return round;
}

export type Round = Awaited<ReturnType<typeof getRound>>;

/** What every round is called, for telling spellings apart. */
export async function listRoundNames(db: TenantDb) {
  return await db.selectFrom("app.rounds").orderBy("name").limit(atMost).select(["id", "slug", "name"]).execute();
}

/**
 * Makes or changes a round; its address stays what it first was. Returns the address.
 * @throws {Refusal} `name_similar`, `series_slug_taken`; {Refused} `not_found` for anyone but reviewers.
 */
export async function saveRound(db: TenantDb, round: RoundInput): Promise<string> {
  const { id, name, language, startsOn, endsOn } = round;
  const slug = settleSlug(round, await listRoundNames(db), "omgang");
  await savingSlug(slug, () =>
    sql`select app.save_round(${id}, ${slug}, ${name}, ${language}, ${startsOn}::date, ${endsOn}::date)`.execute(db),
  );
  return slug;
}
