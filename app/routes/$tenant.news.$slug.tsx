import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { renderPost } from "../domain/news/post-content.server.ts";
import { listNews, noFilter } from "../domain/news/reading.server.ts";
import { getPost } from "../domain/news/reading-post.server.ts";
import { includesRole, tenantLoader } from "../http/loaders.server.ts";
import { translator } from "../i18n/translator.server.ts";
import { describePage } from "../views/describe-page.ts";
import { NewsPostPage } from "../views/news-post.tsx";
import { MoreNews } from "../views/reading/more-news.tsx";
import { textWords } from "../views/text-words.ts";

/** Other posts of the space, beside the text. */
const others = 3;

export const loader = (args: LoaderFunctionArgs) =>
  tenantLoader(args, async ({ db, tenant, role }) => {
    const { id, ...source } = await getPost(db, tenant, args.params.slug ?? "");
    const latest = await listNews(db, { filter: { ...noFilter, tenantId: tenant.id }, limit: others + 1 });
    return {
      path: `/${tenant.slug}/news/${args.params.slug}`,
      post: renderPost(source, { words: textWords(translator(source.language)) }),
      more: latest.posts.filter((post) => post.id !== id).slice(0, others),
      edit: includesRole(role, "coordinator") ? `/${tenant.slug}/manage/news/${id}` : undefined,
    };
  });

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => {
  if (!data) return [];
  const { title, lede, lead, publishedAt, visibility } = data.post;
  const hidden = visibility !== "public";
  return describePage(matches, { path: data.path, title, description: lede, image: lead?.src, publishedAt, hidden });
};

export default function NewsPost() {
  const { post, more, edit } = useLoaderData<typeof loader>();
  return (
    <NewsPostPage post={post} edit={edit} more={more.length > 0 ? <MoreNews space={post} posts={more} /> : null} />
  );
}
