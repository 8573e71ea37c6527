import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { countTenants, listTenants, readTenantPlace } from "../domain/tenants/network.server.ts";
import { tenantStates } from "../domain/tenants/network-schema.ts";
import { nationalLoader } from "../http/loaders.server.ts";
import { pageTitle } from "../i18n/page-title.ts";
import { SpacesPage } from "../views/national/spaces-page.tsx";

export const handle = { nav: "national" };

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t("national.spaces.title"));

export const loader = (args: LoaderFunctionArgs) =>
  nationalLoader(args, "network_admin", async ({ db, url }) => {
    const state = tenantStates.find((known) => known === url.searchParams.get("state")) ?? null;
    const cursor = url.searchParams.get("after");
    const place = cursor === null ? null : readTenantPlace(cursor);
    return {
      ...(await listTenants(db, state, place)),
      counts: await countTenants(db),
      state,
      isFirst: place === null,
      startsOver: cursor !== null && place === null,
    };
  });

export default function Spaces() {
  return <SpacesPage {...useLoaderData<typeof loader>()} />;
}
