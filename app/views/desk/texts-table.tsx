import type { ListedText } from "../../domain/items/listing.server.ts";
import { desks, type ItemKind } from "../../domain/items/rules.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { LangTag } from "../../ui/lang-tag.tsx";
import { type Column, Table } from "../../ui/table.tsx";
import { TextStatuses } from "./text-status.tsx";
import { TextTitle } from "./text-title.tsx";

type TextsTableProps<Row> = {
  kind: ItemKind;
  texts: readonly Row[];
  spaceSlug: string;
  /** What a row of this kind says besides, after its title. */
  more?: readonly Column<Row>[];
};

/** The texts of a space, one a row. */
export function TextsTable<Row extends ListedText>({ kind, texts, spaceSlug, more = [] }: TextsTableProps<Row>) {
  const t = useTranslate();
  return (
    <Table
      caption={t(`editor.list.titles.${kind}`)}
      captionHidden
      rows={texts}
      rowKey={(text) => text.id}
      columns={[
        {
          head: t("editor.list.columns.title"),
          header: true,
          cell: (text) => (
            <>
              <a href={`/${spaceSlug}/manage/${desks[kind]}/${text.id}`}>
                <TextTitle title={text.title} language={text.language} />
              </a>{" "}
              <LangTag lang={text.language} />
            </>
          ),
        },
        ...more,
        {
          head: t("editor.list.columns.status"),
          cell: (text) => (
            <span className="flex flex-wrap gap-x-4 gap-y-1">
              <TextStatuses standing={text} />
            </span>
          ),
        },
        { head: t("editor.list.columns.readers"), cell: (text) => t(`editor.visibility.${text.visibility}`) },
        {
          head: t("editor.list.columns.changed"),
          cell: (text) => (
            <span>
              <DateTime at={text.updatedAt} />{" "}
              {text.updatedBy ? (
                <span className="text-soft">{t("editor.list.changedBy", { name: text.updatedBy })}</span>
              ) : null}
            </span>
          ),
        },
      ]}
    />
  );
}
