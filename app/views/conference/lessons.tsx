import type { ConferenceReport } from "../../domain/conferences/conference-content.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Html } from "./html.tsx";

/** What the report says was learnt on a day, counted from 1, or (null) of the whole. */
export function Lessons({ report, day }: { report: ConferenceReport | null; day: number | null }) {
  const t = useTranslate();
  return report?.lessons
    .filter((lesson) => lesson.day === day)
    .map(({ html }) => (
      <div className="lesson" key={html}>
        <h3>{day === null ? t("conferences.after.lesson") : t("conferences.after.lessonOfDay", { day })}</h3>
        <Html className="small-prose" html={html} lang={report.language} />
      </div>
    ));
}
