import type { PublishedReport } from "../../domain/reports/published-list.server.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { LangTag } from "../../ui/lang-tag.tsx";
import { Teaser, Teasers } from "../../ui/teasers.tsx";
import { ConferenceDate } from "../conference-date.tsx";
import { VisibilityMark } from "../visibility-mark.tsx";

/** Reports to read, the latest first: of which kind, and when that was. */
export function ReportList({ reports, spaceSlug }: { reports: readonly PublishedReport[]; spaceSlug: string }) {
  return (
    <Teasers>
      {reports.map((report) => (
        <Teaser
          key={report.id}
          href={`/${spaceSlug}/reports/${report.slug}`}
          title={report.title}
          lang={report.language}
          level={2}
          meta={<Meta report={report} />}
        >
          {report.lede ? (
            <p className="teaser-lede" lang={report.language}>
              {report.lede}
            </p>
          ) : null}
        </Teaser>
      ))}
    </Teasers>
  );
}

function Meta({ report }: { report: PublishedReport }) {
  const t = useTranslate();
  const { form, date, periodStartsOn, periodEndsOn, language, visibility } = report;
  return (
    <>
      <span>{t(`reports.forms.${form}`)}</span>
      {form === "conference" ? (
        <span>
          <ConferenceDate date={date} />
        </span>
      ) : null}
      {periodStartsOn && periodEndsOn ? (
        <span>
          <DateTime at={periodStartsOn} /> – <DateTime at={periodEndsOn} />
        </span>
      ) : null}
      <LangTag lang={language} />
      <VisibilityMark visibility={visibility} />
    </>
  );
}
