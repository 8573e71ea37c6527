import { createContext, type ReactNode, useContext, useId } from "react";
import { Knot } from "../../ui/knot.tsx";
import type { ShapeName } from "../../ui/shape.tsx";

/** The level of the parts' headings: 2 on a page of their own, 3 where they stand below another title. */
export const ThreadPartLevel = createContext<2 | 3>(2);

type ThreadPartProps = {
  title: ReactNode;
  /** Beside the heading: when, and who answers for it. */
  beside?: ReactNode;
  id?: string;
  shape?: ShapeName;
  /** On a page of its own when printed. */
  ownPage?: boolean;
  children?: ReactNode;
};

/** A part of a conference with its knot on the thread: a day, the speakers; or a part of a list. */
export function ThreadPart({ title, beside, id, shape = "disc", ownPage = false, children }: ThreadPartProps) {
  const own = useId();
  const Heading = `h${useContext(ThreadPartLevel)}` as const;
  const heading = id ? `${id}-title` : own;
  return (
    <section className={ownPage ? "day own-page" : "day"} id={id} aria-labelledby={heading}>
      <div className="day-head">
        <Knot shape={shape} />
        <Heading id={heading}>{title}</Heading>
        {beside}
      </div>
      {children}
    </section>
  );
}
