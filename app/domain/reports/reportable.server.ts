import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import { dateOf } from "../conferences/live-date.server.ts";

/** Conferences that may be chosen for a new report: above this, the report begins at the conference's own page. */
const limit = 200;

/**
 * The space's conferences that have been held, the latest first, each with the report that it has already.
 * @param today yyyy-mm-dd
 */
export async function listReportable(db: TenantDb, tenantId: string, today: string) {
  return await db
    .selectFrom("app.conferences as c")
    .innerJoin("app.items as i", (join) => join.onRef("i.tenantId", "=", "c.tenantId").onRef("i.id", "=", "c.itemId"))
    .where("c.tenantId", "=", tenantId)
    .where("c.halt", "is", null)
    .where((eb) =>
      eb.or([
        eb("c.statedHeldOn", "is not", null),
        eb.and([eb("c.datePrecision", "=", "day"), eb("c.endsOn", "<=", today)]),
      ]),
    )
    .orderBy("c.listedOn", "desc")
    .orderBy("c.itemId")
    .limit(limit)
    .select(["c.itemId as id", "i.language", sql<string>`i.title`.as("title"), dateOf("c").as("date")])
    .select((eb) =>
      eb
        .selectFrom("app.reportRevisions as p")
        .innerJoin("app.revisions as r", (join) =>
          join.onRef("r.tenantId", "=", "p.tenantId").onRef("r.id", "=", "p.revisionId"),
        )
        .whereRef("p.tenantId", "=", "c.tenantId")
        .whereRef("p.conferenceId", "=", "c.itemId")
        .orderBy("r.number", "desc")
        .limit(1)
        .select("r.itemId")
        .as("reportId"),
    )
    .execute();
}

export type Reportable = Awaited<ReturnType<typeof listReportable>>[number];
