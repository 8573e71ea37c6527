import type { ReactNode } from "react";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { type Column, Table } from "../../ui/table.tsx";

export type ChartRow = { key: string; label: ReactNode; count: ReactNode; note: ReactNode };

type ChartTableProps = {
  caption: string;
  heads: { label: string; count: string; note: string };
  rows: readonly ChartRow[];
};

/** What a chart shows, in words and figures: folded on screen, open on paper. */
export function ChartTable({ caption, heads, rows }: ChartTableProps) {
  const t = useTranslate();
  const columns: Column<ChartRow>[] = [
    { head: heads.label, header: true, cell: ({ label }) => label },
    { head: heads.count, figures: true, cell: ({ count }) => count },
  ];
  if (rows.some(({ note }) => note)) columns.push({ head: heads.note, cell: ({ note }) => note });
  return (
    <details className="as-table">
      <summary>{t("charts.asTable")}</summary>
      <Table caption={caption} captionHidden columns={columns} rows={rows} rowKey={({ key }) => key} />
    </details>
  );
}
