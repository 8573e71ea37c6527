import { todayIn } from "../domain/dates/today.ts";
import type { Sheet } from "../domain/rollup/files.server.ts";
import { readRollupFilter } from "../domain/rollup/filter.ts";
import { sheetColumns, sheetRow } from "../domain/rollup/sheet.ts";
import { listEverySpace } from "../domain/rollup/spaces.server.ts";
import type { Reading } from "./loaders.server.ts";

/** The whole table of the roll-up in the reader's language, narrowed as the page is. */
export async function readRollupSheet({ db, locale, t, now, url }: Reading): Promise<Sheet> {
  const filter = readRollupFilter(url.searchParams);
  const spaces = await listEverySpace(db, { filter, language: locale, today: todayIn(now) });
  const words = {
    kind: {
      region: t("national.kind.region"),
      member_organisation: t("national.kind.member_organisation"),
      network: t("national.kind.network"),
    },
    state: {
      active: t("national.state.active"),
      suspended: t("national.state.suspended"),
      archived: t("national.state.archived"),
    },
    qualifier: { exact: t("charts.key.exact"), about: t("charts.key.about"), over: t("charts.key.over") },
  };
  return {
    name: t("rollup.sheet.name"),
    heads: sheetColumns.map((column) => t(`rollup.sheet.${column}`)),
    rows: spaces.map((space) => sheetRow(space, words, (at) => todayIn(at))),
  };
}
