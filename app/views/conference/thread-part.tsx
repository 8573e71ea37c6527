import { type ReactNode, useId } from "react";
import { Knot } from "../../ui/knot.tsx";

type ThreadPartProps = {
  title: ReactNode;
  /** Beside the heading: when, and who answers for it. */
  beside?: ReactNode;
  id?: string;
  children?: ReactNode;
};

/** A part of a conference with its knot on the thread: a day, the speakers, what came afterwards. */
export function ThreadPart({ title, beside, id, children }: ThreadPartProps) {
  const own = useId();
  const heading = id ? `${id}-title` : own;
  return (
    <section className="day" id={id} aria-labelledby={heading}>
      <div className="day-head">
        <Knot shape="disc" />
        <h2 id={heading}>{title}</h2>
        {beside}
      </div>
      {children}
    </section>
  );
}
