import type { Post } from "../../domain/news/desk.server.ts";
import { mayEdit } from "../../domain/news/rules.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Mark } from "../../ui/mark.tsx";
import { Moment } from "./moment.tsx";
import { PostStatuses } from "./post-status.tsx";

/** Where a work page about news belongs. */
export function PostKicker({ space }: { space: { slug: string; name: string } }) {
  const t = useTranslate();
  return (
    <>
      <a href={`/${space.slug}/manage`}>{space.name}</a>
      <a href={`/${space.slug}/manage/news`}>{t("editor.list.title")}</a>
    </>
  );
}

/** Where the post stands, when it was saved, and who sees it. */
export function PostMarks({ post, space }: { post: Post; space: { slug: string } }) {
  const t = useTranslate();
  const { lifecycle, liveSlug, updatedAt, updatedBy } = post;
  const byOther = updatedBy !== null && !post.updatedByMe;
  return (
    <>
      <PostStatuses standing={post} />
      {mayEdit(post) ? (
        <Mark>
          <Moment
            say={(marks) => (byOther ? t("editor.head.savedBy", marks) : t("editor.head.saved", marks))}
            at={updatedAt}
            name={updatedBy}
          />
        </Mark>
      ) : null}
      {lifecycle === "unpublished" ? <Mark>{t("editor.head.onlyCoordinators")}</Mark> : null}
      {lifecycle !== "unpublished" && liveSlug ? (
        <a className="text-sm" href={`/${space.slug}/news/${liveSlug}`}>
          {t("editor.head.seePublished")}
        </a>
      ) : null}
    </>
  );
}
