import type { Person } from "../../domain/conferences/conference.ts";
import type { ConferenceContent } from "../../domain/conferences/conference-content.ts";
import { formatList } from "../../i18n/format.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { Lessons } from "./lessons.tsx";
import { personWords } from "./person-words.ts";
import { ThreadPart } from "./thread-part.tsx";

/** The days in their order: what each was about, who answered for it, and what was learnt. */
export function ConferenceDays({ conference: { days, language, report } }: { conference: ConferenceContent }) {
  const t = useTranslate();
  return days.map(({ date, theme, responsible }, index) => (
    <ThreadPart
      // biome-ignore lint/suspicious/noArrayIndexKey: the days of a conference keep their order
      key={index}
      ownPage={index > 0}
      title={days.length === 1 ? t("conferences.day.only") : t("conferences.day.title", { number: index + 1 })}
      beside={
        <>
          {date ? (
            <p>
              <DateTime at={date} />
            </p>
          ) : null}
          <Responsible persons={responsible} />
        </>
      }
    >
      {theme ? (
        <p className="day-theme" lang={language}>
          {theme}
        </p>
      ) : null}
      <Lessons report={report} day={index + 1} />
    </ThreadPart>
  ));
}

function Responsible({ persons }: { persons: readonly Person[] }) {
  const t = useTranslate();
  const locale = useLocale();
  if (persons.length === 0) return <p>{t("conferences.day.nobodyNamed")}</p>;
  const names = formatList(locale, persons.map(personWords));
  return <p>{t("conferences.day.responsible", { count: persons.length, names })}</p>;
}
