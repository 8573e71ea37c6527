import type { Reportable } from "../../domain/reports/reportable.server.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Section } from "../../ui/section.tsx";
import { ConferenceDate } from "../conference-date.tsx";

/** Conferences that have a report already: the way to it. */
export function WrittenReports({ conferences, spaceSlug }: { conferences: readonly Reportable[]; spaceSlug: string }) {
  const t = useTranslate();
  const written = conferences.filter(({ reportId }) => reportId !== null);
  if (written.length === 0) return null;
  return (
    <Section title={t("reports.start.writtenTitle")} size="small">
      <ul>
        {written.map(({ id, title, language, date, reportId }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b border-line py-3">
            <a className="grow basis-60" href={`/${spaceSlug}/manage/reports/${reportId}`}>
              <bdi lang={language}>{title}</bdi>
            </a>
            <span className="text-sm text-soft">
              <ConferenceDate date={date} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
