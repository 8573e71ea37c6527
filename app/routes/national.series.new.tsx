import { randomUUID } from "node:crypto";
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readInput } from "../domain/input.ts";
import { seriesSchema } from "../domain/series/schema.ts";
import { listSeriesNames, saveSeries } from "../domain/series/series.server.ts";
import { nationalAction } from "../http/actions.server.ts";
import { nationalLoader } from "../http/loaders.server.ts";
import { pageTitle } from "../i18n/page-title.ts";
import { NewSeriesPage } from "../views/series/new-pages.tsx";

export const handle = { nav: "national" };

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t("series.newSeries"));

export const loader = (args: LoaderFunctionArgs) =>
  nationalLoader(args, "reviewer", async ({ db, locale }) => ({
    id: randomUUID(),
    others: await listSeriesNames(db),
    locale,
  }));

export const action = (args: ActionFunctionArgs) =>
  nationalAction(args, "reviewer", async ({ form, act }) => {
    const series = readInput(seriesSchema, form.values);
    const slug = await act((db) => saveSeries(db, series));
    return redirect(`/national/series/${slug}?done=saved`);
  });

export default function NewSeries() {
  return <NewSeriesPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
