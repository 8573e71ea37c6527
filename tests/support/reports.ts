// Reports for the tests of their desk: begun and saved as the editor does it.
import { randomUUID } from "node:crypto";
import { readInput } from "../../app/domain/input.ts";
import type { DeskReport } from "../../app/domain/reports/desk.server.ts";
import { readReportForm } from "../../app/domain/reports/draft-form.ts";
import { saveReport, startReport } from "../../app/domain/reports/drafts.server.ts";
import { prepareReport } from "../../app/domain/reports/prepare.server.ts";
import { reportSchema } from "../../app/domain/reports/schema.ts";
import { as, makeConference, makePerson, type TestPerson, type TestTenant } from "./sandbox.ts";

/** A conference of two days in May 2020, published. */
export async function heldConference(
  tenant: TestTenant,
  author: TestPerson,
  columns: Parameters<typeof makeConference>[3] = {},
  text: Parameters<typeof makeConference>[4] = {},
) {
  const dates = { datePrecision: "day", startsOn: "2020-05-11", endsOn: "2020-05-12" } as const;
  return await makeConference(tenant, author, "published", { ...dates, ...columns }, text);
}

/** Begins a report of a conference (its item), or of a period. */
export async function beginReport(tenant: TestTenant, person: TestPerson, about: string): Promise<string> {
  const id = randomUUID();
  const titles = { coordinator: "Vår rapport", conference: (title: string) => `Rapport: ${title}` };
  await as(person, tenant, (db) => startReport(db, tenant.id, { id, about, language: "sv", titles }));
  return id;
}

const blank = { title: "Rapporten", language: "sv", visibility: "public", noActions: "on" };

/** Saves over `version` what the form held: nothing but `values`, by their names in the form. */
export async function saveForm(
  tenant: TestTenant,
  person: TestPerson,
  id: string,
  version: number,
  values: Record<string, string>,
): Promise<DeskReport> {
  const report = prepareReport(readInput(reportSchema, readReportForm({ ...blank, ...values })));
  return await as(person, tenant, (db) => saveReport(db, tenant.id, id, version, report));
}

export async function coordinatorOf(tenant: TestTenant): Promise<TestPerson> {
  return await makePerson({ in: [[tenant, "coordinator"]] });
}
