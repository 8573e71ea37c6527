import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { countOpenActions, listActions } from "../domain/actions/listing.server.ts";
import { readFilter } from "../domain/actions/rules.ts";
import { todayIn } from "../domain/dates/today.ts";
import { nationalLoader } from "../http/loaders.server.ts";
import { readTurn } from "../http/turn.ts";
import { pageTitle } from "../i18n/page-title.ts";
import { ActionsPage } from "../views/actions/actions-page.tsx";

export const handle = { nav: "national" };

export const loader = (args: LoaderFunctionArgs) =>
  nationalLoader(args, "reviewer", async ({ db, now, url }) => {
    const today = todayIn(now);
    const filter = readFilter(url.searchParams.get("show"));
    return {
      filter,
      today,
      page: await listActions(db, { tenantId: null, filter, today, turn: readTurn(url) }),
      counted: await countOpenActions(db, null, today),
    };
  });

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t("actions.page"));

export default function NationalActions() {
  return <ActionsPage {...useLoaderData<typeof loader>()} base="/national/actions" maySettle={false} network />;
}
