import { useTranslate } from "../../i18n/use-translate.tsx";
import { Notice } from "../../ui/notice.tsx";

export const doneKeys = [
  "save",
  "submit",
  "publish",
  "withdraw",
  "discard",
  "restore",
  "revise",
  "archive",
  "unarchive",
  "remove-picture",
  "remove-question",
  "question-up",
  "question-down",
] as const;

export type DoneKey = (typeof doneKeys)[number];

export function readDone(url: URL): DoneKey | null {
  return doneKeys.find((key) => key === url.searchParams.get("done")) ?? null;
}

/** What has just succeeded. */
export function DoneNotice({ done }: { done: DoneKey | null }) {
  const t = useTranslate();
  if (done === null) return null;
  return (
    <div className="mb-10">
      <Notice kind="done">
        <p>{t(`editor.done.${done}`)}</p>
      </Notice>
    </div>
  );
}
