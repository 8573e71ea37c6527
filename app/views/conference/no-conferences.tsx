import { useTranslate } from "../../i18n/use-translate.tsx";
import { Empty } from "../../ui/empty.tsx";

/** A list without conferences: there are none, or none that fit what was chosen. */
export function NoConferences({ show, narrowed }: { show: "upcoming" | "past"; narrowed: boolean }) {
  const t = useTranslate();
  if (narrowed) {
    return (
      <Empty level={2} title={t("conferences.list.none.title")}>
        {t("conferences.list.none.text")}
      </Empty>
    );
  }
  return (
    <Empty level={2} title={t(`conferences.list.empty.${show}.title`)}>
      {t(`conferences.list.empty.${show}.text`)}
    </Empty>
  );
}
