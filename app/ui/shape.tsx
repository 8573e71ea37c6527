import type { ReactNode } from "react";

const line = { fill: "none", stroke: "currentColor", strokeWidth: 1.8, strokeLinecap: "round" as const };

/** The shapes of states, 16 by 16: beside a word they are a status, on the thread a knot. */
const shapes = {
  loop: <path d="M11.9 4.2A5.5 5.5 0 1 0 13.4 9" {...line} />,
  half: (
    <>
      <circle cx="8" cy="8" r="5.5" {...line} />
      <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" />
    </>
  ),
  back: <path d="M5.6 3 2.6 6l3 3M2.9 6h6.6a3.7 3.7 0 0 1 0 7.4H5" {...line} strokeLinejoin="round" />,
  disc: <circle cx="8" cy="8" r="6.4" fill="currentColor" />,
  spool: (
    <>
      <rect x="2" y="2" width="12" height="12" rx="1.5" fill="currentColor" />
      <path d="M5 6.2h6" stroke="var(--color-paper)" strokeWidth="1.6" />
    </>
  ),
  dashed: <circle cx="8" cy="8" r="5.7" {...line} strokeLinecap="butt" strokeDasharray="3.2 2.77" />,
  ring: (
    <>
      <circle cx="8" cy="8" r="5.6" {...line} />
      <circle cx="8" cy="8" r="2.3" fill="currentColor" />
    </>
  ),
  tick: (
    <>
      <circle cx="8" cy="8" r="6.6" fill="currentColor" />
      <path
        d="m5 8.2 2.1 2.1L11 6.2"
        fill="none"
        stroke="var(--color-paper)"
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  cross: <path d="m3.2 3.2 9.6 9.6M12.8 3.2l-9.6 9.6" {...line} strokeWidth="2" />,
  octagon: (
    <>
      <path d="M5 1.75h6L14.25 5v6L11 14.25H5L1.75 11V5z" {...line} strokeWidth="1.6" strokeLinejoin="round" />
      <path d="M8 4.8v3.9" {...line} />
      <circle cx="8" cy="11.1" r="1.05" fill="currentColor" />
    </>
  ),
} satisfies Record<string, ReactNode>;

export type ShapeName = keyof typeof shapes;

/** Always beside a word that says the same, so hidden from assistive technology. */
export function Shape({ name, className = "icon" }: { name: ShapeName; className?: string }) {
  return (
    <svg className={className} viewBox="0 0 16 16" aria-hidden="true">
      {shapes[name]}
    </svg>
  );
}
