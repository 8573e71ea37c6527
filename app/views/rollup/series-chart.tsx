import { type RollupFilter, rollupAddress } from "../../domain/rollup/filter.ts";
import type { GrowthPoint } from "../../domain/rollup/growth.ts";
import type { Overview } from "../../domain/rollup/overview.server.ts";
import { formatPartialDate } from "../../i18n/format-partial-date.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { Section } from "../../ui/section.tsx";
import { LineChart } from "../charts/line-chart.tsx";
import { derivedWords } from "../figures/growth-words.ts";

/** A change smaller than this is none. */
const steadyShare = 0.02;

/** How the participants of a series have become more or fewer. */
export function SeriesChart({ series, filter }: { series: NonNullable<Overview["growing"]>; filter: RollupFilter }) {
  const t = useTranslate();
  const locale = useLocale();
  const { name, growth, points, others } = series;
  const change = (growth?.ratio ?? 1) - 1;
  const turn = Math.abs(change) < steadyShare ? "steady" : change > 0 ? "grows" : "shrinks";
  return (
    <Section title={<span lang={series.language}>{t(`rollup.chart.${turn}`, { name })}</span>} size="small" id="growth">
      <p className="chart-note">{t("rollup.chart.onlyInSeries")}</p>
      <LineChart
        caption={t("rollup.chart.caption", { name })}
        points={points.map((point, index) => ({
          label: labelOf(point),
          href: point.href ?? undefined,
          count: point.count,
          derived: derived(point, points[index + 1]),
          target: point.target !== null,
        }))}
      />
      {others.length === 0 ? null : (
        <p className="chart-others">
          {t("rollup.chart.others")}{" "}
          {others.map((other) => (
            <a
              key={other.slug}
              href={`${rollupAddress("/national", filter, { series: other.slug })}#growth`}
              lang={other.language}
            >
              {other.name}
            </a>
          ))}
        </p>
      )}
    </Section>
  );

  /** The year, and the date too where two editions are of one year. */
  function labelOf({ year, date }: GrowthPoint): string {
    if (year === null) return t("rollup.chart.next");
    const alone = points.filter((point) => point.year === year).length === 1;
    return alone || date === null ? String(year) : formatPartialDate(locale, date);
  }

  function derived({ share, target }: GrowthPoint, next: GrowthPoint | undefined): string | undefined {
    if (target === "same") return t("figures.ratio.same");
    return share === null || !next ? undefined : derivedWords(t, locale, share, labelOf(next));
  }
}
