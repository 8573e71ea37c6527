import { type Standing, statusesOf, type TextStatus } from "../../domain/items/rules.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Status, type StatusKind } from "../../ui/status.tsx";

const kinds: Record<TextStatus, StatusKind> = {
  draft: "draft",
  submitted: "submitted",
  returned: "returned",
  published: "published",
  archived: "archived",
  discarded: "draft",
};

/** Where a text stands: what readers have, and what is being worked on. */
export function TextStatuses({ standing }: { standing: Standing }) {
  return (
    <>
      {statusesOf(standing).map((status) => (
        <TextStatusMark key={status} status={status} />
      ))}
    </>
  );
}

export function TextStatusMark({ status }: { status: TextStatus }) {
  const t = useTranslate();
  return <Status kind={kinds[status]}>{t(`editor.status.${status}`)}</Status>;
}
