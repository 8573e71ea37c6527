import type { MessageKey } from "../../i18n/translate.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Notice } from "../../ui/notice.tsx";

const words = {
  save: "editor.done.save",
  submit: "editor.done.submit",
  publish: "editor.done.publish",
  withdraw: "editor.done.withdraw",
  discard: "editor.done.discard",
  restore: "editor.done.restore",
  revise: "editor.done.revise",
  archive: "editor.done.archive",
  unarchive: "editor.done.unarchive",
  "remove-picture": "editor.done.removePicture",
  "remove-question": "editor.done.removeQuestion",
  "question-up": "editor.done.moveQuestion",
  "question-down": "editor.done.moveQuestion",
} as const satisfies Record<string, MessageKey>;

/** What has just succeeded, by the key in the address; nothing for another one. */
export function DoneNotice({ done }: { done: string | null }) {
  const t = useTranslate();
  if (done === null || !isKnown(done)) return null;
  return (
    <div className="mb-10">
      <Notice kind="done">
        <p>{t(words[done])}</p>
      </Notice>
    </div>
  );
}

function isKnown(done: string): done is keyof typeof words {
  return Object.hasOwn(words, done);
}
