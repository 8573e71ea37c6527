import type { TenantRow } from "../../domain/tenants/network.server.ts";
import type { TenantState } from "../../domain/tenants/network-schema.ts";
import { capitalise, formatCount } from "../../i18n/format.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { Empty } from "../../ui/empty.tsx";
import { Page } from "../../ui/page.tsx";
import { StartsOver } from "../starts-over.tsx";
import { SpacesFilter, SpacesTurn } from "./spaces-list-nav.tsx";
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
      <SpacesFilter counts={counts} all={all} state={state} />
      {rows.length === 0 ? (
        <Empty title={t("national.spaces.emptyTitle")} level={2}>
          {t("national.spaces.emptyText")}
        </Empty>
      ) : (
        <SpacesTable rows={rows} />
      )}
      <SpacesTurn next={next} isFirst={isFirst} state={state} />
    </Page>
  );
}
