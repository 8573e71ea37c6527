import type { Space } from "../../domain/tenants/directory.server.ts";
import { formatList } from "../../i18n/format.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { type Column, Table } from "../../ui/table.tsx";

type Fact = "area" | "summary";

type SpaceTableProps = {
  spaces: readonly Space[];
  /** What is said of each space beside its name. */
  facts: readonly Fact[];
  caption: string;
};

/** Spaces by name. */
export function SpaceTable({ spaces, facts, caption }: SpaceTableProps) {
  const t = useTranslate();
  const locale = useLocale();
  const columns: Record<Fact, Column<Space>> = {
    area: {
      head: t("spaces.list.area"),
      cell: ({ areas }) => (areas.length > 0 ? formatList(locale, areas) : null),
    },
    summary: {
      head: t("spaces.list.summary"),
      cell: ({ summary, language }) => (summary ? <span lang={language}>{summary}</span> : null),
    },
  };
  const name: Column<Space> = {
    head: t("spaces.list.space"),
    header: true,
    cell: (space) => <a href={`/${space.slug}`}>{space.name}</a>,
  };
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[name, ...facts.map((fact) => columns[fact])]}
      rows={spaces}
      rowKey={({ slug }) => slug}
    />
  );
}
