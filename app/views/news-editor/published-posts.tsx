import type { PublishedPost } from "../../domain/news/listing.server.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { LangTag } from "../../ui/lang-tag.tsx";
import { Section } from "../../ui/section.tsx";
import { PostTitle } from "./post-title.tsx";

/** What readers got last. */
export function PublishedPosts({ posts, spaceSlug }: { posts: readonly PublishedPost[]; spaceSlug: string }) {
  const t = useTranslate();
  if (posts.length === 0) return null;
  const base = `/${spaceSlug}/manage/news`;
  return (
    <Section
      title={t("editor.overview.published")}
      size="small"
      more={<a href={`${base}?status=published`}>{t("editor.overview.allPublished")}</a>}
    >
      <ul>
        {posts.map((post) => (
          <li key={post.id} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b border-line py-3">
            <a className="grow basis-60" href={`${base}/${post.id}`}>
              <PostTitle title={post.title} language={post.language} />
            </a>
            <LangTag lang={post.language} />
            <span className="text-sm text-soft">{post.publishedAt ? <DateTime at={post.publishedAt} /> : null}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
