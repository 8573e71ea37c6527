import { useTranslate } from "../../i18n/use-translate.tsx";
import { Pagination } from "../../ui/pagination.tsx";

/** Ways through a list of conferences, which runs with time or against it. */
export function ConferencePages({ before, after }: { before: string | null; after: string | null }) {
  const t = useTranslate();
  const words = { before: t("conferences.list.before"), after: t("conferences.list.after") };
  return <Pagination newer={before} older={after} words={words} />;
}
