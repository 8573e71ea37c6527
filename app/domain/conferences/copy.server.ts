import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import { noDate, type PartialDate } from "../dates/partial-date.ts";
import type { Visibility } from "../items/rules.ts";
import type { Language } from "../language.ts";
import { isUuid } from "../uuid.ts";
import type { ConferenceText } from "./conference.ts";
import { dateOf } from "./live-date.server.ts";

/** What a new conference begins with: nothing but where the space is at home. */
export function blankConference(
  language: Language,
  country: string | null,
  ownAreas: readonly string[],
): ConferenceText {
  return {
    title: "",
    lede: "",
    language,
    visibility: "public",
    slug: null,
    seriesId: null,
    roundId: null,
    theme: "",
    date: { ...noDate, precision: "day" },
    statedHeld: false,
    form: "on_site",
    venue: "",
    town: "",
    country,
    timeZone: timeZones[country ?? ""] ?? "Europe/Stockholm",
    areaCodes: ownAreas.length === 1 ? [...ownAreas] : [],
    coHostIds: [],
    targetGroup: "",
    target: null,
    registrationUrl: null,
    body: "",
    days: [],
    speakers: [],
    links: [],
  };
}

const timeZones: Record<string, string> = { SE: "Europe/Stockholm", NO: "Europe/Oslo", DK: "Europe/Copenhagen" };

/**
 * A new conference that begins as an earlier edition, of this space or another: what is published of it and may be read.
 * Dates, links, persons, round and place in the country stay behind; so does the year in its title. Null when there is no
 * such edition, or `from` (`<tenantId>.<itemId>`) names none.
 */
export async function copyEdition(
  db: TenantDb,
  from: string | null,
  blank: ConferenceText,
): Promise<ConferenceText | null> {
  const [tenantId, id, ...rest] = (from ?? "").split(".");
  if (!isUuid(tenantId) || !isUuid(id) || rest.length > 0) return null;
  const edition = await db
    .selectFrom("app.conferences as c")
    .innerJoin("app.items as i", (join) => join.onRef("i.tenantId", "=", "c.tenantId").onRef("i.id", "=", "c.itemId"))
    .where("c.tenantId", "=", tenantId)
    .where("c.itemId", "=", id)
    .where("i.lifecycle", "in", ["published", "cancelled", "archived"])
    .select(["i.title", "i.lede", "i.language", "i.visibility"])
    .select(["c.seriesId", "c.form", "c.venue", "c.town", "c.country", "c.timeZone", "c.targetGroup", "c.body"])
    .select(["c.targetCount", "c.targetQualifier"])
    .select(dateOf("c").as("date"))
    .$narrowType<{ visibility: Visibility }>()
    .executeTakeFirst();
  if (!edition) return null;
  const { title, date, targetCount, targetQualifier, ...same } = edition;
  return {
    ...blank,
    ...same,
    title: withoutYear(title ?? "", date.startsOn),
    target: targetCount === null ? null : { count: targetCount, qualifier: targetQualifier ?? "exact" },
  };
}

/** "Klusterkonferensen 2020" of 2020 was that year's: the next one begins as "Klusterkonferensen". */
function withoutYear(title: string, startsOn: string | null): string {
  const year = startsOn?.slice(0, 4);
  return year ? title.replace(new RegExp(`[\\s,–-]*\\b${year}\\b`), "").trim() : title;
}

export type Edition = {
  tenantId: string;
  id: string;
  title: string | null;
  language: Language;
  spaceName: string;
  date: PartialDate;
};

/**
 * The latest editions that a new conference may begin as: the space's own, and all of the series that it has been in.
 * Both are looked up by their index; an `or` of the two would read every conference there is.
 */
export async function listEditions(db: TenantDb, tenantId: string, limit = 8): Promise<Edition[]> {
  const { rows } = await sql<Edition>`
    select c.tenant_id, c.item_id as id, i.title, i.language, t.name as space_name, ${dateOf("c")} as date
      from (
        (select o.tenant_id, o.item_id from app.conferences o
          where o.tenant_id = ${tenantId} order by o.listed_on desc, o.item_id limit ${limit})
        union
        (select e.tenant_id, e.item_id
           from (select distinct o.series_id from app.conferences o
                  where o.tenant_id = ${tenantId} and o.series_id is not null) s
          cross join lateral (select c.tenant_id, c.item_id from app.conferences c
                               where c.series_id = s.series_id order by c.listed_on desc limit ${limit}) e)
      ) latest
      join app.conferences c on c.tenant_id = latest.tenant_id and c.item_id = latest.item_id
      join app.items i on i.tenant_id = c.tenant_id and i.id = c.item_id
      join app.tenants t on t.id = c.tenant_id
     where i.lifecycle in ('published', 'cancelled', 'archived')
     order by c.listed_on desc, c.tenant_id, c.item_id limit ${limit}`.execute(db);
  return rows;
}
