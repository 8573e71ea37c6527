import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { TenantDb } from "../../platform/database.server.ts";
import type { ConferenceText } from "../conferences/conference.ts";
import { textColumns, toText } from "../conferences/conference-row.server.ts";
import type { Visibility } from "../items/rules.ts";

/** The proposed text of a conference. Undefined where the reader may not see it. */
export async function findProposedConference(
  db: TenantDb,
  tenantId: string,
  revisionId: string,
): Promise<ConferenceText | undefined> {
  const row = await db
    .selectFrom("app.revisions as r")
    .innerJoin("app.conferenceRevisions as n", (join) =>
      join.onRef("n.tenantId", "=", "r.tenantId").onRef("n.revisionId", "=", "r.id"),
    )
    .where("r.tenantId", "=", tenantId)
    .where("r.id", "=", revisionId)
    .select(["r.title", "r.lede", "r.language", "r.slug", sql<Visibility>`r.visibility`.as("visibility")])
    .select(textColumns)
    .executeTakeFirst();
  return row && toText(row);
}

/** The live text of a conference: what readers have now. Undefined before its first publishing. */
export async function findLiveConference(
  db: TenantDb,
  tenantId: string,
  itemId: string,
): Promise<ConferenceText | undefined> {
  const row = await db
    .selectFrom("app.items as i")
    .innerJoin("app.conferences as n", (join) =>
      join.onRef("n.tenantId", "=", "i.tenantId").onRef("n.itemId", "=", "i.id"),
    )
    .where("i.tenantId", "=", tenantId)
    .where("i.id", "=", itemId)
    .select(["i.lede", "i.language", "i.slug", sql<Visibility>`i.visibility`.as("visibility")])
    .select(["n.seriesId", "n.roundId", "n.theme", "n.form", "n.venue", "n.town", "n.country", "n.timeZone"])
    .select(["n.datePrecision", "n.startsOn", "n.endsOn", "n.season", "n.startsDay", "n.endsDay"])
    .select(["n.targetGroup", "n.targetCount", "n.targetQualifier", "n.registrationUrl"])
    .select(["n.body", "n.days", "n.speakers", "n.links"])
    .select((eb) => [
      sql<string>`coalesce(i.title, '')`.as("title"),
      sql<boolean>`n.stated_held_on is not null`.as("statedHeld"),
      jsonArrayFrom(
        eb
          .selectFrom("app.conferenceAreas as a")
          .whereRef("a.tenantId", "=", "n.tenantId")
          .whereRef("a.itemId", "=", "n.itemId")
          .select("a.areaCode as code"),
      ).as("areas"),
      jsonArrayFrom(
        eb
          .selectFrom("app.conferenceHosts as h")
          .whereRef("h.tenantId", "=", "n.tenantId")
          .whereRef("h.itemId", "=", "n.itemId")
          .where("h.state", "<>", "declined") // as a new revision begins
          .select("h.hostTenantId as id"),
      ).as("hosts"),
    ])
    .executeTakeFirst();
  if (!row) return undefined;
  const { areas, hosts, ...columns } = row;
  return toText({ ...columns, areaCodes: areas.map(({ code }) => code), coHostIds: hosts.map(({ id }) => id) });
}
