import type { ChosenConferences } from "../../domain/conferences/reading-request.ts";
import type { Translate } from "../../i18n/translate.ts";

type Named = Pick<ChosenConferences, "show" | "theme" | "form" | "year"> & {
  areaName: string | null;
  seriesName: string | null;
};

/** "Tidigare konferenser 2018 i Dalarnas län om källkritik": what a list shows. */
export function conferencesTitle(t: Translate, { show, year, areaName, seriesName, theme, form }: Named): string {
  return [
    t(`conferences.list.${show}`),
    year === null ? "" : t("conferences.list.inYear", { year }),
    areaName === null ? "" : t("conferences.list.inArea", { area: areaName }),
    seriesName === null ? "" : t("conferences.list.inSeries", { series: seriesName }),
    theme === null ? "" : t("conferences.list.about", { theme }),
    form === null ? "" : t(`conferences.list.held.${form}`),
  ]
    .filter(Boolean)
    .join(" ");
}
