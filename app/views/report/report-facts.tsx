import type { ReportContent } from "../../domain/reports/report-content.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { type Fact, Facts } from "../../ui/facts.tsx";
import { ConferenceDate } from "../conference-date.tsx";

/** What the report is about, from whom, and when it was published. */
export function ReportFacts({ report }: { report: ReportContent }) {
  const t = useTranslate();
  const { space, publishedAt, changedAt } = report;
  return (
    <Facts
      facts={[
        ...useAbout(report),
        { term: t("reports.page.space"), value: <a href={`/${space.slug}`}>{space.name}</a> },
        { term: t("reports.page.readers"), value: t(`editor.visibility.${report.visibility}`) },
        ...(publishedAt ? [{ term: t("reports.page.published"), value: <DateTime at={publishedAt} /> }] : []),
        ...(changedAt ? [{ term: t("reports.page.changed"), value: <DateTime at={changedAt} /> }] : []),
      ]}
    />
  );
}

function useAbout({ conference, periodStartsOn, periodEndsOn }: ReportContent): Fact[] {
  const t = useTranslate();
  if (conference) {
    const { title, language, href, date, form, series } = conference;
    return [
      {
        term: t("reports.page.conference"),
        value: (
          <a href={href} lang={language}>
            {title}
          </a>
        ),
      },
      { term: t("reports.page.date"), value: <ConferenceDate date={date} /> },
      { term: t("reports.page.form"), value: t(`conferences.form.${form}`) },
      ...(series ? [{ term: t("reports.page.series"), value: <span lang={series.language}>{series.name}</span> }] : []),
    ];
  }
  if (periodStartsOn === null || periodEndsOn === null) return [];
  const period = (
    <>
      <DateTime at={periodStartsOn} /> – <DateTime at={periodEndsOn} />
    </>
  );
  return [{ term: t("reports.page.period"), value: period }];
}
