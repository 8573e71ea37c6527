import type { ReactNode } from "react";

/** Where the thread stops: with a dot, at the knot of a closing button, or not here. */
export type ThreadEnd = boolean | "at-button";

type ThreadedProps = {
  ends?: ThreadEnd;
  className?: string;
  children: ReactNode;
};

/** Content with the red thread in its left margin. One thread a page, continuous from the masthead. */
export function Threaded({ ends = false, className = "", children }: ThreadedProps) {
  return <div className={`threaded ${endClass(ends)} ${className}`}>{children}</div>;
}

export function endClass(ends: ThreadEnd): string {
  if (ends === "at-button") return "to-button";
  return ends ? "ends" : "";
}
