import type { NewsTeaser as Post } from "../../domain/news/reading.server.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Teasers } from "../../ui/teasers.tsx";
import { NewsTeaser } from "../news-teaser.tsx";

type MoreNewsProps = { posts: readonly Post[]; space: { spaceName: string; spaceSlug: string } };

/** Other posts of a space, beside one of them. */
export function MoreNews({ posts, space: { spaceName, spaceSlug } }: MoreNewsProps) {
  const t = useTranslate();
  return (
    <section>
      <h2>{t("news.post.more", { space: spaceName })}</h2>
      <Teasers>
        {posts.map((post) => (
          <NewsTeaser key={post.id} post={post} look="line" withSpace={false} />
        ))}
      </Teasers>
      <p className="mt-4 text-sm">
        <a href={`/${spaceSlug}/news`}>{t("news.post.all", { space: spaceName })}</a>
      </p>
    </section>
  );
}
