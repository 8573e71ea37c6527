import type { NewsPage } from "../../domain/news/reading.server.ts";
import { capitalise, formatMonth } from "../../i18n/format.ts";
import { useLocale } from "../../i18n/use-translate.tsx";
import { Bead, Beads } from "../../ui/beads.tsx";
import { Teasers } from "../../ui/teasers.tsx";
import { NewsTeaser } from "../news-teaser.tsx";

type Post = NewsPage["posts"][number];

/** News along the thread, a knot a month, the latest first. */
export function NewsList({ posts, withSpace }: { posts: Post[]; withSpace?: boolean }) {
  const locale = useLocale();
  return (
    <Beads>
      {byMonth(posts, (post) => formatMonth(locale, post.publishedAt)).map(([month, those]) => (
        <Bead key={month} shape="disc" title={capitalise(locale, month)}>
          <Teasers>
            {those.map((post) => (
              <NewsTeaser key={post.id} post={post} withSpace={withSpace} />
            ))}
          </Teasers>
        </Bead>
      ))}
    </Beads>
  );
}

function byMonth(posts: Post[], monthOf: (post: Post) => string): [month: string, posts: Post[]][] {
  const months = new Map<string, Post[]>();
  for (const post of posts) months.set(monthOf(post), [...(months.get(monthOf(post)) ?? []), post]);
  return [...months];
}
