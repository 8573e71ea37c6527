import type { ReactNode } from "react";
import { Knot } from "./knot.tsx";
import type { ShapeName } from "./shape.tsx";

/** What happened, in order, as knots on the thread; inside `Threaded`. */
export function Beads({ children }: { children: ReactNode }) {
  return <ol className="beads">{children}</ol>;
}

type BeadProps = {
  shape: ShapeName;
  /** When, or which kind: a short line above the title. */
  when?: ReactNode;
  title?: ReactNode;
  lang?: string;
  level?: 2 | 3;
  children?: ReactNode;
};

export function Bead({ shape, when, title, lang, level = 2, children }: BeadProps) {
  const Heading = `h${level}` as const;
  return (
    <li>
      <Knot shape={shape} />
      {when ? <p className="when">{when}</p> : null}
      {title ? (
        <Heading className="bead-title" lang={lang}>
          {title}
        </Heading>
      ) : null}
      {children}
    </li>
  );
}
