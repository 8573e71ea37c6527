import { randomUUID } from "node:crypto";
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { todayIn } from "../domain/dates/today.ts";
import { readInput } from "../domain/input.ts";
import { startReport } from "../domain/reports/drafts.server.ts";
import { listReportable } from "../domain/reports/reportable.server.ts";
import { reportStartSchema } from "../domain/reports/schema.ts";
import { memberAction } from "../http/actions.server.ts";
import { memberLoader, notFound } from "../http/loaders.server.ts";
import { pageTitle } from "../i18n/page-title.ts";
import { translator } from "../i18n/translator.server.ts";
import { deskSpace } from "../views/desk/desk-space.ts";
import { NewReportPage } from "../views/report-editor/new-report-page.tsx";

export const handle = { nav: "space" };

export const loader = (args: LoaderFunctionArgs) =>
  memberLoader(args, "coordinator", async ({ db, tenant, now, url }) => {
    const space = deskSpace(tenant, "report");
    if (!space.writable) throw notFound();
    const conferences = await listReportable(db, tenant.id, todayIn(now));
    const chosen = url.searchParams.get("conference");
    const written = conferences.find(({ id, reportId }) => id === chosen && reportId !== null);
    if (written) throw redirect(`/${tenant.slug}/manage/reports/${written.reportId}`);
    return { id: randomUUID(), space, conferences, chosen };
  });

export const action = (args: ActionFunctionArgs) =>
  memberAction(args, "coordinator", async ({ form, act, tenant }) => {
    const { id, about } = readInput(reportStartSchema, form.values);
    const t = translator(tenant.language);
    const titles = {
      coordinator: t("reports.start.coordinatorTitle"),
      conference: (title: string) => t("reports.start.conferenceTitle", { title }),
    };
    await act((db) => startReport(db, tenant.id, { id, about, language: tenant.language, titles }));
    return redirect(`/${tenant.slug}/manage/reports/${id}?done=start`);
  });

export const meta: MetaFunction<typeof loader> = ({ matches }) => pageTitle(matches, (t) => t("reports.start.title"));

export default function NewReport() {
  return <NewReportPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
