import type { MessageKey } from "../../i18n/translate.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Notice } from "../../ui/notice.tsx";

type DoneNoticeProps = {
  /** The key in the address. */
  done: string | null;
  /** What the page has to say, by key. */
  words: Readonly<Record<string, MessageKey>>;
};

/** What has just succeeded; nothing for a key that the page does not know. */
export function DoneNotice({ done, words }: DoneNoticeProps) {
  const t = useTranslate();
  const word = done !== null && Object.hasOwn(words, done) ? words[done] : undefined;
  if (word === undefined) return null;
  return (
    <div className="mb-10">
      <Notice kind="done">
        <p>{t(word)}</p>
      </Notice>
    </div>
  );
}
