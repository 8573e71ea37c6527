import { useTranslate } from "../../i18n/use-translate.tsx";
import { PostStatusMark } from "./post-status.tsx";

/** What happens to a post, in order. */
export function NextSteps({ publishFirst }: { publishFirst: boolean }) {
  const t = useTranslate();
  return (
    <section>
      <h2>{t("editor.next.title")}</h2>
      <ol className="mt-3 space-y-2">
        <li>
          <PostStatusMark status="draft" />
        </li>
        {publishFirst ? (
          <li>
            <PostStatusMark status="published" />
          </li>
        ) : (
          <>
            <li>
              <PostStatusMark status="submitted" />
            </li>
            <li>
              <PostStatusMark status="published" /> <span className="text-sm text-soft">{t("editor.next.or")}</span>{" "}
              <PostStatusMark status="returned" />
            </li>
          </>
        )}
      </ol>
    </section>
  );
}
