import { useTranslate } from "../../i18n/use-translate.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Moment } from "./moment.tsx";

/** What the national team asks to have mended. */
export function ReturnedMessage({ message, at }: { message: string; at: string }) {
  const t = useTranslate();
  return (
    <div className="mb-10">
      <Notice kind="warning" title={t("editor.returned.title")} announce={false}>
        <p className="my-1 whitespace-pre-wrap font-serif text-lg wrap-anywhere" dir="auto">
          {message}
        </p>
        <p className="text-soft">
          <Moment say={(marks) => t("editor.returned.when", marks)} at={at} show="date-time" />
        </p>
      </Notice>
    </div>
  );
}
