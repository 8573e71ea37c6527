import type { ReportContent } from "../../domain/reports/report-content.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { Html } from "../conference/html.tsx";
import { ThreadPart } from "../conference/thread-part.tsx";

/** The lessons of each day, with the theme that the day had. */
export function ReportLessons({ report }: { report: ReportContent }) {
  const t = useTranslate();
  const { lessons, conference, language } = report;
  return lessons.map(({ day, html }) => {
    if (day === null) return null; // of the whole: it stands with what worked
    const about = conference?.days[day - 1];
    return (
      <ThreadPart
        key={day}
        title={t("reports.learnt.lessonDay", { number: day })}
        beside={
          <>
            {about?.date ? (
              <p>
                <DateTime at={about.date} />
              </p>
            ) : null}
            {about?.theme ? <p lang={conference?.language}>{about.theme}</p> : null}
          </>
        }
      >
        <Html className="prose" html={html} lang={language} />
      </ThreadPart>
    );
  });
}
