import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import { noDate, type PartialDate } from "../dates/partial-date.ts";
import { dateOf } from "./live-date.server.ts";
import { type Standing, standingOf } from "./standing.ts";

/** When a conference of a desk's list takes place: as readers have it, or else as its draft says. */
export type ListedDate = { date: PartialDate; standing: Standing | null };

/** The conferences of a list with their dates, and their standing once they are published. One statement. */
export async function withDates<Text extends { id: string }>(
  db: TenantDb,
  tenantId: string,
  texts: readonly Text[],
  today: string,
): Promise<(Text & ListedDate)[]> {
  const ids = texts.map(({ id }) => id);
  const rows = await db
    .selectFrom("app.items as i")
    .leftJoin("app.conferences as c", (join) =>
      join.onRef("c.tenantId", "=", "i.tenantId").onRef("c.itemId", "=", "i.id"),
    )
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom("app.revisions as r")
          .innerJoin("app.conferenceRevisions as n", (join) =>
            join.onRef("n.tenantId", "=", "r.tenantId").onRef("n.revisionId", "=", "r.id"),
          )
          .select(dateOf("n").as("date"))
          .whereRef("r.tenantId", "=", "i.tenantId")
          .whereRef("r.itemId", "=", "i.id")
          .orderBy("r.number", "desc")
          .limit(1)
          .as("draft"),
      (join) => join.onTrue(),
    )
    .where("i.tenantId", "=", tenantId)
    .where("i.id", "=", sql<string>`any(${ids}::uuid[])`)
    .select(["i.id", "c.halt", "draft.date as draftDate"])
    .select(sql<PartialDate | null>`case when c.item_id is not null then ${dateOf("c")} end`.as("liveDate"))
    .select(sql<boolean>`c.stated_held_on is not null`.as("statedHeld"))
    .execute();
  const found = new Map(rows.map((row) => [row.id, row]));
  return texts.map((text) => {
    const { liveDate = null, draftDate, halt = null, statedHeld = false } = found.get(text.id) ?? {};
    if (liveDate === null) return { ...text, date: draftDate ?? noDate, standing: null };
    return { ...text, date: liveDate, standing: standingOf({ halt, date: liveDate, statedHeld, today }) };
  });
}
