import { type TextFilter, textFilters } from "../../domain/items/rules.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";

/** Narrows the list to one status. */
export function TextFilterNav({ chosen, base }: { chosen: TextFilter; base: string }) {
  const t = useTranslate();
  return (
    <nav className="subnav" aria-label={t("editor.list.filter")}>
      <ul>
        {textFilters.map((filter) => (
          <li key={filter}>
            <a
              href={filter === "all" ? base : `${base}?status=${filter}`}
              aria-current={filter === chosen ? "true" : undefined}
            >
              {t(`editor.list.filters.${filter}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
