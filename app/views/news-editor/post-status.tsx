import { type PostStatus, type Standing, statusesOf } from "../../domain/news/rules.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Status, type StatusKind } from "../../ui/status.tsx";

const kinds: Record<PostStatus, StatusKind> = {
  draft: "draft",
  submitted: "submitted",
  returned: "returned",
  published: "published",
  archived: "archived",
  discarded: "draft",
};

/** Where a post stands: what readers have, and what is being worked on. */
export function PostStatuses({ standing }: { standing: Standing }) {
  return (
    <>
      {statusesOf(standing).map((status) => (
        <PostStatusMark key={status} status={status} />
      ))}
    </>
  );
}

export function PostStatusMark({ status }: { status: PostStatus }) {
  const t = useTranslate();
  return <Status kind={kinds[status]}>{t(`editor.status.${status}`)}</Status>;
}
