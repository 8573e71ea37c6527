import type { TenantRow } from "../../domain/tenants/network.server.ts";
import { formatNumber } from "../../i18n/format.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { DateTime } from "../../ui/date-time.tsx";
import { Table } from "../../ui/table.tsx";
import { TenantStatus } from "./tenant-status.tsx";
import { trustWords } from "./trust-words.ts";

/** Spaces by name. */
export function SpacesTable({ rows }: { rows: readonly TenantRow[] }) {
  const t = useTranslate();
  const locale = useLocale();
  return (
    <Table
      caption={t("national.spaces.caption")}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          head: t("national.field.name"),
          header: true,
          cell: (row) => (
            <a href={`/national/spaces/${row.slug}`} lang={row.language}>
              {row.name}
            </a>
          ),
        },
        { head: t("national.field.state"), cell: (row) => <TenantStatus state={row.state} /> },
        { head: t("national.field.kind"), cell: (row) => t(`national.kind.${row.kind}`) },
        { head: t("national.field.trust"), cell: (row) => trustWords(t, locale, row) },
        {
          head: t("national.spaces.lastPublished"),
          cell: (row) => (row.lastPublishedAt ? <DateTime at={row.lastPublishedAt} /> : t("national.spaces.never")),
        },
        { head: t("national.spaces.members"), cell: (row) => formatNumber(locale, row.members), figures: true },
      ]}
    />
  );
}
