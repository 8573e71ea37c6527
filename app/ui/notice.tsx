import type { ReactNode } from "react";
import { Shape } from "./shape.tsx";

type NoticeProps = {
  /** `done` after something succeeded, `warning` where the reader must take care. */
  kind?: "done" | "info" | "warning";
  title?: ReactNode;
  children?: ReactNode;
  /** False for a notice that was there all along: only news is announced. */
  announce?: boolean;
};

const shapes = { done: "tick", info: "ring", warning: "octagon" } as const;

export function Notice({ kind = "info", title, children, announce = true }: NoticeProps) {
  return (
    <div className={`notice notice-${kind}`} role={announce ? "status" : undefined}>
      <Shape name={shapes[kind]} />
      <div>
        {title ? <p className="notice-title">{title}</p> : null}
        {children}
      </div>
    </div>
  );
}
