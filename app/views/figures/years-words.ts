import type { YearsCompared } from "../../domain/figures/years.ts";
import { capitalise } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locales.ts";
import type { Translate } from "../../i18n/translate.ts";
import { growthWords } from "./growth-words.ts";

/** "Dubbelt så många mot 2019", or why the two years cannot be compared. `year` is the earlier one. */
export function yearsWords(t: Translate, locale: Locale, compared: YearsCompared, year: number): string {
  if (compared.growth === null) return t(`figures.years.${compared.why}`, { year });
  const words = growthWords(t, locale, compared.growth);
  return capitalise(locale, t("figures.years.compared", { words, year }));
}
