import { sql } from "kysely";
import { jsonArrayFrom, jsonObjectFrom } from "kysely/helpers/postgres";
import type { TenantDb } from "../../platform/database.server.ts";
import type { ConferenceSource } from "./conference-content.server.ts";
import type { Conference } from "./desk.server.ts";
import { editionsAround } from "./editions.server.ts";

type Space = { id: string; name: string; slug: string };

/** The latest revision of a conference as `renderConference` takes it: what readers will see. Two statements. */
export async function previewConference(db: TenantDb, space: Space, conference: Conference): Promise<ConferenceSource> {
  const { draft, published, hosts, lifecycle } = conference;
  const { slug: _, seriesId, roundId, areaCodes, coHostIds, ...same } = draft;
  const names = await findNames(db, { seriesId, roundId, areaCodes, coHostIds });
  const answered = new Map(hosts.map(({ id, state }) => [id, state]));
  return {
    ...same,
    statedHeld: published ? published.statedHeld : draft.statedHeld,
    space: { name: space.name, slug: space.slug },
    archived: lifecycle === "archived",
    halt: published?.halt ? { how: published.halt.how, reason: published.halt.reason } : null,
    areas: names.areas,
    coHosts: names.coHosts
      .filter(({ id }) => answered.get(id) !== "declined")
      .map(({ id, ...host }) => ({ ...host, accepted: answered.get(id) === "accepted" })),
    round: names.round,
    series: names.series && { ...names.series, ...(await otherEditions(db, space, conference, names.series.id)) },
  };
}

type Named = Pick<Conference["draft"], "seriesId" | "roundId" | "areaCodes" | "coHostIds">;

/** What the ids of a draft stand for. */
async function findNames(db: TenantDb, { seriesId, roundId, areaCodes, coHostIds }: Named) {
  return await db
    .selectNoFrom((eb) => [
      jsonObjectFrom(
        eb.selectFrom("app.series").select(["id", "slug", "name", "language"]).where("id", "=", seriesId),
      ).as("series"),
      jsonObjectFrom(eb.selectFrom("app.rounds").select(["slug", "name", "language"]).where("id", "=", roundId)).as(
        "round",
      ),
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
          .where("id", "=", sql<string>`any(${coHostIds}::uuid[])`)
          .orderBy("name")
          .orderBy("id"),
      ).as("coHosts"),
    ])
    .executeTakeFirstOrThrow();
}

/** Those around the date that is proposed; what is live of this very conference is no other edition. */
async function otherEditions(db: TenantDb, space: Space, { id, liveSlug, draft }: Conference, seriesId: string) {
  const here = { tenantId: space.id, id, listedOn: draft.date.endsOn ?? "9999-12-31" };
  const { earlier, later } = await editionsAround(db, seriesId, here);
  const others = (editions: typeof earlier) =>
    editions.filter(({ href }) => href !== `/${space.slug}/conferences/${liveSlug}`);
  return { earlier: others(earlier), later: others(later) };
}
