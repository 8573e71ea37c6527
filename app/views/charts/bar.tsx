import type { Qualifier } from "../../domain/figures/figure.ts";

/** "About" may be this much more or fewer: so long is the hatched end. */
export const about = 0.14;

/** How far an arrow reaches beyond its number. */
const arrow = 9;

type ChartBarProps = {
  x: number;
  y: number;
  /** Length of the number itself. */
  length: number;
  height: number;
  qualifier: Qualifier;
  /** Id of the hatching. */
  hatch: string;
};

/** A bar that shows by its end how sure its number is. */
export function ChartBar({ x, y, length, height, qualifier, hatch }: ChartBarProps) {
  if (qualifier === "over") {
    const tip = `l${arrow} ${height / 2}l-${arrow} ${height / 2}`;
    return <path className="chart-bar" d={`M${x} ${y}H${round(x + length)}${tip}H${x}z`} />;
  }
  if (qualifier === "exact") return <rect className="chart-bar" x={x} y={y} width={round(length)} height={height} />;
  const from = length * (1 - about);
  const end = Math.max(10, length * 2 * about);
  return (
    <>
      <rect className="chart-bar" x={x} y={y} width={round(from)} height={height} />
      <rect
        className="chart-hatched"
        x={round(x + from)}
        y={y + 0.75}
        width={round(end)}
        height={height - 1.5}
        fill={`url(#${hatch})`}
      />
    </>
  );
}

/** How far a bar reaches, its end included. */
export function reach(length: number, qualifier: Qualifier): number {
  if (qualifier === "exact") return length;
  return qualifier === "over" ? length + arrow : Math.max(10 + length * (1 - about), length * (1 + about));
}

/** The hatching of an uncertain end, once a drawing. */
export function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="5" height="5" fill="var(--color-paper)" />
        <path d="M0 0V5" stroke="var(--color-ink)" strokeWidth="2.4" />
      </pattern>
    </defs>
  );
}

/** Tenths are finer than a screen shows. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
