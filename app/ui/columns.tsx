import type { ReactNode } from "react";

type ColumnsProps = { split: "7-5" | "5-7" | "8-4" | "2" | "3"; children: ReactNode };

/** Columns from 56 rem up, one under the other below. */
export function Columns({ split, children }: ColumnsProps) {
  return <div className={`cols cols-${split}`}>{children}</div>;
}
