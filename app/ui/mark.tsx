import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

/** A quiet fact beside a status: who may read it, what it holds. */
export function Mark({ icon, children }: { icon?: IconName; children: ReactNode }) {
  return (
    <span className="mark">
      {icon ? <Icon name={icon} /> : null}
      {children}
    </span>
  );
}

/** Statuses and marks in a row. */
export function Marks({ children }: { children: ReactNode }) {
  return <div className="marks">{children}</div>;
}
