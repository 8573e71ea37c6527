import { type RollupFilter, rollupAddress } from "../../domain/rollup/filter.ts";
import type { RollupSpace } from "../../domain/rollup/spaces.server.ts";
import { capitalise, formatCount } from "../../i18n/format.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { buttonClass } from "../../ui/button.tsx";
import { Empty } from "../../ui/empty.tsx";
import { Section } from "../../ui/section.tsx";
import { SpacesTable } from "./spaces-table.tsx";

type SpacesPartProps = {
  spaces: readonly RollupSpace[];
  total: number;
  filter: RollupFilter;
  next: string | null;
  isFirst: boolean;
};

/** The table of every space, its pages, and its files. */
export function SpacesPart({ spaces, total, filter, next, isFirst }: SpacesPartProps) {
  const t = useTranslate();
  const locale = useLocale();
  return (
    <Section
      id="spaces"
      title={t("rollup.table.title", { count: total, number: capitalise(locale, formatCount(locale, total)) })}
      size="small"
      more={<Files filter={filter} />}
    >
      {spaces.length === 0 ? (
        <Empty title={t("rollup.table.emptyTitle")}>{t("rollup.table.emptyText")}</Empty>
      ) : (
        <div className="wide-table">
          <SpacesTable spaces={spaces} />
        </div>
      )}
      <Turn {...{ filter, next, isFirst }} />
      <p className="rollup-note">{t("rollup.table.note")}</p>
    </Section>
  );
}

/** The whole table to take away. */
function Files({ filter }: { filter: RollupFilter }) {
  const t = useTranslate();
  return (
    <span className="rollup-files">
      {t("rollup.file.title")}{" "}
      <a href={rollupAddress("/national/export.csv", filter)} download>
        {t("rollup.file.csv")}
      </a>{" "}
      <a href={rollupAddress("/national/export.xlsx", filter)} download>
        {t("rollup.file.xlsx")}
      </a>
    </span>
  );
}

/** A list by name has no older and newer. */
function Turn({ filter, next, isFirst }: Pick<SpacesPartProps, "filter" | "next" | "isFirst">) {
  const t = useTranslate();
  if (next === null && isFirst) return null;
  return (
    <nav className="pagination" aria-label={t("common.pages.label")}>
      {isFirst ? null : (
        <a className={buttonClass({})} href={`${rollupAddress("/national", filter)}#spaces`}>
          {t("rollup.table.first")}
        </a>
      )}
      {next === null ? null : (
        <a
          className={buttonClass({})}
          href={`${rollupAddress("/national", filter, { after: next })}#spaces`}
          rel="next"
        >
          {t("rollup.table.next")}
        </a>
      )}
    </nav>
  );
}
