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
  pin: (
    <>
      <path d="M8 14.5S13 10 13 6.4a5 5 0 0 0-10 0C3 10 8 14.5 8 14.5Z" {...line} />
      <circle cx="8" cy="6.3" r="1.6" fill="currentColor" />
    </>
  ),
  broadcast: (
    <>
      <path
        d="M4.3 4.3a5.2 5.2 0 0 0 0 7.4M11.7 4.3a5.2 5.2 0 0 1 0 7.4M2 2a8.5 8.5 0 0 0 0 12M14 2a8.5 8.5 0 0 1 0 12"
        {...line}
      />
      <circle cx="8" cy="8" r="1.8" fill="currentColor" />
    </>
  ),
  slides: <path d="M1.5 2.75h13M2.75 2.75v7.5h10.5v-7.5M8 10.25v2M5 14.25l3-2 3 2" {...line} />,
  film: (
    <>
      <path d="M1.75 3h12.5v10H1.75z" {...line} />
      <path d="M6.6 5.8v4.4L10.2 8z" fill="currentColor" />
    </>
  ),
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
