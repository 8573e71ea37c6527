import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { todayIn } from "../domain/dates/today.ts";
import { readRollupFilter, readSlug } from "../domain/rollup/filter.ts";
import { readOverview } from "../domain/rollup/overview.server.ts";
import { countRollupSpaces, listRollupSpaces, readSpacePlace } from "../domain/rollup/spaces.server.ts";
import { nationalLoader } from "../http/loaders.server.ts";
import { pageTitle } from "../i18n/page-title.ts";
import { RollupPage } from "../views/rollup/rollup-page.tsx";

export const handle = { nav: "national" };

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t("rollup.title"));

const pageSize = 30;

export const loader = (args: LoaderFunctionArgs) =>
  nationalLoader(args, "reviewer", async ({ db, locale: language, now, url }) => {
    const filter = readRollupFilter(url.searchParams);
    const cursor = url.searchParams.get("after");
    const after = cursor === null ? null : readSpacePlace(cursor);
    const today = todayIn(now);
    return {
      filter,
      today,
      overview: await readOverview(db, { filter, drawn: readSlug(url.searchParams.get("series")), language, today }),
      ...(await listRollupSpaces(db, { filter, after, language, today, limit: pageSize })),
      total: await countRollupSpaces(db, filter),
      isFirst: after === null,
      startsOver: cursor !== null && after === null,
    };
  });

export default function Rollup() {
  return <RollupPage {...useLoaderData<typeof loader>()} />;
}
