import { isDeepStrictEqual } from "node:util";
import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import { Refused } from "../../platform/refused.ts";
import { mayEdit } from "../items/rules.ts";
import { addressFor } from "../items/slugs.server.ts";
import { writeOver } from "../items/write-over.server.ts";
import type { Language } from "../language.ts";
import { Refusal, type RefusalCode } from "../refusal.ts";
import { type DeskReport, getReport } from "./desk.server.ts";
import type { ReportToSave } from "./prepare.server.ts";
import type { ReportForm, ReportText } from "./report.ts";
import { writtenColumns } from "./report-row.server.ts";
import { limits } from "./rules.ts";

type Start = {
  id: string;
  /** The id of a conference of the space, or `coordinator` for a period. */
  about: string;
  language: Language;
  /** What it is called until somebody says otherwise. */
  titles: { coordinator: string; conference: (title: string) => string };
};

/**
 * Begins a report with nothing but a title. Saying it twice with the same id gives the same report.
 * @throws {Refusal} about the field `about`: `conference_not_held`, `report_exists`
 */
export async function startReport(
  db: TenantDb,
  tenantId: string,
  { id, about, language, titles }: Start,
): Promise<void> {
  const form: ReportForm = about === "coordinator" ? "coordinator" : "conference";
  const conferenceId = form === "coordinator" ? null : about;
  try {
    await sql`select app.start_report(${tenantId}, ${id}, ${form}, ${conferenceId}, ${language})`.execute(db);
  } catch (error) {
    if (!(error instanceof Refused) || error.code === "not_found") throw error;
    throw new Refusal(error.code as RefusalCode, "about");
  }
  const report = await getReport(db, tenantId, id);
  if (report.version > 1) return;
  const title = (report.conference ? titles.conference(report.conference.title) : titles.coordinator).slice(
    0,
    limits.title,
  );
  await writeOver(db, tenantId, report.revisionId, report.version, { ...report.draft, title });
}

/**
 * Saves a report over the version that its writer had before her, and returns it as it then stands. The same form sent
 * twice is saved once.
 * @throws {Refusal} `stale` when somebody has saved since, `not_editable`, `slug_taken`, `not_found`
 */
export async function saveReport(
  db: TenantDb,
  tenantId: string,
  id: string,
  version: number,
  { text, address }: ReportToSave,
): Promise<DeskReport> {
  const report = await getEditable(db, tenantId, id);
  const { form, conferenceId } = report.draft;
  const slug = await addressFor(db, tenantId, { kind: "report", ...report }, { ...address, ...text });
  const draft: ReportText = { ...text, form, conferenceId, slug };
  if (!(await writeOver(db, tenantId, report.revisionId, version, draft))) {
    const present = await getEditable(db, tenantId, id);
    if (present.updatedByMe && isDeepStrictEqual(present.draft, draft)) return present;
    throw new Refusal("stale");
  }
  await db
    .updateTable("app.reportRevisions")
    .set(writtenColumns(draft))
    .where("tenantId", "=", tenantId)
    .where("revisionId", "=", report.revisionId)
    .execute();
  return await getReport(db, tenantId, id);
}

async function getEditable(db: TenantDb, tenantId: string, id: string): Promise<DeskReport> {
  const report = await getReport(db, tenantId, id);
  if (!mayEdit(report)) throw new Refusal("not_editable");
  return report;
}
