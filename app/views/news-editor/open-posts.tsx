import type { OpenPost } from "../../domain/news/listing.server.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { LangTag } from "../../ui/lang-tag.tsx";
import { Section } from "../../ui/section.tsx";
import { Teaser, Teasers } from "../../ui/teasers.tsx";
import { Moment } from "./moment.tsx";
import { PostStatuses } from "./post-status.tsx";
import { PostTitle } from "./post-title.tsx";

const groups = ["returned", "draft", "submitted"] as const;

/** What has come back, what is being written, and what the national team has, each under its heading. */
export function OpenPosts({ posts, spaceSlug }: { posts: readonly OpenPost[]; spaceSlug: string }) {
  const t = useTranslate();
  return groups.map((group) => {
    const own = posts.filter(({ state }) => state === group);
    if (own.length === 0) return null;
    return (
      <Section key={group} title={t(`editor.overview.groups.${group}`)} size="small">
        <Teasers>
          {own.map((post) => (
            <OpenPostTeaser key={post.id} post={post} spaceSlug={spaceSlug} />
          ))}
        </Teasers>
      </Section>
    );
  });
}

function OpenPostTeaser({ post, spaceSlug }: { post: OpenPost; spaceSlug: string }) {
  const t = useTranslate();
  return (
    <Teaser
      href={`/${spaceSlug}/manage/news/${post.id}`}
      title={<PostTitle title={post.title} language={post.language} />}
      meta={
        <>
          <PostStatuses standing={post} />
          <span>
            <When post={post} />
          </span>
          <LangTag lang={post.language} />
        </>
      }
    >
      {post.message ? (
        <blockquote className="mt-3 border-l border-edge pl-4 text-sm">
          <p className="text-soft">{t("editor.overview.message")}</p>
          <p className="line-clamp-4 whitespace-pre-line wrap-anywhere" dir="auto">
            {post.message}
          </p>
        </blockquote>
      ) : null}
    </Teaser>
  );
}

function When({ post }: { post: OpenPost }) {
  const t = useTranslate();
  const { state, submittedAt, updatedAt, updatedBy } = post;
  if (state === "submitted" && submittedAt) {
    return <Moment say={(marks) => t("editor.overview.submittedAt", marks)} at={submittedAt} show="age" />;
  }
  return (
    <Moment
      say={(marks) => (updatedBy ? t("editor.overview.savedBy", marks) : t("editor.overview.savedAt", marks))}
      at={updatedAt}
      name={updatedBy}
      show="age"
    />
  );
}
