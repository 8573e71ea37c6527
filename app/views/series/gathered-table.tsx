import type { GatheredConference } from "../../domain/series/gathered.server.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Empty } from "../../ui/empty.tsx";
import { LangTag } from "../../ui/lang-tag.tsx";
import { Pagination } from "../../ui/pagination.tsx";
import { Table } from "../../ui/table.tsx";
import { ConferenceDate } from "../conference-date.tsx";
import { ConferenceStatus } from "../conference-status.tsx";

type GatheredTableProps = {
  caption: string;
  conferences: readonly GatheredConference[];
  /** The page's own address. */
  path: string;
  /** The cursor of the page after. */
  next: string | null;
  isFirst: boolean;
};

/** The conferences of a series or round, the latest first. */
export function GatheredTable({ caption, conferences, path, next, isFirst }: GatheredTableProps) {
  const t = useTranslate();
  if (conferences.length === 0) return <Empty title={t("series.noneTitle")}>{t("series.noneText")}</Empty>;
  return (
    <>
      <Table
        caption={caption}
        captionHidden
        rows={conferences}
        rowKey={(row) => `${row.spaceSlug}/${row.id}`}
        columns={[
          {
            head: t("series.column.conference"),
            header: true,
            cell: (row) => (
              <>
                <a href={`/${row.spaceSlug}/conferences/${row.slug}`} lang={row.language}>
                  {row.title}
                </a>{" "}
                <LangTag lang={row.language} />
              </>
            ),
          },
          { head: t("series.column.when"), cell: (row) => <ConferenceDate date={row.date} /> },
          { head: t("series.column.space"), cell: (row) => <span lang={row.spaceLanguage}>{row.spaceName}</span> },
          { head: t("series.column.standing"), cell: (row) => <ConferenceStatus standing={row.standing} /> },
        ]}
      />
      <Pagination newer={isFirst ? null : path} older={next && `${path}?after=${next}`} />
    </>
  );
}
