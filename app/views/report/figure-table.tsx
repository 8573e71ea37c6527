import type { ConferenceFigures, CountedPart } from "../../domain/figures/counting.ts";
import { organisationKinds, participantRoles } from "../../domain/figures/figure.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { type Column, Table } from "../../ui/table.tsx";
import { countWords } from "../count-words.ts";
import { categoryWords } from "./category-words.ts";

type FigureTableProps = { title: string; dimension: "kind" | "role"; figures: ConferenceFigures };

type Row = { category: CountedPart["category"]; organisations?: CountedPart; participants?: CountedPart };

/** The parts of the totals: by kind of organisation, or by role of the person. Nothing where none is known. */
export function FigureTable({ title, dimension, figures }: FigureTableProps) {
  const t = useTranslate();
  const locale = useLocale();
  const parts = dimension === "kind" ? "kinds" : "roles";
  const find = (measure: "organisations" | "participants", category: string) =>
    figures[measure]?.[parts].find((part) => part.category === category);
  const rows = (dimension === "kind" ? organisationKinds : participantRoles)
    .map(
      (category): Row => ({
        category,
        organisations: find("organisations", category),
        participants: find("participants", category),
      }),
    )
    .filter(({ organisations, participants }) => organisations || participants);
  if (rows.length === 0) return null;
  const words = (part: CountedPart | undefined) =>
    part ? (part.count ? countWords(t, locale, part.count) : t("reports.page.present")) : "";
  const column = (measure: "organisations" | "participants"): Column<Row>[] =>
    rows.some((row) => row[measure])
      ? [{ head: t(`reports.measures.${measure}`), figures: true, cell: (row) => words(row[measure]) }]
      : [];
  return (
    <div className="mt-6 max-w-read">
      <Table
        caption={title}
        rows={rows}
        rowKey={({ category }) => category}
        columns={[
          {
            head: t(`reports.page.${dimension}`),
            header: true,
            cell: ({ category }) => categoryWords(t, { dimension, category }),
          },
          ...column("organisations"),
          ...column("participants"),
        ]}
      />
    </div>
  );
}
