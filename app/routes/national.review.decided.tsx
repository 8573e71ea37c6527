import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listDecided } from "../domain/review/decisions.server.ts";
import { readPlace } from "../domain/review/place.server.ts";
import { nationalLoader } from "../http/loaders.server.ts";
import { pageTitle } from "../i18n/page-title.ts";
import { DecidedPage } from "../views/review/decided-page.tsx";

export const handle = { nav: "national" };

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t("review.decided.listTitle"));

export const loader = (args: LoaderFunctionArgs) =>
  nationalLoader(args, "reviewer", async ({ db, url }) => {
    const { place, startsOver } = readPlace(url.searchParams.get("before"));
    return { ...(await listDecided(db, place)), isFirst: place === null, startsOver };
  });

export default function Decided() {
  return <DecidedPage {...useLoaderData<typeof loader>()} />;
}
