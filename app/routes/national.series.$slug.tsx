import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { todayIn } from "../domain/dates/today.ts";
import { readInput } from "../domain/input.ts";
import { listGathered, readGatheredPlace } from "../domain/series/gathered.server.ts";
import { seriesSchema } from "../domain/series/schema.ts";
import { getSeries, listSeriesNames, saveSeries } from "../domain/series/series.server.ts";
import { nationalAction } from "../http/actions.server.ts";
import { nationalLoader } from "../http/loaders.server.ts";
import { pageTitle } from "../i18n/page-title.ts";
import { SeriesPage } from "../views/series/series-page.tsx";

export const handle = { nav: "national" };

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (t) => data?.series.name ?? t("common.failure.missing.title"));

export const loader = (args: LoaderFunctionArgs) =>
  nationalLoader(args, "reviewer", async ({ db, locale, now, url }) => {
    const series = await getSeries(db, args.params.slug ?? "");
    const cursor = url.searchParams.get("after");
    const place = readGatheredPlace(cursor);
    return {
      series,
      others: await listSeriesNames(db),
      ...(await listGathered(db, { series: series.id }, place, todayIn(now))),
      isFirst: place === null,
      startsOver: cursor !== null && place === null,
      saved: url.searchParams.get("done") === "saved",
      locale,
    };
  });

export const action = (args: ActionFunctionArgs) =>
  nationalAction(args, "reviewer", async ({ form, act }) => {
    const slug = await act(async (db) => {
      const { id } = await getSeries(db, args.params.slug ?? "");
      return await saveSeries(db, readInput(seriesSchema, { ...form.values, id, slug: "" }));
    });
    return redirect(`/national/series/${slug}?done=saved`);
  });

export default function OneOfSeries() {
  return <SeriesPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
