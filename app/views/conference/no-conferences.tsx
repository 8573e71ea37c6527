import { useTranslate } from "../../i18n/use-translate.tsx";
import { Empty } from "../../ui/empty.tsx";

/** A list without conferences: there are none, or none that fit what was chosen. */
export function NoConferences({ show, narrowed }: { show: "upcoming" | "past"; narrowed: boolean }) {
  const t = useTranslate();
  const words = narrowed ? "none" : (`empty.${show}` as const);
  return (
    <Empty level={2} title={t(`conferences.list.${words}.title`)}>
      {t(`conferences.list.${words}.text`)}
    </Empty>
  );
}
