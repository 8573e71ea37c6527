import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listPosts } from "../domain/news/listing.server.ts";
import { postFilters } from "../domain/news/rules.ts";
import { memberLoader } from "../http/loaders.server.ts";
import { pageTitle } from "../i18n/page-title.ts";
import { deskSpace } from "../views/news-editor/desk-space.ts";
import { ListPage } from "../views/news-editor/list-page.tsx";

export const handle = { nav: "space" };

export const loader = (args: LoaderFunctionArgs) =>
  memberLoader(args, "coordinator", async ({ db, tenant, url }) => {
    const filter = postFilters.find((name) => name === url.searchParams.get("status")) ?? "all";
    return { space: deskSpace(tenant), filter, page: await listPosts(db, tenant.id, { filter, turn: readTurn(url) }) };
  });

function readTurn({ searchParams }: URL) {
  for (const towards of ["older", "newer"] as const) {
    const cursor = searchParams.get(towards);
    if (cursor !== null) return { towards, cursor };
  }
  return null;
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (t) => `${t("editor.list.title")}: ${data?.space.name}`);

export default function Posts() {
  return <ListPage {...useLoaderData<typeof loader>()} />;
}
