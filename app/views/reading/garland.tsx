import { type ReactNode, useId } from "react";
import { Knot } from "../../ui/knot.tsx";
import type { ShapeName } from "../../ui/shape.tsx";
import { Sag } from "./sag.tsx";

/** Something that hangs on the thread; without a shape a mark across it, such as the one for today. */
export type GarlandKnot = {
  key: string;
  shape: ShapeName | null;
  /** Not yet: the thread up to here is dashed. */
  ahead: boolean;
  /** yyyy-mm-dd, for how far the thread sags; null where nobody knows. */
  on: string | null;
  /** When, in two lines. */
  head: string;
  foot: string | null;
  children?: ReactNode;
};

type GarlandProps = {
  /** What hangs on the thread, for assistive technology. */
  label: string;
  /** In the order of time. */
  knots: readonly GarlandKnot[];
};

/** The thread hung out in time: it sags by the time between two knots, and its end is loose, for what is to come. */
export function Garland({ label, knots }: GarlandProps) {
  const id = useId();
  return (
    <section className="garland" aria-labelledby={id}>
      <h2 className="sr-only" id={id}>
        {label}
      </h2>
      <Sag knots={knots} />
      <ol>
        {knots.map((knot) => (
          <Hanging key={knot.key} knot={knot} />
        ))}
      </ol>
    </section>
  );
}

function Hanging({ knot: { shape, ahead, head, foot, children } }: { knot: GarlandKnot }) {
  return (
    <li className={[ahead ? "ahead" : "", shape === null ? "across" : ""].join(" ").trim() || undefined}>
      {shape === null ? <span className="mark-across" /> : <Knot shape={shape} />}
      <p className="when" suppressHydrationWarning>
        {head}{" "}
        {foot === null ? null : (
          <span className="year" suppressHydrationWarning>
            {foot}
          </span>
        )}
      </p>
      {children}
    </li>
  );
}
