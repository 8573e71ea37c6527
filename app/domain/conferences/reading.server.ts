import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import { type ListedConference, readByKeys } from "./listed.server.ts";
import {
  type ConferenceFilter,
  listedConferences,
  type Place,
  placesInOrder,
  type Turn,
  type Walk,
} from "./reading-rows.server.ts";

export const noFilter: ConferenceFilter = {
  tenantId: null,
  area: null,
  seriesId: null,
  theme: null,
  form: null,
  year: null,
};

type ListConferences = {
  show: Walk["show"];
  /** yyyy-mm-dd. */
  today: string;
  filter?: Partial<ConferenceFilter>;
  turn?: Turn | null;
  limit: number;
};

/** A page of a list. `before` and `after` are places to turn from, null where the list ends. */
export type ConferencesPage = { conferences: ListedConference[]; before: Place | null; after: Place | null };

/**
 * Conferences that the reader may see, ahead in the order of time (those without a day last) or past, the latest first:
 * one statement for a page, whatever it shows. Towards the beginning, a page that is not full is the first one.
 */
export async function listConferences(
  db: TenantDb,
  { show, today, filter = {}, turn = null, limit }: ListConferences,
): Promise<ConferencesPage> {
  const read = (towards: Turn["towards"], from: Place | null) =>
    readListed(db, { ...noFilter, ...filter }, { show, today, towards, from, limit: limit + 1 });
  if (turn?.towards === "before") {
    const found = await read("before", turn.from);
    if (found.length > limit) {
      const conferences = found.slice(0, limit).reverse();
      return { conferences, before: placeOf(conferences[0]), after: placeOf(conferences.at(-1)) };
    }
  }
  const from = turn?.towards === "after" ? turn.from : null;
  const found = await read("after", from);
  const conferences = found.slice(0, limit);
  return {
    conferences,
    before: from === null ? null : placeOf(conferences[0]),
    after: found.length > limit ? placeOf(conferences.at(-1)) : null,
  };
}

function readListed(db: TenantDb, filter: ConferenceFilter, walk: Walk): Promise<ListedConference[]> {
  const keys = listedConferences(filter, walk);
  const inOrder = placesInOrder(walk, sql`k.undated`, sql`k.listed_on`, sql`k.tenant_id`, sql`k.id`);
  return readByKeys(db, keys, inOrder, walk.today);
}

function placeOf(conference: ListedConference | undefined): Place | null {
  return conference?.place ?? null;
}
