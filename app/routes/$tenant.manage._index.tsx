import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listLatelyPublished, listOpenTexts } from "../domain/items/listing.server.ts";
import { memberLoader } from "../http/loaders.server.ts";
import { pageTitle } from "../i18n/page-title.ts";
import { deskSpace } from "../views/desk/desk-space.ts";
import { OverviewPage } from "../views/desk/overview-page.tsx";

export const handle = { nav: "space" };

export const loader = (args: LoaderFunctionArgs) =>
  memberLoader(args, "coordinator", async ({ db, tenant, role }) => ({
    space: deskSpace(tenant, "news"),
    open: await listOpenTexts(db, tenant.id),
    published: await listLatelyPublished(db, tenant.id),
    isAdmin: role === "admin",
  }));

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (t) => `${t("common.nav.overview")}: ${data?.space.name}`);

export default function Overview() {
  return <OverviewPage {...useLoaderData<typeof loader>()} />;
}
