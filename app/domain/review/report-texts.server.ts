import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import type { ReportText } from "../reports/report.ts";
import { reportColumns, toReportText } from "../reports/report-row.server.ts";

/** The proposed text of a report. Undefined where the reader may not see it. */
export async function findProposedReport(
  db: TenantDb,
  tenantId: string,
  revisionId: string,
): Promise<ReportText | undefined> {
  const row = await db
    .selectFrom("app.revisions as r")
    .innerJoin("app.reportRevisions as p", (join) =>
      join.onRef("p.tenantId", "=", "r.tenantId").onRef("p.revisionId", "=", "r.id"),
    )
    .where("r.tenantId", "=", tenantId)
    .where("r.id", "=", revisionId)
    .select(["r.title", "r.lede", "r.language", "r.visibility", "r.slug"])
    .select(reportColumns("p"))
    .executeTakeFirst();
  return row && toReportText(row);
}

/** The live text of a report: what readers have now. Undefined before its first publishing. */
export async function findLiveReport(db: TenantDb, tenantId: string, itemId: string): Promise<ReportText | undefined> {
  const row = await db
    .selectFrom("app.items as i")
    .innerJoin("app.reports as p", (join) => join.onRef("p.tenantId", "=", "i.tenantId").onRef("p.itemId", "=", "i.id"))
    .where("i.tenantId", "=", tenantId)
    .where("i.id", "=", itemId)
    .select(["i.lede", "i.language", "i.visibility", "i.slug", sql<string>`coalesce(i.title, '')`.as("title")])
    .select(reportColumns("p"))
    .executeTakeFirst();
  return row && toReportText(row);
}
