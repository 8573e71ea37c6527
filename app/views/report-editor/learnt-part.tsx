import type { ReportedConference } from "../../domain/reports/conference.server.ts";
import { lessonsOf, maxDays } from "../../domain/reports/draft-form.ts";
import type { ReportText } from "../../domain/reports/report.ts";
import { daysBetween } from "../../i18n/format.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Part } from "../../ui/part.tsx";
import { LongText } from "./long-text.tsx";

type LearntPartProps = { report: ReportText; conference: ReportedConference | null };

/** What worked, what did not, and the lessons of each day. */
export function LearntPart({ report, conference }: LearntPartProps) {
  const t = useTranslate();
  const { worked, didNotWork, language } = report;
  const days = Math.max(daysOf(conference), ...report.lessons.map(({ day }) => day ?? 0));
  const label = (day: number) => {
    const theme = conference?.days[day - 1]?.theme;
    if (day === 0) return t("reports.learnt.lessonWhole");
    return theme
      ? t("reports.learnt.lessonDayOf", { number: day, theme })
      : t("reports.learnt.lessonDay", { number: day });
  };
  return (
    <Part title={t("reports.learnt.title")} complete={worked !== "" || didNotWork !== "" || report.lessons.length > 0}>
      <LongText name="worked" label={t("reports.learnt.worked")} text={worked} lang={language} />
      <LongText name="didNotWork" label={t("reports.learnt.didNotWork")} text={didNotWork} lang={language} />
      {Array.from({ length: days > 1 ? days + 1 : 1 }, (_, day) => (
        <LongText
          key={label(day)}
          name={`lessons.${day}.text`}
          label={label(day)}
          text={lessonsOf(report, day)}
          lang={language}
        />
      ))}
    </Part>
  );
}

/** How many days the conference had: those that were named, or those between its dates. */
function daysOf(conference: ReportedConference | null): number {
  if (!conference) return 0;
  const { date, days } = conference;
  const dated = date.precision === "day" && date.startsOn !== null && date.endsOn !== null;
  return Math.min(maxDays, Math.max(days.length, dated ? daysBetween(date.startsOn ?? "", date.endsOn ?? "") + 1 : 0));
}
