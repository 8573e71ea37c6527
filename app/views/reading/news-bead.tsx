import type { NewsTeaser } from "../../domain/news/reading.server.ts";
import { Bead } from "../../ui/beads.tsx";
import { NewsMeta } from "../news-teaser.tsx";

/** A post as a knot on the thread of its space. */
export function NewsBead({ post }: { post: NewsTeaser }) {
  return (
    <Bead
      shape="disc"
      when={
        <span className="bead-meta">
          <NewsMeta post={post} withSpace={false} />
        </span>
      }
      title={<a href={`/${post.spaceSlug}/news/${post.slug}`}>{post.title}</a>}
      lang={post.language}
    >
      {post.lede ? (
        <p className="bead-lede" lang={post.language}>
          {post.lede}
        </p>
      ) : null}
    </Bead>
  );
}
