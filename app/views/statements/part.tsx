import type { ReactNode } from "react";
import { Bead } from "../../ui/beads.tsx";

/** A part of a statement, as a knot on the thread. */
export function StatementPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Bead shape="disc" title={title}>
      <div className="prose">{children}</div>
    </Bead>
  );
}

/** Points of a part, a sentence or two each. */
export function Points({ children }: { children: string[] }) {
  return (
    <ul>
      {children.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
