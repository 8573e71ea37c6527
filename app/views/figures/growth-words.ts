import type { Growth } from "../../domain/figures/growth.ts";
import { type SaidRatio, sayRatio } from "../../domain/figures/said-ratio.ts";
import { formatCount, formatNumber } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locales.ts";
import type { Translate } from "../../i18n/translate.ts";

/** "dubbelt så många", "ungefär dubbelt så många", "25 % fler": an edition against the one before it. */
export function growthWords(t: Translate, locale: Locale, growth: Growth): string {
  const said = sayRatio(growth);
  if (said.form === "same" && said.qualifier === "over") return t("figures.ratio.sameOver");
  const words = t(`figures.ratio.${wordOf(said)}`, { amount: amountWords(locale, said) });
  return said.qualifier === "exact" ? words : t(`figures.ratio.${said.qualifier}`, { words });
}

/** "hälften av 2020": an edition of which only the next one's comparison with it is known. `edition` names the next. */
export function derivedWords(t: Translate, locale: Locale, share: number, edition: string): string {
  const said = sayRatio({ ratio: share, qualifier: "exact" });
  const words = t(`figures.derived.${wordOf(said)}`, { amount: amountWords(locale, said), edition });
  return said.qualifier === "exact" ? words : t("figures.derived.about", { words });
}

function wordOf({ form, amount }: SaidRatio) {
  if (form === "times") return amount === 2 ? "double" : "times";
  if (form !== "part") return form;
  return amount === 2 ? "half" : amount === 3 ? "third" : "quarter";
}

function amountWords(locale: Locale, { form, amount }: SaidRatio): string {
  return form === "times" ? formatCount(locale, amount) : formatNumber(locale, amount);
}
