import { sql } from "kysely";
import { jsonObjectFrom } from "kysely/helpers/postgres";
import type { TenantDb } from "../../platform/database.server.ts";
import type { ConferenceDay, ConferenceForm } from "../conferences/conference.ts";
import { dateOf } from "../conferences/live-date.server.ts";
import type { PartialDate } from "../dates/partial-date.ts";
import { countingFigures } from "../figures/counting.ts";
import type { Count } from "../figures/figure.ts";
import { figuresOf } from "../figures/figures.server.ts";
import type { Visibility } from "../items/rules.ts";
import type { Language } from "../language.ts";

/** The conference that a report is about, as far as its report needs it. */
export type ReportedConference = {
  id: string;
  title: string;
  slug: string;
  language: Language;
  visibility: Visibility;
  date: PartialDate;
  form: ConferenceForm;
  days: ConferenceDay[];
  series: { id: string; name: string; language: Language } | null;
  previous: PreviousEdition | null;
};

/** The edition before, of the same series, and what is known of its participants. */
export type PreviousEdition = {
  title: string;
  language: Language;
  slug: string;
  space: string;
  date: PartialDate;
  participants: Count | null;
};

/** A published conference of the space with the edition before it, as far as the reader may see that: one statement. */
export async function findReportedConference(
  db: TenantDb,
  tenantId: string,
  id: string,
): Promise<ReportedConference | null> {
  const row = await db
    .selectFrom("app.conferences as c")
    .innerJoin("app.items as i", (join) => join.onRef("i.tenantId", "=", "c.tenantId").onRef("i.id", "=", "c.itemId"))
    .leftJoin("app.series as s", "s.id", "c.seriesId")
    .where("c.tenantId", "=", tenantId)
    .where("c.itemId", "=", id)
    .select(["i.id", "i.language", "c.form", "c.days", "s.id as seriesId", "s.name", "s.language as seriesLanguage"])
    .select([sql<string>`i.title`.as("title"), sql<string>`i.slug`.as("slug"), dateOf("c").as("date")])
    .select(sql<Visibility>`i.visibility`.as("visibility"))
    .select((eb) =>
      jsonObjectFrom(
        eb
          .selectFrom("app.conferences as e")
          .innerJoin("app.items as ei", (join) =>
            join.onRef("ei.tenantId", "=", "e.tenantId").onRef("ei.id", "=", "e.itemId"),
          )
          .innerJoin("app.tenants as et", "et.id", "e.tenantId")
          .whereRef("e.seriesId", "=", "c.seriesId")
          .where(sql<boolean>`(e.listed_on, e.tenant_id, e.item_id) < (c.listed_on, c.tenant_id, c.item_id)`)
          .where(sql<boolean>`e.halt is distinct from 'cancelled'`)
          .orderBy("e.listedOn", "desc")
          .orderBy("e.tenantId", "desc")
          .orderBy("e.itemId", "desc")
          .limit(1)
          .select(["ei.language", "et.slug as space", dateOf("e").as("date")])
          .select([sql<string>`ei.title`.as("title"), sql<string>`ei.slug`.as("slug")])
          .select((inner) =>
            figuresOf({ tenantId: inner.ref("e.tenantId"), id: inner.ref("e.itemId") }, "participants").as("figures"),
          ),
      ).as("previous"),
    )
    .executeTakeFirst();
  if (!row) return null;
  const { seriesId, name, seriesLanguage, previous, ...conference } = row;
  const series = seriesId && name && seriesLanguage ? { id: seriesId, name, language: seriesLanguage } : null;
  if (!previous) return { ...conference, series, previous };
  const { figures, ...edition } = previous;
  const participants = countingFigures(figures).participants?.total ?? null;
  return { ...conference, series, previous: { ...edition, participants } };
}
