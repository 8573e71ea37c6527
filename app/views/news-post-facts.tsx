import type { NewsPostContent } from "../domain/news/post-content.ts";
import { newsAddress } from "../domain/news/reading-request.ts";
import { useTranslate } from "../i18n/use-translate.tsx";
import { DateTime } from "../ui/date-time.tsx";
import { Facts } from "../ui/facts.tsx";

/** When, where, in which language and about what a post was written. */
export function PostFacts({ post }: { post: NewsPostContent }) {
  const t = useTranslate();
  const { publishedAt, changedAt, spaceName, spaceSlug, language, tags } = post;
  return (
    <Facts
      facts={[
        ...(publishedAt ? [{ term: t("news.post.published"), value: <DateTime at={publishedAt} /> }] : []),
        ...(changedAt ? [{ term: t("news.post.changed"), value: <DateTime at={changedAt} /> }] : []),
        { term: t("news.post.space"), value: <a href={`/${spaceSlug}`}>{spaceName}</a> },
        { term: t("news.post.language"), value: t(`news.languages.${language}`) },
        ...(tags.length > 0 ? [{ term: t("news.post.tags"), value: <Tags tags={tags} lang={language} /> }] : []),
      ]}
    />
  );
}

function Tags({ tags, lang }: { tags: readonly string[]; lang: string }) {
  return (
    <ul className="tags">
      {tags.map((tag) => (
        <li key={tag} lang={lang}>
          <a href={newsAddress("/news", { tag })}>{tag}</a>
        </li>
      ))}
    </ul>
  );
}
