import type { NewsTeaser as Post } from "../domain/news/reading.server.ts";
import { useTranslate } from "../i18n/use-translate.tsx";
import { DateTime } from "../ui/date-time.tsx";
import { LangTag } from "../ui/lang-tag.tsx";
import { Teaser } from "../ui/teasers.tsx";
import { VisibilityMark } from "./visibility-mark.tsx";

type NewsTeaserProps = {
  post: Post;
  /** `lead` is large with its picture above, `line` has neither picture nor lede. */
  look?: "lead" | "line";
  /** False where the page says already whose news these are. */
  withSpace?: boolean;
  level?: 2 | 3;
};

export function NewsTeaser({ post, look, withSpace = true, level }: NewsTeaserProps) {
  return (
    <Teaser
      href={`/${post.spaceSlug}/news/${post.slug}`}
      title={post.title}
      lang={post.language}
      lead={look === "lead"}
      level={level}
      picture={look === "line" ? null : <TeaserPicture post={post} eager={look === "lead"} />}
      meta={<NewsMeta post={post} withSpace={withSpace} />}
    >
      {post.lede && look !== "line" ? (
        <p className="teaser-lede" lang={post.language}>
          {post.lede}
        </p>
      ) : null}
    </Teaser>
  );
}

/** When, whose, in which form and language, and for whom if not for everybody. */
export function NewsMeta({ post, withSpace }: { post: Post; withSpace: boolean }) {
  const t = useTranslate();
  return (
    <>
      <DateTime at={post.publishedAt} />
      {withSpace ? <span>{post.spaceName}</span> : null}
      {post.form === "interview" ? <span>{t("news.interview")}</span> : null}
      <LangTag lang={post.language} />
      <VisibilityMark visibility={post.visibility} />
    </>
  );
}

function TeaserPicture({ post: { lead, language }, eager }: { post: Post; eager: boolean }) {
  if (!lead) return null;
  const { src, srcset, sizes, alt, width, height } = lead;
  return (
    <img
      className="teaser-picture"
      alt={alt}
      {...{ src, sizes, width, height }}
      srcSet={srcset}
      lang={language}
      loading={eager ? undefined : "lazy"}
      decoding="async"
    />
  );
}
