import { randomUUID } from "node:crypto";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { mayEdit } from "../domain/items/rules.ts";
import { getReport } from "../domain/reports/desk.server.ts";
import { draftSource } from "../domain/reports/draft-source.ts";
import { renderReport } from "../domain/reports/report-content.server.ts";
import { memberAction } from "../http/actions.server.ts";
import { memberLoader } from "../http/loaders.server.ts";
import { requireUuid } from "../http/params.server.ts";
import { workOnReport } from "../http/report-desk.server.ts";
import { pageTitle } from "../i18n/page-title.ts";
import { translator } from "../i18n/translator.server.ts";
import { deskSpace } from "../views/desk/desk-space.ts";
import { ReportDeskPage } from "../views/report-editor/report-desk-page.tsx";
import { textWords } from "../views/text-words.ts";

export const handle = { nav: "space" };

export const loader = (args: LoaderFunctionArgs) =>
  memberLoader(args, "coordinator", async ({ db, tenant, url }) => {
    const report = await getReport(db, tenant.id, requireUuid(args.params.id));
    const { publishFirst, ...desk } = deskSpace(tenant, "report");
    const space = { ...desk, publishFirst: publishFirst && report.draft.form === "conference" }; // the others are read first
    const readable =
      !(mayEdit(report) && space.writable) && !(report.state === "discarded" && report.liveSlug !== null);
    const words = textWords(translator(report.draft.language));
    return {
      report,
      space,
      content: readable ? renderReport(draftSource(report, tenant), words) : null,
      spareId: randomUUID(),
      add: addedRow(url.searchParams.get("add")),
      done: url.searchParams.get("done"),
    };
  });

function addedRow(name: string | null): "organisation" | "action" | null {
  return name === "organisation" || name === "action" ? name : null;
}

export const action = (args: ActionFunctionArgs) =>
  memberAction(args, "coordinator", (acting) => workOnReport(acting, requireUuid(args.params.id)));

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (t) => data?.report.draft.title || t("editor.untitled"));

export default function EditReport() {
  return <ReportDeskPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
