import type { ReactNode } from "react";
import { Shape } from "./shape.tsx";

const line = {
  fill: "none",
  stroke: "currentColor",
  strokeWidth: 1.5,
  strokeLinecap: "round" as const,
  strokeLinejoin: "round" as const,
};

/** A new icon needs a noun it stands for. */
const icons = {
  octagon: null, // drawn as the shape of the same name
  globe: (
    <path
      d="M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8M1.8 8h12.4M8 1.8c2 1.8 2.9 3.9 2.9 6.2S10 12.4 8 14.2C6 12.4 5.1 10.3 5.1 8S6 3.6 8 1.8z"
      {...line}
    />
  ),
  menu: <path d="M2 4.25h12M2 8h12M2 11.75h12" {...line} />,
  person: <path d="M8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6M2.25 14.25a5.75 5.75 0 0 1 11.5 0" {...line} />,
  picture: <path d="M1.75 2.75h12.5v10.5H1.75zM1.75 11l3.5-3.5 3 3 2-2 4 3.75M10.5 6h.01" {...line} />,
  document: <path d="M3.5 1.75h6l3 3v9.5h-9zM9.25 2v3h3M5.75 8h4.5M5.75 10.75h4.5" {...line} />,
  envelope: <path d="M1.75 3.25h12.5v9.5H1.75zM2 3.5l6 5 6-5" {...line} />,
  lock: <path d="M3.25 7h9.5v7h-9.5zM5.25 7V4.75a2.75 2.75 0 0 1 5.5 0V7" {...line} />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof icons;

/** Always beside a word, so hidden from assistive technology. */
export function Icon({ name }: { name: IconName }) {
  if (name === "octagon") return <Shape name="octagon" />;
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      {icons[name]}
    </svg>
  );
}
