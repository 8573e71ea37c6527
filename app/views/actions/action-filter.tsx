import { type ActionFilter, actionFilters } from "../../domain/actions/rules.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";

/** Narrows the list: open, overdue, or those that somebody has answered. */
export function ActionFilterNav({ chosen, base }: { chosen: ActionFilter; base: string }) {
  const t = useTranslate();
  return (
    <nav className="subnav" aria-label={t("actions.filter")}>
      <ul>
        {actionFilters.map((filter) => (
          <li key={filter}>
            <a
              href={filter === "open" ? base : `${base}?show=${filter}`}
              aria-current={filter === chosen ? "true" : undefined}
            >
              {t(`actions.filters.${filter}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
