import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getPost } from "../domain/news/desk.server.ts";
import { renderPost } from "../domain/news/post-content.server.ts";
import { postSource } from "../domain/news/post-source.ts";
import { memberLoader } from "../http/loaders.server.ts";
import { requireUuid } from "../http/params.server.ts";
import { pageTitle } from "../i18n/page-title.ts";
import { translator } from "../i18n/translator.server.ts";
import { PreviewNotice } from "../views/desk/preview-notice.tsx";
import { NewsPostPage } from "../views/news-post.tsx";
import { placeholderWords, textWords } from "../views/text-words.ts";

export const handle = { nav: "space" };

export const loader = (args: LoaderFunctionArgs) =>
  memberLoader(args, "coordinator", async ({ db, tenant, t, locale }) => {
    const post = await getPost(db, tenant.id, requireUuid(args.params.id));
    const words = { words: textWords(translator(post.draft.language)), placeholder: placeholderWords(t, locale) };
    const content = renderPost(postSource(post, tenant), words);
    return {
      id: post.id,
      space: { slug: tenant.slug },
      content: { ...content, title: content.title || t("editor.untitled") },
    };
  });

export const meta: MetaFunction<typeof loader> = ({ matches }) => pageTitle(matches, (t) => t("editor.preview.title"));

export default function PreviewPost() {
  const { id, space, content } = useLoaderData<typeof loader>();
  return <NewsPostPage post={content} notices={<PreviewNotice spaceSlug={space.slug} kind="news" id={id} />} />;
}
