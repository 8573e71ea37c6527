import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listRounds } from "../domain/series/rounds.server.ts";
import { listSeries } from "../domain/series/series.server.ts";
import { nationalLoader } from "../http/loaders.server.ts";
import { pageTitle } from "../i18n/page-title.ts";
import { SeriesListPage } from "../views/series/series-list-page.tsx";

export const handle = { nav: "national" };

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t("series.title"));

export const loader = (args: LoaderFunctionArgs) =>
  nationalLoader(args, "reviewer", async ({ db, locale }) => ({
    series: await listSeries(db, locale),
    rounds: await listRounds(db),
  }));

export default function SeriesList() {
  return <SeriesListPage {...useLoaderData<typeof loader>()} />;
}
