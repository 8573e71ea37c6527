import { NavLink } from "@remix-run/react";

export type SubnavItem = {
  to: string;
  label: string;
  /** Current at this very address only. */
  end?: boolean;
};

/** Pages beside each other; the current one is underlined in thread. */
export function Subnav({ label, items }: { label: string; items: readonly SubnavItem[] }) {
  return (
    <nav className="subnav" aria-label={label}>
      <ul>
        {items.map((item) => (
          <li key={item.to}>
            <NavLink to={item.to} end={item.end}>
              {item.label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
