import type { ReactNode } from "react";

type EmptyProps = {
  /** One sentence on what is missing. */
  title: ReactNode;
  /** One sentence on what makes it appear. */
  children: ReactNode;
  /** At most one. */
  action?: ReactNode;
  level?: 2 | 3;
};

/** Nothing yet: the thread's loose end. */
export function Empty({ title, children, action, level = 3 }: EmptyProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="empty">
      <svg viewBox="0 0 120 36" aria-hidden="true">
        <path
          d="M1 8c20 0 26 20 44 20s14-22 4-20-6 22 16 22 24-8 30-12"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
          strokeDasharray="5 6"
        />
      </svg>
      <Heading>{title}</Heading>
      <p>{children}</p>
      {action}
    </div>
  );
}
