import type { ListedPost } from "../../domain/news/listing.server.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { LangTag } from "../../ui/lang-tag.tsx";
import { Table } from "../../ui/table.tsx";
import { PostStatuses } from "./post-status.tsx";
import { PostTitle } from "./post-title.tsx";

/** The posts of a space, one a row. */
export function PostsTable({ posts, spaceSlug }: { posts: readonly ListedPost[]; spaceSlug: string }) {
  const t = useTranslate();
  return (
    <Table
      caption={t("editor.list.title")}
      captionHidden
      rows={posts}
      rowKey={(post) => post.id}
      columns={[
        {
          head: t("editor.list.columns.title"),
          header: true,
          cell: (post) => (
            <>
              <a href={`/${spaceSlug}/manage/news/${post.id}`}>
                <PostTitle title={post.title} language={post.language} />
              </a>{" "}
              <LangTag lang={post.language} />
            </>
          ),
        },
        {
          head: t("editor.list.columns.status"),
          cell: (post) => (
            <span className="flex flex-wrap gap-x-4 gap-y-1">
              <PostStatuses standing={post} />
            </span>
          ),
        },
        { head: t("editor.list.columns.readers"), cell: (post) => t(`editor.visibility.${post.visibility}`) },
        {
          head: t("editor.list.columns.changed"),
          cell: (post) => (
            <span>
              <DateTime at={post.updatedAt} />{" "}
              {post.updatedBy ? (
                <span className="text-soft">{t("editor.list.changedBy", { name: post.updatedBy })}</span>
              ) : null}
            </span>
          ),
        },
      ]}
    />
  );
}
