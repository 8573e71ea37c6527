import type { ReactNode } from "react";
import { Columns } from "./columns.tsx";
import { Opening, type OpeningProps } from "./opening.tsx";
import { Threaded } from "./threaded.tsx";

type PageProps = Omit<OpeningProps, "ends" | "children"> & {
  /** Under the title and still part of the opening: a selvage, a subnav. */
  head?: ReactNode;
  /**
   * What the thread does after the opening: `opening` ends there, `spine` runs along the content to its end,
   * `free` leaves it to the children, which then bring `Threaded` and `inset` themselves.
   */
  thread?: "opening" | "spine" | "free";
  /** A second, narrower column; below the content on a phone. */
  aside?: ReactNode;
  /** The aside's name for assistive technology. */
  asideLabel?: string;
  children?: ReactNode;
};

/** A page inside the shell's `<main>`: opening, content, perhaps an aside. */
export function Page({ head, thread = "opening", aside, asideLabel, children, ...opening }: PageProps) {
  const content = <Content thread={thread}>{children}</Content>;
  return (
    <div className="wrap">
      <Opening {...opening} ends={thread === "opening"}>
        {head}
      </Opening>
      {aside ? (
        <Columns split="8-4">
          {content}
          <aside className="aside" aria-label={asideLabel}>
            {aside}
          </aside>
        </Columns>
      ) : (
        content
      )}
    </div>
  );
}

function Content({ thread, children }: Required<Pick<PageProps, "thread">> & { children: ReactNode }) {
  if (thread === "spine") return <Threaded ends>{children}</Threaded>;
  if (thread === "opening") return <div className="inset">{children}</div>;
  return <>{children}</>;
}
