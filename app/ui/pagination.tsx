import { useTranslate } from "../i18n/use-translate.tsx";
import { buttonClass } from "./button.tsx";

type PaginationProps = {
  newer: string | null;
  older: string | null;
  /** Where the list does not begin with the newest. */
  words?: { before: string; after: string };
};

/** Ways to the pages beside this one, the one towards the beginning first; an address is null where there is none. */
export function Pagination({ newer, older, words }: PaginationProps) {
  const t = useTranslate();
  if (newer === null && older === null) return null;
  return (
    <nav className="pagination" aria-label={t("common.pages.label")}>
      {newer === null ? null : (
        <a className={buttonClass({})} href={newer} rel="prev">
          {words?.before ?? t("common.pages.newer")}
        </a>
      )}
      {older === null ? null : (
        <a className={buttonClass({})} href={older} rel="next">
          {words?.after ?? t("common.pages.older")}
        </a>
      )}
    </nav>
  );
}
