import { type ReactNode, useId } from "react";
import { Knot } from "../../ui/knot.tsx";
import type { ShapeName } from "../../ui/shape.tsx";

type ThreadPartProps = {
  title: ReactNode;
  /** Beside the heading: when, and who answers for it. */
  beside?: ReactNode;
  id?: string;
  shape?: ShapeName;
  /** The level of its heading. */
  level?: 2 | 3;
  children?: ReactNode;
};

/** A part of a conference with its knot on the thread: a day, the speakers; or a part of a list. */
export function ThreadPart({ title, beside, id, shape = "disc", level = 2, children }: ThreadPartProps) {
  const own = useId();
  const Heading = `h${level}` as const;
  const heading = id ? `${id}-title` : own;
  return (
    <section className="day" id={id} aria-labelledby={heading}>
      <div className="day-head">
        <Knot shape={shape} />
        <Heading id={heading}>{title}</Heading>
        {beside}
      </div>
      {children}
    </section>
  );
}
