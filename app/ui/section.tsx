import { type ReactNode, useId } from "react";

type SectionProps = {
  title: ReactNode;
  /** A link to all of it, at the end of the heading's line. */
  more?: ReactNode;
  /** A smaller heading, for work pages. */
  size?: "large" | "small";
  id?: string;
  children: ReactNode;
};

export function Section({ title, more, size = "large", id, children }: SectionProps) {
  const own = useId();
  const heading = id ? `${id}-title` : own;
  return (
    <section className={`section section-${size}`} id={id} aria-labelledby={heading}>
      <div className="section-head">
        <h2 id={heading}>{title}</h2>
        {more ? <div className="text-sm">{more}</div> : null}
      </div>
      {children}
    </section>
  );
}
