import { sql } from "kysely";
import { jsonArrayFrom, jsonObjectFrom } from "kysely/helpers/postgres";
import type { TenantDb } from "../../platform/database.server.ts";
import { figuresOf } from "../figures/figures.server.ts";
import type { Visibility } from "../items/rules.ts";
import { Refusal } from "../refusal.ts";
import type { ConferenceSource, StoredReport } from "./conference-content.server.ts";
import { editionsAround } from "./editions.server.ts";
import { dateOf } from "./live-date.server.ts";
import { acceptedHosts, areasOfConference, reportOfConference } from "./live-parts.server.ts";

type Space = { id: string; name: string; slug: string };

/**
 * What readers have of a conference, whether it is announced, cancelled or archived, by its address in a space; with its
 * figures, its report and the other editions of its series: two statements.
 * @throws {Refusal} `not_found` also for a draft, whoever asks: its place is the work pages.
 */
export async function getConference(
  db: TenantDb,
  space: Space,
  slug: string,
): Promise<ConferenceSource & { id: string }> {
  if (!/^[a-z0-9-]{1,100}$/.test(slug)) throw new Refusal("not_found"); // the database takes no control characters
  const row = await db
    .selectFrom("app.items as i")
    .innerJoin("app.conferences as c", (join) =>
      join.onRef("c.tenantId", "=", "i.tenantId").onRef("c.itemId", "=", "i.id"),
    )
    .leftJoin("app.series as s", "s.id", "c.seriesId")
    .leftJoin("app.rounds as r", "r.id", "c.roundId")
    .where("i.tenantId", "=", space.id)
    .where("i.kind", "=", "conference")
    .where("i.slug", "=", slug)
    .where("i.lifecycle", "in", ["published", "cancelled", "archived"])
    .select(["i.id", "i.lede", "i.language", "i.lifecycle"])
    .select(["c.seriesId", "c.theme", "c.form", "c.venue", "c.town", "c.country", "c.timeZone", "c.targetGroup"])
    .select(["c.targetCount", "c.targetQualifier", "c.registrationUrl", "c.body", "c.halt", "c.haltReason"])
    .select(["c.listedOn", "c.days", "c.speakers", "c.links"])
    .select(["s.slug as seriesSlug", "s.name as seriesName", "s.language as seriesLanguage"])
    .select(["r.slug as roundSlug", "r.name as roundName", "r.language as roundLanguage"])
    .select([
      dateOf("c").as("date"),
      sql<Visibility>`i.visibility`.as("visibility"),
      sql<string>`coalesce(i.title, '')`.as("title"),
      sql<boolean>`c.stated_held_on is not null`.as("statedHeld"),
    ])
    .select((eb) => {
      const key = { tenantId: eb.ref("c.tenantId"), id: eb.ref("c.itemId") };
      return [
        jsonArrayFrom(areasOfConference(key)).as("areas"),
        jsonArrayFrom(acceptedHosts(key)).as("hosts"),
        figuresOf(key).as("figures"),
        jsonObjectFrom(reportOfConference(key)).as("report"),
      ];
    })
    .executeTakeFirst();
  if (!row) throw new Refusal("not_found");
  const { id, listedOn, seriesId, seriesSlug, seriesName, seriesLanguage, ...rest } = row;
  const { roundSlug, roundName, roundLanguage, lifecycle, halt, haltReason, hosts, report, ...more } = rest;
  const { targetCount, targetQualifier, ...conference } = more;
  const around = seriesId === null ? null : await editionsAround(db, seriesId, { tenantId: space.id, id, listedOn });
  return {
    ...conference,
    id,
    space: { name: space.name, slug: space.slug },
    archived: lifecycle === "archived",
    halt: halt && { how: halt, reason: haltReason },
    target:
      targetCount === null || targetQualifier === null ? null : { count: targetCount, qualifier: targetQualifier },
    coHosts: hosts.map((host) => ({ ...host, accepted: true })),
    series:
      seriesId && seriesSlug && seriesName && seriesLanguage && around
        ? { id: seriesId, slug: seriesSlug, name: seriesName, language: seriesLanguage, ...around }
        : null,
    round:
      roundSlug && roundName && roundLanguage ? { slug: roundSlug, name: roundName, language: roundLanguage } : null,
    report: report && readReport(report, space.slug),
  };
}

type ReportRow = {
  slug: string | null;
  title: string;
  language: StoredReport["language"];
  participants: string;
  speakers: string;
  lessons: StoredReport["lessons"];
};

function readReport({ slug, participants, speakers, ...report }: ReportRow, spaceSlug: string): StoredReport {
  const href = `/${spaceSlug}/reports/${slug}`;
  return { ...report, href, participantVoices: participants, speakerVoices: speakers };
}
