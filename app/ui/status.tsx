import type { ReactNode } from "react";
import { Shape, type ShapeName } from "./shape.tsx";

const shapes = {
  draft: "loop",
  submitted: "half",
  returned: "back",
  published: "disc",
  archived: "spool",
  planned: "dashed",
  upcoming: "ring",
  held: "tick",
  cancelled: "cross",
  escalated: "octagon",
} as const satisfies Record<string, ShapeName>;

export type StatusKind = keyof typeof shapes;

/** Shape, then word, then colour. The word comes from the caller; `planned` also says invited, `cancelled` suspended. */
export function Status({ kind, children }: { kind: StatusKind; children: ReactNode }) {
  return (
    <span className={`status status-${kind}`}>
      <Shape name={shapes[kind]} />
      <span>{children}</span>
    </span>
  );
}
