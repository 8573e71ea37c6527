import { type ReactNode, useId } from "react";
import { Knot } from "./knot.tsx";

type PartProps = {
  title: ReactNode;
  /** Whole when the part is filled in, an open loop while something is missing. */
  complete?: boolean;
  children: ReactNode;
};

/** A part of a long form: a knot on the thread. */
export function Part({ title, complete = false, children }: PartProps) {
  const id = useId();
  return (
    <section className="part" aria-labelledby={id}>
      <h2 id={id}>
        <Knot shape={complete ? "disc" : "loop"} />
        {title}
      </h2>
      {children}
    </section>
  );
}
