import type { Standing } from "../domain/conferences/standing.ts";
import { useTranslate } from "../i18n/use-translate.tsx";
import { Status, type StatusKind } from "../ui/status.tsx";

/** A plan is a dashed ring, whether its time has gone by or it has been put off: the word tells which. */
const kinds: Record<Standing, StatusKind> = {
  planned: "planned",
  overdue: "planned",
  postponed: "planned",
  upcoming: "upcoming",
  ongoing: "upcoming",
  held: "held",
  cancelled: "cancelled",
};

export function ConferenceStatus({ standing }: { standing: Standing }) {
  const t = useTranslate();
  return <Status kind={kinds[standing]}>{t(`dates.standing.${standing}`)}</Status>;
}
