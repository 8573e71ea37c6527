import { NavLink } from "@remix-run/react";
import { useTranslate } from "../../i18n/use-translate.tsx";
import type { NavItem } from "./menus.ts";

/** The links of a menu; the one that the reader is at, or under, is marked. */
export function NavLinks({ items }: { items: readonly NavItem[] }) {
  const t = useTranslate();
  return (
    <ul>
      {items.map((item) => (
        <li key={item.to}>
          <NavLink to={item.to} end={item.end} discover="none">
            {t(item.word)}
          </NavLink>
        </li>
      ))}
    </ul>
  );
}
