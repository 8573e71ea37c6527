import type { Count } from "../../domain/figures/figure.ts";
import type { Locale } from "../../i18n/locales.ts";
import type { Translate } from "../../i18n/translate.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { countWords } from "../count-words.ts";
import { ChartTable } from "./chart-table.tsx";
import { LineDrawing } from "./line-drawing.tsx";

/** An edition. The thread breaks at one whose `count` is null. */
export type PointOfChart = {
  label: string;
  href?: string;
  count: Count | null;
  /** Words that stand for the figure where nobody counted ("hälften av 2020"): `count` then only says where the knot hangs. */
  derived?: string;
  /** Hoped for, not counted. `derived` may say it in words ("lika många"). */
  target?: boolean;
  note?: string;
};

export type LineChartProps = {
  /** What the line shows: "Klusterkonferensens deltagare". Heard, and the table's caption; the page shows a heading of its own. */
  caption: string;
  /** Linked editions of one series, in the order of time. */
  points: readonly PointOfChart[];
  /** Heads of the table's columns, where they are not edition, participants and basis. */
  heads?: { label: string; count: string; note: string };
};

/** The thread through the editions of a series: whole where both ends were counted, dashed where one is derived or a target. */
export function LineChart({ caption, points, heads }: LineChartProps) {
  const t = useTranslate();
  const locale = useLocale();
  if (points.length === 0) return null;
  const drawn = points.map((point) => ({
    label: point.label,
    value: point.count?.count ?? null,
    words: point.target ? t("charts.target", { words: words(t, locale, point) }) : words(t, locale, point),
    look: point.target ? ("target" as const) : point.derived ? ("derived" as const) : ("counted" as const),
  }));
  const named = { title: t("charts.line", { caption }), description: t("charts.inTable"), points: drawn };
  return (
    <figure className="chart line-chart" aria-label={caption}>
      <LineDrawing drawing="wide" {...named} />
      <LineDrawing drawing="narrow" {...named} />
      <ChartTable
        caption={caption}
        heads={heads ?? { label: t("charts.edition"), count: t("charts.participants"), note: t("charts.basis") }}
        rows={points.map((point, index) => ({
          key: `${index}`,
          label: point.href ? <a href={point.href}>{point.label}</a> : point.label,
          count: words(t, locale, point),
          note: point.note ?? basis(t, point),
        }))}
      />
    </figure>
  );
}

function words(t: Translate, locale: Locale, { count, derived }: PointOfChart): string {
  if (derived) return derived;
  return count ? countWords(t, locale, count) : t("charts.unknown");
}

function basis(t: Translate, { derived, target }: PointOfChart): string {
  if (target) return t("charts.isTarget");
  return derived ? t("charts.isDerived") : "";
}
