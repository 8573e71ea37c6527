import { scaleLinear, scalePoint } from "d3-scale";
import { formatNumber } from "../../i18n/format.ts";
import { useLocale } from "../../i18n/use-translate.tsx";
import { round } from "./bar.tsx";
import { ChartFrame, type Drawing } from "./chart-frame.tsx";
import { fitText, widthOf } from "./fit-text.ts";
import { type KnotOfLine, LineKnot } from "./line-knot.tsx";

type LineDrawingProps = {
  drawing: Drawing;
  title: string;
  description: string;
  points: readonly { label: string; value: number | null; words: string; look: KnotOfLine["look"] }[];
};

const height = 320;
const top = 66;
const bottom = 286;
const widths = { wide: 440, narrow: 300 } as const;
const size = 14;

export function LineDrawing({ drawing, title, description, points }: LineDrawingProps) {
  const locale = useLocale();
  const width = widths[drawing];
  const most = Math.max(0, ...points.map(({ value }) => value ?? 0));
  const scale = scaleLinear([0, Math.max(1, most)], [bottom, top]);
  const ticks = scale.ticks(3).filter((tick) => Number.isInteger(tick) && tick <= most);
  const left = 14 + Math.max(18, ...ticks.map((tick) => widthOf(formatNumber(locale, tick), 13)));
  const places = scalePoint(points.keys(), [left + 24, width - (points.length > 2 ? 46 : 60)]);
  const x = (index: number) => round(places(index) ?? left);
  const step = places.step() || width - left;
  const shown = Math.max(1, Math.ceil(54 / step)); // every how manieth name has room below the axis
  const knots: KnotOfLine[] = withoutCollisions(
    points.map(({ value, words, look }, index) => ({
      x: x(index),
      y: round(value === null ? bottom : scale(value)),
      known: value !== null,
      look,
      lines: fitText(words, { width: Math.max(step - 8, 92), size, most: 2 }),
    })),
  );
  return (
    <ChartFrame {...{ drawing, width, height, title, description }}>
      {ticks.map((tick) => (
        <g key={tick}>
          <path
            className={tick === 0 ? "chart-axis" : "chart-grid"}
            d={`M${left} ${round(scale(tick))}H${width - 8}`}
          />
          <text className="chart-scale" x={left - 10} y={round(scale(tick)) + 5} textAnchor="end">
            {formatNumber(locale, tick)}
          </text>
        </g>
      ))}
      {knots.map((knot, index) => (
        <Stretch key={knot.x} from={knots[index - 1]} to={knot} />
      ))}
      {knots.map((knot, index) => (
        <LineKnot key={knot.x} knot={knot} before={knots[index - 1]} after={knots[index + 1]} within={[left, width]} />
      ))}
      {points.map(({ label }, index) =>
        (points.length - 1 - index) % shown === 0 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: two editions may bear the same name
          <text key={index} className="chart-scale" x={x(index)} y={bottom + 24} textAnchor="middle">
            {fitText(label, { width: Math.max(step * shown - 6, 40), size, most: 1 })[0]}
          </text>
        ) : null,
      )}
    </ChartFrame>
  );
}

/** Where knots hang close, not all have room for their words: the highest and the last go first. The table has them all. */
function withoutCollisions(knots: readonly KnotOfLine[]): KnotOfLine[] {
  const highest = knots.reduce((best, knot) => (knot.known && knot.y < best.y ? knot : best), knots[0] as KnotOfLine);
  const written = new Set<KnotOfLine>();
  for (const knot of [highest, ...knots.slice(-1), ...knots]) {
    if ([...written].every((other) => other === knot || !collide(knot, other))) written.add(knot);
  }
  return knots.map((knot) => (written.has(knot) ? knot : { ...knot, lines: [] }));
}

function collide(one: KnotOfLine, other: KnotOfLine): boolean {
  const half = (knot: KnotOfLine) => Math.max(...knot.lines.map((line) => widthOf(line, size))) / 2;
  const height = 60; // two lines above a knot, or below it
  return Math.abs(one.x - other.x) < half(one) + half(other) + 6 && Math.abs(one.y - other.y) < height;
}

/** The thread from one edition to the next; it breaks where a figure is unknown. */
function Stretch({ from, to }: { from: KnotOfLine | undefined; to: KnotOfLine }) {
  if (!from?.known || !to.known) return null;
  const sure = from.look === "counted" && to.look === "counted";
  return (
    <path className={sure ? "chart-thread" : "chart-thread chart-dashed"} d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
  );
}
