import type { Count } from "../domain/figures/figure.ts";
import { formatNumber } from "../i18n/format.ts";
import type { Locale } from "../i18n/locales.ts";
import type { Translate } from "../i18n/translate.ts";

/** "cirka 400", "drygt 400", "250": a number never stands without how sure it is. */
export function countWords(t: Translate, locale: Locale, { count, qualifier }: Count): string {
  const number = formatNumber(locale, count);
  return qualifier === "exact" ? number : t(`charts.count.${qualifier}`, { number });
}
