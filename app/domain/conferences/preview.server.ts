import type { TenantDb } from "../../platform/database.server.ts";
import type { ConferenceSource } from "./conference-content.server.ts";
import type { Conference } from "./desk.server.ts";
import { editionsAround } from "./editions.server.ts";
import { findNames } from "./names.server.ts";

type Space = { id: string; name: string; slug: string };

/** The latest revision of a conference as `renderConference` takes it: what readers will see. Two statements. */
export async function previewConference(db: TenantDb, space: Space, conference: Conference): Promise<ConferenceSource> {
  const { draft, published, hosts, lifecycle } = conference;
  const { slug: _, seriesId, roundId, areaCodes, coHostIds, ...same } = draft;
  const names = await findNames(db, [{ seriesId, roundId, areaCodes, coHostIds }]);
  const [series = null] = names.series;
  const [round = null] = names.rounds;
  const answered = new Map(hosts.map(({ id, state }) => [id, state]));
  return {
    ...same,
    statedHeld: published ? published.statedHeld : draft.statedHeld,
    space: { name: space.name, slug: space.slug },
    archived: lifecycle === "archived",
    halt: published?.halt ? { how: published.halt.how, reason: published.halt.reason } : null,
    areas: names.areas,
    coHosts: names.spaces
      .filter(({ id }) => answered.get(id) !== "declined")
      .map(({ id, ...host }) => ({ ...host, accepted: answered.get(id) === "accepted" })),
    round: round && { slug: round.slug, name: round.name, language: round.language },
    series: series && { ...series, ...(await otherEditions(db, space, conference, series.id)) },
  };
}

/** Those around the date that is proposed; what is live of this very conference is no other edition. */
async function otherEditions(db: TenantDb, space: Space, { id, liveSlug, draft }: Conference, seriesId: string) {
  const here = { tenantId: space.id, id, listedOn: draft.date.endsOn ?? "9999-12-31" };
  const { earlier, later } = await editionsAround(db, seriesId, here);
  const others = (editions: typeof earlier) =>
    editions.filter(({ href }) => href !== `/${space.slug}/conferences/${liveSlug}`);
  return { earlier: others(earlier), later: others(later) };
}
