import { randomUUID } from "node:crypto";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { memberLoader, notFound } from "../http/loaders.server.ts";
import { pageTitle } from "../i18n/page-title.ts";
import { deskSpace } from "../views/desk/desk-space.ts";
import { NewPostPage } from "../views/news-editor/new-post-page.tsx";

export const handle = { nav: "space" };

export const loader = (args: LoaderFunctionArgs) =>
  memberLoader(args, "coordinator", async ({ tenant }) => {
    const space = deskSpace(tenant, "news");
    if (!space.writable) throw notFound();
    return { id: randomUUID(), uploadId: randomUUID(), space };
  });

export const meta: MetaFunction<typeof loader> = ({ matches }) => pageTitle(matches, (t) => t("editor.head.new"));

export default function NewPost() {
  return <NewPostPage {...useLoaderData<typeof loader>()} />;
}
