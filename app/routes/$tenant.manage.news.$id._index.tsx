import { randomUUID } from "node:crypto";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { mayEdit } from "../domain/items/rules.ts";
import { getPost } from "../domain/news/desk.server.ts";
import { renderPost } from "../domain/news/post-content.server.ts";
import { postSource } from "../domain/news/post-source.ts";
import { memberAction } from "../http/actions.server.ts";
import { memberLoader } from "../http/loaders.server.ts";
import { workOnPost } from "../http/news-desk.server.ts";
import { requireUuid } from "../http/params.server.ts";
import { pageTitle } from "../i18n/page-title.ts";
import { translator } from "../i18n/translator.server.ts";
import { deskSpace } from "../views/desk/desk-space.ts";
import { PostPage } from "../views/news-editor/post-page.tsx";
import { placeholderWords, textWords } from "../views/text-words.ts";

export const handle = { nav: "space" };

export const loader = (args: LoaderFunctionArgs) =>
  memberLoader(args, "coordinator", async ({ db, tenant, t, locale, url }) => {
    const post = await getPost(db, tenant.id, requireUuid(args.params.id));
    const space = deskSpace(tenant, "news");
    const readable = !(mayEdit(post) && space.writable) && !(post.state === "discarded" && post.liveSlug !== null);
    const words = { words: textWords(translator(post.draft.language)), placeholder: placeholderWords(t, locale) };
    return {
      post,
      space,
      content: readable ? renderPost(postSource(post, tenant), words) : null,
      uploadId: randomUUID(),
      done: url.searchParams.get("done"),
      addQuestion: url.searchParams.get("add") === "question",
    };
  });

export const action = (args: ActionFunctionArgs) =>
  memberAction(args, "coordinator", (acting) => workOnPost(acting, requireUuid(args.params.id)));

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (t) => data?.post.draft.title || t("editor.untitled"));

export default function EditPost() {
  return <PostPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
