import { widthOf } from "./fit-text.ts";

/** An edition on the thread: a whole knot was counted, an open one is derived, a dashed one is a target. */
export type KnotOfLine = {
  x: number;
  y: number;
  known: boolean;
  look: "counted" | "derived" | "target";
  /** What is written beside it. */
  lines: string[];
};

type LineKnotProps = {
  knot: KnotOfLine;
  before: KnotOfLine | undefined;
  after: KnotOfLine | undefined;
  /** Left and right edge for what is written. */
  within: readonly [number, number];
};

const lineHeight = 17;

export function LineKnot({ knot, before, after, within }: LineKnotProps) {
  const { x, y, known, look, lines } = knot;
  const isBelow = known && goesUp(knot, before, after) && y + 14 + lines.length * lineHeight < 282;
  const first = isBelow ? y + 24 : y - 16 - (lines.length - 1) * lineHeight;
  return (
    <>
      {known ? <circle className={`chart-knot chart-${look}`} cx={x} cy={y} r={look === "counted" ? 6.5 : 6} /> : null}
      <text className={look === "counted" && known ? "chart-over chart-figure" : "chart-over"} textAnchor="middle">
        {lines.map((line, index) => (
          <tspan
            key={line}
            x={inside(x + sideways(knot, before, after) * widthOf(line, 14) * 0.5, line, within)}
            y={first + index * lineHeight}
          >
            {line}
          </tspan>
        ))}
      </text>
    </>
  );
}

/** The thread leaves the knot upwards and nowhere downwards: below it there is room. */
function goesUp(knot: KnotOfLine, ...others: (KnotOfLine | undefined)[]): boolean {
  const rises = others.map((other) => (other?.known ? knot.y - other.y : 0));
  return rises.some((rise) => rise > 8) && rises.every((rise) => rise >= -8);
}

/** Beside a thread that goes steadily up or down: on the side above it. */
function sideways(knot: KnotOfLine, before: KnotOfLine | undefined, after: KnotOfLine | undefined): -1 | 0 | 1 {
  if (!knot.known || !before?.known || !after?.known) return 0;
  const [from, to] = [knot.y - before.y, after.y - knot.y];
  if (Math.min(Math.abs(from), Math.abs(to)) < 12 || from > 0 !== to > 0) return 0;
  return from > 0 ? 1 : -1;
}

/** Centred at the knot, as far as the drawing's edges allow. */
function inside(x: number, line: string, [left, right]: readonly [number, number]): number {
  const half = widthOf(line, 14) / 2;
  return Math.round(Math.min(Math.max(x, left + half + 4), right - half - 2));
}
