import type { QueueRow } from "../../domain/review/queue.server.ts";
import { patienceDays } from "../../domain/review/rules.ts";
import { daysBetween } from "../../i18n/format.ts";
import { useNow, useTranslate } from "../../i18n/use-translate.tsx";
import { Bar } from "../../ui/bar.tsx";
import { type Column, Table } from "../../ui/table.tsx";

type QueueTableProps = {
  rows: readonly QueueRow[];
  /** The case that is open below. */
  open?: string;
};

/** What waits for the national team, oldest first. */
export function QueueTable({ rows, open }: QueueTableProps) {
  const t = useTranslate();
  const columns: Column<QueueRow>[] = [
    { head: t("review.column.waited"), cell: (row) => <Age since={row.submittedAt} /> },
    { head: t("review.column.what"), header: true, cell: (row) => <What row={row} /> },
    { head: t("review.column.space"), cell: (row) => row.spaceName },
    { head: t("review.column.kind"), cell: (row) => t(`review.kind.${row.kind}`) },
    { head: t("review.column.concern"), cell: (row) => t(`review.concern.${row.concern}`) },
  ];
  return (
    <Table
      caption={t("review.queue.caption")}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={(row) => row.revisionId}
      open={open === undefined ? undefined : { key: open, shape: "half" }}
    />
  );
}

function Age({ since }: { since: string }) {
  const t = useTranslate();
  const days = daysBetween(since, useNow());
  return (
    <span className="age">
      <Bar share={days / patienceDays} />
      <span className="max-sm:whitespace-normal">
        {days === 0 ? t("review.queue.ageToday") : t("review.queue.age", { count: days })}
      </span>
    </span>
  );
}

function What({ row }: { row: QueueRow }) {
  const t = useTranslate();
  const remarks = [
    ...(row.own ? [t("review.queue.own")] : []),
    ...(row.spaceState === "suspended" ? [t("review.queue.suspended")] : []),
  ];
  return (
    <>
      <a href={`/national/review/${row.spaceSlug}/${row.revisionId}#case`} lang={row.language}>
        {row.title}
      </a>
      {remarks.length > 0 ? (
        <span className="block font-sans text-sm font-normal text-soft">{remarks.join(" ")}</span>
      ) : null}
    </>
  );
}
