import type { ReactNode } from "react";

type ThreadedProps = {
  /** The thread stops here with a dot; otherwise it runs on into what follows. */
  ends?: boolean;
  className?: string;
  children: ReactNode;
};

/** Content with the red thread in its left margin. One thread a page, continuous from the masthead. */
export function Threaded({ ends = false, className = "", children }: ThreadedProps) {
  return <div className={`threaded${ends ? " ends" : ""} ${className}`.trim()}>{children}</div>;
}
