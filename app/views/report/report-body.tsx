import { useContext } from "react";
import type { ReportContent } from "../../domain/reports/report-content.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { Html } from "../conference/html.tsx";
import { ThreadPart, ThreadPartLevel } from "../conference/thread-part.tsx";
import { NextEdition } from "./next-edition.tsx";
import { ReportActions } from "./report-actions.tsx";
import { ReportFigures } from "./report-figures.tsx";
import { ReportLessons } from "./report-lessons.tsx";
import { ReportOrganisations } from "./report-organisations.tsx";

/** All that a report tells, part by part along the thread. */
export function ReportBody({ report }: { report: ReportContent }) {
  const t = useTranslate();
  const { bodyHtml, form, language, response } = report;
  const lessonOfWhole = report.lessons.find(({ day }) => day === null);
  return (
    <div className="days report">
      {form === "conference" ? <ReportFigures report={report} /> : null}
      {bodyHtml ? (
        <ThreadPart title={t(form === "coordinator" ? "reports.page.account" : "reports.page.summary")}>
          <Html className="prose" html={bodyHtml} lang={language} />
        </ThreadPart>
      ) : null}
      <SideBySide
        title={t("reports.page.learnt")}
        language={language}
        texts={[
          { title: t("reports.page.worked"), html: report.workedHtml },
          { title: t("reports.page.didNotWork"), html: report.didNotWorkHtml },
          { title: t("reports.learnt.lessonWhole"), html: lessonOfWhole?.html ?? "" },
        ]}
      />
      <ReportLessons report={report} />
      <SideBySide
        title={t("reports.page.voices")}
        language={language}
        texts={[
          { title: t("reports.voices.participants"), html: report.participantVoicesHtml },
          { title: t("reports.voices.speakers"), html: report.speakerVoicesHtml },
        ]}
      />
      <NextEdition report={report} />
      <ReportActions report={report} />
      <ReportOrganisations organisations={report.organisations} language={language} />
      {response ? (
        <ThreadPart
          title={t("reports.page.response")}
          beside={
            <p>
              <DateTime at={response.at} />
            </p>
          }
        >
          <blockquote className="response" dir="auto">
            {response.message}
          </blockquote>
        </ThreadPart>
      ) : null}
    </div>
  );
}

type SideBySideProps = { title: string; language: string; texts: { title: string; html: string }[] };

/** Short texts that answer each other, beside each other where there is room; nothing where none was written. */
function SideBySide({ title, language, texts }: SideBySideProps) {
  const Heading = useContext(ThreadPartLevel) === 2 ? "h3" : "h4";
  const written = texts.filter(({ html }) => html !== "");
  if (written.length === 0) return null;
  return (
    <ThreadPart title={title}>
      <div className="side-by-side">
        {written.map((text) => (
          <div key={text.title}>
            <Heading>{text.title}</Heading>
            <Html className="small-prose" html={text.html} lang={language} />
          </div>
        ))}
      </div>
    </ThreadPart>
  );
}
