import { useTranslate } from "../../i18n/use-translate.tsx";
import { TextStatusMark } from "./text-status.tsx";

/** What happens to a text, in order. */
export function NextSteps({ publishFirst }: { publishFirst: boolean }) {
  const t = useTranslate();
  return (
    <section>
      <h2>{t("editor.next.title")}</h2>
      <ol className="mt-3 space-y-2">
        <li>
          <TextStatusMark status="draft" />
        </li>
        {publishFirst ? (
          <li>
            <TextStatusMark status="published" />
          </li>
        ) : (
          <>
            <li>
              <TextStatusMark status="submitted" />
            </li>
            <li>
              <TextStatusMark status="published" /> <span className="text-sm text-soft">{t("editor.next.or")}</span>{" "}
              <TextStatusMark status="returned" />
            </li>
          </>
        )}
      </ol>
    </section>
  );
}
