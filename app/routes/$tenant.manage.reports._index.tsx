import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listTexts } from "../domain/items/listing.server.ts";
import { textFilters } from "../domain/items/rules.ts";
import { memberLoader } from "../http/loaders.server.ts";
import { readTurn } from "../http/turn.ts";
import { pageTitle } from "../i18n/page-title.ts";
import { deskSpace } from "../views/desk/desk-space.ts";
import { ReportsPage } from "../views/report-editor/reports-page.tsx";

export const handle = { nav: "space" };

export const loader = (args: LoaderFunctionArgs) =>
  memberLoader(args, "coordinator", async ({ db, tenant, url }) => {
    const filter = textFilters.find((name) => name === url.searchParams.get("status")) ?? "all";
    return {
      space: deskSpace(tenant, "report"),
      filter,
      page: await listTexts(db, tenant.id, { kind: "report", filter, turn: readTurn(url) }),
    };
  });

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (t) => `${t("editor.list.titles.report")}: ${data?.space.name}`);

export default function Reports() {
  return <ReportsPage {...useLoaderData<typeof loader>()} />;
}
