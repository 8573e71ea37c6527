import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { TenantDb } from "../../platform/database.server.ts";
import { countingFigures } from "../figures/counting.ts";
import { dateOf } from "./live-date.server.ts";
import { acceptedHosts, areasOfConference, figuresOf } from "./live-parts.server.ts";
import {
  type ConferenceFilter,
  listedConferences,
  type Place,
  placesInOrder,
  type Turn,
  type Walk,
} from "./reading-rows.server.ts";
import { standingOf } from "./standing.ts";

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

/** One conference as lists show it. */
export type ListedConference = Awaited<ReturnType<typeof readListed>>[number];

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

async function readListed(db: TenantDb, filter: ConferenceFilter, walk: Walk) {
  const rows = await db
    .selectFrom(sql<Place>`(${listedConferences(filter, walk)})`.as<"k">(sql`k`))
    .innerJoin("app.items as i", (join) => join.onRef("i.tenantId", "=", "k.tenantId").onRef("i.id", "=", "k.id"))
    .innerJoin("app.conferences as c", (join) =>
      join.onRef("c.tenantId", "=", "k.tenantId").onRef("c.itemId", "=", "k.id"),
    )
    .innerJoin("app.tenants as t", "t.id", "k.tenantId")
    .select(["k.undated", "k.listedOn", "k.tenantId", "k.id", "i.slug", "i.lede", "i.language", "i.visibility"])
    .select(["c.theme", "c.form", "c.town", "c.country", "c.halt", "c.haltReason", "c.registrationUrl"])
    .select(["t.slug as spaceSlug", "t.name as spaceName"])
    .select([
      dateOf("c").as("date"),
      sql<string>`coalesce(i.title, '')`.as("title"),
      sql<boolean>`c.stated_held_on is not null`.as("statedHeld"),
    ])
    .select((eb) => {
      const key = { tenantId: eb.ref("c.tenantId"), id: eb.ref("c.itemId") };
      return [
        jsonArrayFrom(areasOfConference(key)).as("areas"),
        jsonArrayFrom(acceptedHosts(key)).as("hosts"),
        jsonArrayFrom(figuresOf(key).where("f.measure", "=", "participants")).as("figures"),
      ];
    })
    .orderBy(placesInOrder(walk, sql`k.undated`, sql`k.listed_on`, sql`k.tenant_id`, sql`k.id`))
    .limit(walk.limit)
    .execute();
  return rows.map(({ undated, listedOn, tenantId, id, statedHeld, slug, figures, ...row }) => ({
    ...row,
    id,
    href: `/${row.spaceSlug}/conferences/${slug}`,
    standing: standingOf({ halt: row.halt, date: row.date, statedHeld, today: walk.today }),
    participants: countingFigures(figures).participants?.total ?? null,
    place: { undated, listedOn, tenantId, id } satisfies Place,
  }));
}

function placeOf(conference: ListedConference | undefined): Place | null {
  return conference?.place ?? null;
}
