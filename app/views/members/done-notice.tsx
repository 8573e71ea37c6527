import { useTranslate } from "../../i18n/use-translate.tsx";
import { Notice } from "../../ui/notice.tsx";

const doneKeys = ["invited", "kept", "revoked", "role", "removed", "handedOver"] as const;

export type DoneKey = (typeof doneKeys)[number];

/** What has just succeeded, by the key in the address; nothing for another one. */
export function DoneNotice({ done }: { done: string | null }) {
  const t = useTranslate();
  const known = doneKeys.find((key) => key === done);
  if (!known) return null;
  return (
    <div className="mb-8">
      <Notice kind="done">
        <p>{t(`members.done.${known}`)}</p>
      </Notice>
    </div>
  );
}
