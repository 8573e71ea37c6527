import type { RoundRow } from "../../domain/series/rounds.server.ts";
import type { SeriesRow } from "../../domain/series/series.server.ts";
import { capitalise, formatCount, formatNumber } from "../../i18n/format.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { Empty } from "../../ui/empty.tsx";
import { Page } from "../../ui/page.tsx";
import { Section } from "../../ui/section.tsx";
import { type Column, Table } from "../../ui/table.tsx";

type SeriesListPageProps = { series: readonly SeriesRow[]; rounds: readonly RoundRow[] };

/** What conferences of many spaces and years belong together by. */
export function SeriesListPage({ series, rounds }: SeriesListPageProps) {
  const t = useTranslate();
  const locale = useLocale();
  const counted = ({ length }: readonly unknown[]) => ({ count: length, number: formatCount(locale, length) });
  const title = t("series.heading", {
    series: series.length === 0 ? t("series.noSeries") : t("series.seriesCount", counted(series)),
    rounds: rounds.length === 0 ? t("series.noRounds") : t("series.roundCount", counted(rounds)),
  });
  const name = (path: string) => (row: { slug: string; name: string; language: string }) => (
    <a href={`${path}/${row.slug}`} lang={row.language}>
      {row.name}
    </a>
  );
  const conferences: Column<{ conferences: number }> = {
    head: t("series.column.conferences"),
    cell: (row) => formatNumber(locale, row.conferences),
    figures: true,
  };
  return (
    <Page size="work" title={capitalise(locale, title)} lede={t("series.lede")}>
      <Section
        title={t("series.series")}
        size="small"
        more={<ButtonLink to="/national/series/new">{t("series.newSeries")}</ButtonLink>}
      >
        {series.length === 0 ? (
          <Empty title={t("series.noSeriesTitle")}>{t("series.noSeriesText")}</Empty>
        ) : (
          <Table
            caption={t("series.series")}
            captionHidden
            rows={series}
            rowKey={(row) => row.id}
            columns={[{ head: t("series.field.name"), header: true, cell: name("/national/series") }, conferences]}
          />
        )}
      </Section>
      <Section
        title={t("series.rounds")}
        size="small"
        more={<ButtonLink to="/national/rounds/new">{t("series.newRound")}</ButtonLink>}
      >
        {rounds.length === 0 ? (
          <Empty title={t("series.noRoundsTitle")}>{t("series.noRoundsText")}</Empty>
        ) : (
          <Table
            caption={t("series.rounds")}
            captionHidden
            rows={rounds}
            rowKey={(row) => row.id}
            columns={[
              { head: t("series.field.name"), header: true, cell: name("/national/rounds") },
              { head: t("series.field.startsOn"), cell: (row) => row.startsOn && <DateTime at={row.startsOn} /> },
              { head: t("series.field.endsOn"), cell: (row) => row.endsOn && <DateTime at={row.endsOn} /> },
              conferences,
            ]}
          />
        )}
      </Section>
    </Page>
  );
}
