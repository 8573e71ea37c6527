import { type ReactNode, useRef } from "react";
import { useDismiss } from "./use-dismiss.ts";

type MenuProps = { label: ReactNode; className?: string; children: ReactNode };

/** A button that unfolds a panel; `<details>`, so that it opens without JavaScript too. */
export function Menu({ label, className = "", children }: MenuProps) {
  const details = useRef<HTMLDetailsElement>(null);
  useDismiss(details);
  return (
    <details className={`menu ${className}`.trim()} ref={details}>
      <summary>{label}</summary>
      <div className="menu-panel">{children}</div>
    </details>
  );
}
