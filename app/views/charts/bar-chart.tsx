import { type Count, qualifiers } from "../../domain/figures/figure.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { countWords } from "../count-words.ts";
import { BarDrawing } from "./bar-drawing.tsx";
import { BarKey } from "./bar-key.tsx";
import { ChartTable } from "./chart-table.tsx";

/** `count` is null where no figure is known; `note` is what is said of it, as a rule its source. */
export type BarOfChart = { label: string; href?: string; count: Count | null; note?: string };

export type BarChartProps = {
  /** What the bars show: "Deltagare per konferens". Heard, and the table's caption; the page shows a heading of its own. */
  caption: string;
  /** In the order in which they are drawn. */
  bars: readonly BarOfChart[];
  /** Heads of the table's columns, where they are not conference, participants and source. */
  heads?: { label: string; count: string; note: string };
};

/** Bars whose end shows how sure the number is: square is exact, hatched is about, an arrow is over. */
export function BarChart({ caption, bars, heads }: BarChartProps) {
  const t = useTranslate();
  const locale = useLocale();
  if (bars.length === 0) return null;
  const drawn = bars.map(({ label, count }) => ({ label, count, words: words(count) }));
  const present = qualifiers.filter((qualifier) => bars.some(({ count }) => count?.qualifier === qualifier));
  const named = { title: t("charts.bars", { caption }), description: t("charts.inTable"), bars: drawn };
  return (
    <figure className="chart" aria-label={caption}>
      <BarKey qualifiers={present} />
      <BarDrawing drawing="wide" {...named} />
      <BarDrawing drawing="narrow" {...named} />
      <ChartTable
        caption={caption}
        heads={heads ?? { label: t("charts.conference"), count: t("charts.participants"), note: t("charts.source") }}
        rows={bars.map(({ label, href, count, note }, index) => ({
          key: `${index}`,
          label: href ? <a href={href}>{label}</a> : label,
          count: words(count),
          note,
        }))}
      />
    </figure>
  );

  function words(count: Count | null): string {
    return count ? countWords(t, locale, count) : t("charts.unknown");
  }
}
