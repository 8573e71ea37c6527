import { type ReactNode, useId } from "react";

/** One of the two drawings of a chart: for a wide place, or for a phone. Only the one that fits is shown and heard. */
export type Drawing = "wide" | "narrow";

type ChartFrameProps = {
  drawing: Drawing;
  width: number;
  height: number;
  /** What the chart shows. */
  title: string;
  /** Where its values can be read. */
  description: string;
  children: ReactNode;
};

/** An SVG as one picture with a name; the same values stand in the table below it. */
export function ChartFrame({ drawing, width, height, title, description, children }: ChartFrameProps) {
  const id = useId();
  return (
    <svg
      className={`chart-${drawing}`}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {children}
    </svg>
  );
}
