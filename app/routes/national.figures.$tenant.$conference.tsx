import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readFigureFields } from "../domain/figures/figure-fields.ts";
import { readInput } from "../domain/input.ts";
import { getReporting, getReportingSpace, reportOnBehalf, takeBack } from "../domain/reports/on-behalf.server.ts";
import { onBehalfSchema } from "../domain/reports/schema.ts";
import { nationalAction } from "../http/actions.server.ts";
import { nationalLoader } from "../http/loaders.server.ts";
import { requireUuid } from "../http/params.server.ts";
import { pageTitle } from "../i18n/page-title.ts";
import { OnBehalfPage } from "../views/report-editor/on-behalf-page.tsx";

export const handle = { nav: "national" };

export const loader = (args: LoaderFunctionArgs) =>
  nationalLoader(args, "reviewer", async ({ db, url }) => {
    const { id, slug, name } = await getReportingSpace(db, args.params.tenant);
    const reporting = await getReporting(db, id, requireUuid(args.params.conference));
    return { ...reporting, space: { slug, name }, done: url.searchParams.get("done") };
  });

export const action = (args: ActionFunctionArgs) =>
  nationalAction(args, "reviewer", async ({ form, act }) => {
    const conferenceId = requireUuid(args.params.conference);
    const back = (done: "reported" | "removed") =>
      redirect(`/national/figures/${args.params.tenant}/${conferenceId}?${new URLSearchParams({ done })}`);
    if (form.text("intent") === "remove") {
      await act(async (db) => takeBack(db, await getReportingSpace(db, args.params.tenant), conferenceId));
      return back("removed");
    }
    const reported = readInput(onBehalfSchema, {
      figures: readFigureFields(form.values),
      figuresSource: form.text("figuresSource"),
      ratio: { choice: form.text("ratio.choice"), other: form.text("ratio.other") },
    });
    await act(async (db) =>
      reportOnBehalf(db, await getReportingSpace(db, args.params.tenant), conferenceId, reported),
    );
    return back("reported");
  });

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (t) => t("reports.national.title", { space: data?.space.name ?? "" }));

export default function FiguresOnBehalf() {
  return <OnBehalfPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
