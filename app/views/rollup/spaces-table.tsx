import type { RollupSpace } from "../../domain/rollup/spaces.server.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { Table } from "../../ui/table.tsx";
import { TenantStatus } from "../national/tenant-status.tsx";
import { ParticipantsSum } from "./participants-sum.tsx";

/** Every space: what has been done, and what waits. */
export function SpacesTable({ spaces }: { spaces: readonly RollupSpace[] }) {
  const t = useTranslate();
  const locale = useLocale();
  const number = (count: number) => formatNumber(locale, count);
  return (
    <Table
      caption={t("rollup.table.caption")}
      captionHidden
      rows={spaces}
      rowKey={({ id }) => id}
      columns={[
        { head: t("rollup.table.space"), header: true, cell: (space) => <SpaceName space={space} /> },
        {
          head: t("rollup.table.held"),
          figures: true,
          cell: ({ tally: { held, cancelled } }) => (
            <Figure count={held} notes={[cancelled > 0 && t("rollup.table.cancelled", noted(cancelled))]} />
          ),
        },
        { head: t("rollup.table.upcoming"), figures: true, cell: ({ tally }) => <Figure count={tally.upcoming} /> },
        {
          head: t("rollup.table.planned"),
          figures: true,
          cell: ({ tally: { planned, overdue, postponed } }) => (
            <Figure
              count={planned}
              notes={[
                overdue > 0 && t("rollup.table.overduePlans", noted(overdue)),
                postponed > 0 && t("rollup.table.postponed", noted(postponed)),
              ]}
            />
          ),
        },
        { head: t("rollup.table.participants"), figures: true, cell: ({ tally }) => <ParticipantsSum tally={tally} /> },
        {
          head: t("rollup.table.actions"),
          figures: true,
          cell: ({ openActions, overdueActions }) => (
            <Figure
              count={openActions}
              notes={[overdueActions > 0 && t("rollup.table.overdueActions", noted(overdueActions))]}
            />
          ),
        },
        {
          head: t("rollup.table.reviews"),
          figures: true,
          cell: ({ waitingReviews }) => <Figure count={waitingReviews} />,
        },
        {
          head: t("rollup.table.lastSign"),
          cell: ({ lastSignAt }) => (lastSignAt ? <DateTime at={lastSignAt} /> : t("rollup.table.never")),
        },
      ]}
    />
  );

  function noted(count: number) {
    return { count, number: number(count) };
  }
}

function SpaceName({ space: { slug, name, language, state } }: { space: RollupSpace }) {
  return (
    <span className="with-note">
      <a href={`/${slug}`} lang={language}>
        {name}
      </a>
      {state === "active" ? null : <TenantStatus state={state} />}
    </span>
  );
}

/** A count and what is to be said of it. Nothing at all leaves the cell empty. */
function Figure({ count, notes = [] }: { count: number; notes?: (string | false)[] }) {
  const locale = useLocale();
  const said = notes.filter((note) => note !== false);
  if (count === 0 && said.length === 0) return null;
  return (
    <span className="with-note">
      {formatNumber(locale, count)}
      {said.map((note) => (
        <small key={note}>{note}</small>
      ))}
    </span>
  );
}
