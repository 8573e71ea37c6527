import { scaleLinear } from "d3-scale";
import { useId } from "react";
import type { Count } from "../../domain/figures/figure.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useLocale } from "../../i18n/use-translate.tsx";
import { about, ChartBar, Hatch, reach, round } from "./bar.tsx";
import { ChartFrame, type Drawing } from "./chart-frame.tsx";
import { fitText, widthOf } from "./fit-text.ts";

type BarDrawingProps = {
  drawing: Drawing;
  title: string;
  description: string;
  bars: readonly { label: string; count: Count | null; words: string }[];
};

/** Wide: names left of the bars. Narrow: names above them, figures at the right edge. */
const layouts = {
  wide: { width: 620, left: 190, longest: 318, step: 40, bar: 16, drop: 16, ticks: 5 },
  narrow: { width: 300, left: 0, longest: 268, step: 54, bar: 16, drop: 30, ticks: 4 },
} as const;

const size = 14;

export function BarDrawing({ drawing, title, description, bars }: BarDrawingProps) {
  const locale = useLocale();
  const hatch = useId();
  const { width, left, longest, step, bar, drop, ticks } = layouts[drawing];
  const most = Math.max(1, ...bars.map(({ count }) => (count ? farthest(count) : 0)));
  const scale = scaleLinear([0, most], [0, longest]);
  const bottom = bars.length * step + 10;
  return (
    <ChartFrame {...{ drawing, width, title, description }} height={bottom + 24}>
      <Hatch id={hatch} />
      {steps(scale).map((tick) => (
        <g key={tick}>
          <path className={tick === 0 ? "chart-axis" : "chart-grid"} d={`M${left + round(scale(tick))} 6V${bottom}`} />
          <text
            className="chart-scale"
            x={left + round(scale(tick))}
            y={bottom + 18}
            textAnchor={tick === 0 && left === 0 ? "start" : "middle"}
          >
            {formatNumber(locale, tick)}
          </text>
        </g>
      ))}
      {bars.map(({ label, count, words }, index) => {
        const y = index * step;
        const length = count ? scale(count.count) : 0;
        const end = left + (count ? reach(length, count.qualifier) : 0) + 10;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two bars may bear the same name
          <g key={index}>
            {drawing === "wide" ? (
              <Name lines={fitText(label, { width: left - 14, size, most: 2 })} x={left - 14} y={y + drop + bar / 2} />
            ) : (
              <text className="chart-over" x="0" y={y + 23}>
                {fitText(label, { width: width - words.length * 9 - 12, size, most: 1 })[0]}
              </text>
            )}
            {count ? (
              <ChartBar x={left} y={y + drop} height={bar} qualifier={count.qualifier} {...{ length, hatch }} />
            ) : null}
            <text
              className={count ? "chart-over chart-figure" : "chart-over chart-scale"}
              {...(drawing === "wide"
                ? { x: round(end), y: y + drop + 13 }
                : { x: width, y: y + 23, textAnchor: "end" as const })}
            >
              {words}
            </text>
          </g>
        );
      })}
    </ChartFrame>
  );

  /** Round numbers along the axis, as many as can stand beside each other. */
  function steps({ ticks: along }: typeof scale): number[] {
    const room = Math.floor(longest / (widthOf(formatNumber(locale, most), 14) + 14));
    return along(Math.max(1, Math.min(ticks, room))).filter((tick) => Number.isInteger(tick) && tick <= most);
  }
}

function Name({ lines, x, y }: { lines: string[]; x: number; y: number }) {
  const first = y + 5 - (lines.length - 1) * 8;
  return (
    <text textAnchor="end">
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={first + index * 16}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

function farthest({ count, qualifier }: Count): number {
  return qualifier === "about" ? count * (1 + about) : count;
}
