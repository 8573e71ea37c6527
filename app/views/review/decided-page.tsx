import type { DecidedRow } from "../../domain/review/decisions.server.ts";
import { formatAge } from "../../i18n/format.ts";
import { useLocale, useNow, useTranslate } from "../../i18n/use-translate.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { Empty } from "../../ui/empty.tsx";
import { Page } from "../../ui/page.tsx";
import { Pagination } from "../../ui/pagination.tsx";
import { Table } from "../../ui/table.tsx";
import { StartsOver } from "../starts-over.tsx";
import { DecisionStatus } from "./decisions.tsx";

type DecidedPageProps = {
  rows: readonly DecidedRow[];
  /** The cursor of the page after. */
  older: string | null;
  isFirst: boolean;
  startsOver: boolean;
};

/** What the national team has decided, latest first. */
export function DecidedPage({ rows, older, isFirst, startsOver }: DecidedPageProps) {
  const t = useTranslate();
  const locale = useLocale();
  const now = useNow();
  const latest = isFirst ? rows[0] : undefined;
  return (
    <Page
      size="work"
      kicker={<a href="/national/review">{t("review.decided.toQueue")}</a>}
      title={
        latest
          ? t("review.decided.latest", { age: formatAge(locale, latest.decidedAt, now) })
          : t("review.decided.listTitle")
      }
      lede={rows.length > 0 ? t("review.decided.lede") : undefined}
      thread="spine"
    >
      {startsOver ? <StartsOver /> : null}
      {rows.length === 0 ? (
        <Empty
          title={t("review.decided.emptyTitle")}
          action={<ButtonLink to="/national/review">{t("review.decided.toQueue")}</ButtonLink>}
          level={2}
        >
          {t("review.decided.emptyText")}
        </Empty>
      ) : (
        <DecidedTable rows={rows} />
      )}
      <Pagination newer={isFirst ? null : "/national/review/decided"} older={older && `?before=${older}`} />
    </Page>
  );
}

function DecidedTable({ rows }: Pick<DecidedPageProps, "rows">) {
  const t = useTranslate();
  return (
    <Table
      caption={t("review.decided.listTitle")}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { head: t("review.column.decision"), cell: (row) => <DecisionStatus decision={row.decision} /> },
        {
          head: t("review.column.what"),
          header: true,
          cell: (row) => (
            <a href={`/national/review/${row.spaceSlug}/${row.revisionId}`} lang={row.language}>
              {row.title}
            </a>
          ),
        },
        { head: t("review.column.kind"), cell: (row) => t(`review.kind.${row.kind}`) },
        { head: t("review.column.space"), cell: (row) => row.spaceName },
        { head: t("review.column.when"), cell: (row) => <DateTime at={row.decidedAt} /> },
        { head: t("review.column.by"), cell: (row) => row.by ?? t("review.facts.erased") },
      ]}
    />
  );
}
