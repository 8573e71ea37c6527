import { type TenantState, tenantStates } from "../../domain/tenants/network-schema.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { buttonClass } from "../../ui/button.tsx";

type FilterProps = { counts: Record<TenantState, number>; all: number; state: TenantState | null };

/** Narrows the list to one state. */
export function SpacesFilter({ counts, all, state }: FilterProps) {
  const t = useTranslate();
  const choices = [
    { value: null, to: "/national/spaces", words: t("national.spaces.all", { count: all }) },
    ...tenantStates.map((value) => ({
      value,
      to: address(value),
      words: t(`national.filterState.${value}`, { count: counts[value] }),
    })),
  ];
  return (
    <nav className="subnav mt-0 mb-6" aria-label={t("national.spaces.filter")}>
      <ul>
        {choices.map(({ value, to, words }) => (
          <li key={to}>
            <a href={to} aria-current={value === state ? "page" : undefined}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type TurnProps = { next: string | null; isFirst: boolean; state: TenantState | null };

/** A list by name has no older and newer. */
export function SpacesTurn({ next, isFirst, state }: TurnProps) {
  const t = useTranslate();
  if (next === null && isFirst) return null;
  return (
    <nav className="pagination" aria-label={t("common.pages.label")}>
      {isFirst ? null : (
        <a className={buttonClass({})} href={address(state)}>
          {t("national.spaces.first")}
        </a>
      )}
      {next === null ? null : (
        <a className={buttonClass({})} href={address(state, next)} rel="next">
          {t("national.spaces.next")}
        </a>
      )}
    </nav>
  );
}

function address(state: TenantState | null, after?: string): string {
  const search = new URLSearchParams({ ...(state ? { state } : {}), ...(after ? { after } : {}) });
  return search.size > 0 ? `/national/spaces?${search}` : "/national/spaces";
}
