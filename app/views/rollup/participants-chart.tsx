import type { ReportedConference } from "../../domain/rollup/summary.server.ts";
import { formatCount } from "../../i18n/format.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { Empty } from "../../ui/empty.tsx";
import { Section } from "../../ui/section.tsx";
import { BarChart } from "../charts/bar-chart.tsx";
import { conferenceHref } from "./conference-href.ts";

type ParticipantsChartProps = { reported: readonly ReportedConference[]; total: number };

/** The latest conferences that have reported, the largest first. */
export function ParticipantsChart({ reported, total }: ParticipantsChartProps) {
  const t = useTranslate();
  const locale = useLocale();
  const bars = [...reported]
    .sort((one, other) => other.count - one.count)
    .map((conference) => ({
      label: conference.title,
      href: conferenceHref(conference),
      count: { count: conference.count, qualifier: conference.qualifier },
      note: noteOf(conference),
    }));
  return (
    <Section title={t("rollup.chart.participants")} size="small">
      {bars.length === 0 ? (
        <Empty title={t("rollup.chart.none")}>{t("rollup.chart.noneText")}</Empty>
      ) : (
        <>
          {total > bars.length ? (
            <p className="chart-note">{t("rollup.chart.latest", { number: formatCount(locale, bars.length) })}</p>
          ) : null}
          <BarChart caption={t("rollup.chart.participants")} bars={bars} />
        </>
      )}
    </Section>
  );

  function noteOf({ reporter: who, source }: ReportedConference): string {
    const reporter = t(`rollup.chart.reporter.${who}`);
    return source ? t("rollup.chart.source", { reporter, source }) : reporter;
  }
}
