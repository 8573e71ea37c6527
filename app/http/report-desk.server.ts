import { redirect } from "@remix-run/node";
import { todayIn } from "../domain/dates/today.ts";
import { removeRow } from "../domain/form-rows.ts";
import { readInput } from "../domain/input.ts";
import { type DeskReport, getReport } from "../domain/reports/desk.server.ts";
import { readReportForm, reportValues } from "../domain/reports/draft-form.ts";
import { saveReport } from "../domain/reports/drafts.server.ts";
import { addPastedOrganisations } from "../domain/reports/pasted-organisations.ts";
import { prepareReport } from "../domain/reports/prepare.server.ts";
import { missingIn } from "../domain/reports/rules.ts";
import { reportSchema } from "../domain/reports/schema.ts";
import type { MemberActing } from "./actions.server.ts";
import {
  changes,
  changeText,
  type Desk,
  deskAddress,
  isChange,
  keepStored,
  saveOnce,
  submitText,
  versionOf,
} from "./text-desk.server.ts";

const desk: Desk<DeskReport> = { kind: "report", get: getReport };

/** Rows that the form's small buttons add and take away. */
const rows = { organisation: "organisations", action: "actions" } as const;

/** Everything that the editor's buttons do: each is named by `intent`, perhaps with what it is about (`remove-action:2`). */
export async function workOnReport(acting: MemberActing, id: string): Promise<Response> {
  const [intent = "", about = ""] = acting.form.text("intent").split(":");
  if (intent === "use-saved") return redirect(deskAddress(acting, "report", id)); // what was typed is let go
  if (isChange(intent)) return await changeText(acting, desk, id, intent, changes[intent]);
  return await write(acting, id, intent, about);
}

/** Saves what was typed, and then does what the button said. */
async function write(acting: MemberActing, id: string, intent: string, about: string): Promise<Response> {
  const { form, tenant } = acting;
  const taken = rowOf(intent, "remove");
  if (taken) removeRow(form.values, rows[taken], Number(about));
  addPastedOrganisations(form.values);
  const report = prepareReport(readInput(reportSchema, readReportForm(form.values)));
  const saved = await saveOnce(acting, desk, id, (db) => saveReport(db, tenant.id, id, versionOf(acting), report));
  if (saved === "handed-in") return redirect(`${deskAddress(acting, "report", id)}?done=submit`);
  keepStored(acting, { ...reportValues(saved.draft), version: String(saved.version) });
  return await goOn(acting, saved, intent);
}

async function goOn(acting: MemberActing, report: DeskReport, intent: string): Promise<Response> {
  const here = deskAddress(acting, "report", report.id);
  if (intent === "submit") {
    const setting = { today: todayIn(acting.now), conferenceVisibility: report.conference?.visibility ?? null };
    return await submitText(acting, desk, report, missingIn(report.draft, { ...setting, kept: report.kept }));
  }
  if (intent === "preview") return redirect(`${here}/preview`);
  const added = rowOf(intent, "add");
  if (added) {
    const name = rows[added];
    const field = { organisation: "name", action: "title" }[added];
    return redirect(`${here}?done=save&add=${added}#field-${name}.${report.draft[name].length}.${field}`);
  }
  const taken = rowOf(intent, "remove");
  return redirect(taken ? `${here}?done=${intent}#${rows[taken]}` : `${here}?done=save`);
}

function rowOf(intent: string, deed: "add" | "remove"): keyof typeof rows | null {
  const [verb, row = ""] = intent.split("-");
  return verb === deed && Object.hasOwn(rows, row) ? (row as keyof typeof rows) : null;
}
