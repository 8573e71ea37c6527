import { useTranslate } from "../i18n/use-translate.tsx";
import { buttonClass } from "./button.tsx";

/** Ways to the pages beside this one; an address is null where there is none. */
export function Pagination({ newer, older }: { newer: string | null; older: string | null }) {
  const t = useTranslate();
  if (newer === null && older === null) return null;
  return (
    <nav className="pagination" aria-label={t("common.pages.label")}>
      {newer === null ? null : (
        <a className={buttonClass({})} href={newer} rel="prev">
          {t("common.pages.newer")}
        </a>
      )}
      {older === null ? null : (
        <a className={buttonClass({})} href={older} rel="next">
          {t("common.pages.older")}
        </a>
      )}
    </nav>
  );
}
