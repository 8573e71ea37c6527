import { type ReactNode, useId } from "react";

type BoxProps = {
  title?: ReactNode;
  level?: 2 | 3;
  /** A hairline in place of the ink border: for what one reads, not acts in. */
  quiet?: boolean;
  children: ReactNode;
};

/** A box is for what one acts in: a verdict, a submission. */
export function Box({ title, level = 2, quiet = false, children }: BoxProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section className={quiet ? "box quiet" : "box"} aria-labelledby={title ? id : undefined}>
      {title ? <Heading id={id}>{title}</Heading> : null}
      {children}
    </section>
  );
}
