import type { TenantRow } from "../../domain/tenants/network.server.ts";
import { type TenantState, tenantStates } from "../../domain/tenants/network-schema.ts";
import { capitalise, formatCount } from "../../i18n/format.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { ButtonLink, buttonClass } from "../../ui/button.tsx";
import { Empty } from "../../ui/empty.tsx";
import { Page } from "../../ui/page.tsx";
import { StartsOver } from "../starts-over.tsx";
import { SpacesTable } from "./spaces-table.tsx";

type SpacesPageProps = {
  rows: readonly TenantRow[];
  counts: Record<TenantState, number>;
  /** What the list is narrowed to. */
  state: TenantState | null;
  /** The cursor of the page after. */
  next: string | null;
  isFirst: boolean;
  startsOver: boolean;
};

/** Every space of the network, as a network admin runs them. */
export function SpacesPage({ rows, counts, state, next, isFirst, startsOver }: SpacesPageProps) {
  const t = useTranslate();
  const locale = useLocale();
  const all = counts.active + counts.suspended + counts.archived;
  const number = capitalise(locale, formatCount(locale, all));
  return (
    <Page
      size="work"
      title={t("national.spaces.heading", { count: all, number })}
      lede={t("national.spaces.lede")}
      head={
        <div className="pt-6">
          <ButtonLink to="/national/spaces/new" look="primary">
            {t("national.spaces.create")}
          </ButtonLink>
        </div>
      }
    >
      {startsOver ? <StartsOver /> : null}
      <Filter counts={counts} all={all} state={state} />
      {rows.length === 0 ? (
        <Empty title={t("national.spaces.emptyTitle")} level={2}>
          {t("national.spaces.emptyText")}
        </Empty>
      ) : (
        <SpacesTable rows={rows} />
      )}
      <Onward next={next} isFirst={isFirst} state={state} />
    </Page>
  );
}

type FilterProps = Pick<SpacesPageProps, "counts" | "state"> & { all: number };

function Filter({ counts, all, state }: FilterProps) {
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

/** A list by name has no older and newer. */
function Onward({ next, isFirst, state }: Pick<SpacesPageProps, "next" | "isFirst" | "state">) {
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
