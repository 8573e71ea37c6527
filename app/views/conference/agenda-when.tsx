import type { ListedConference } from "../../domain/conferences/listed.server.ts";
import { formatShortPartialDate } from "../../i18n/format-partial-date.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";

/** The date at large. Of what is still planned it says that the day is not set. */
export function AgendaWhen({ conference: { date, standing } }: { conference: ListedConference }) {
  const t = useTranslate();
  const { head, foot } = formatShortPartialDate(useLocale(), date);
  const unset = standing === "planned" && ["month", "season", "year"].includes(date.precision);
  const small = [foot, unset ? t("conferences.list.dayUnset") : null].filter(Boolean).join(", ");
  return (
    <p className="agenda-when" suppressHydrationWarning>
      {head} {small ? <small suppressHydrationWarning>{small}</small> : null}
    </p>
  );
}
