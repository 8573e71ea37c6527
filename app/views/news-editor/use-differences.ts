import type { Draft } from "../../domain/news/rules.ts";
import { isLocale, localeNames } from "../../i18n/locales.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import type { Difference } from "../desk/saved-meanwhile.tsx";
import { typedDifferences } from "./typed-differences.ts";

/** What a refused form and the stored draft do not have in common, in words; null when nobody has saved meanwhile. */
export function useDifferences(answer: FormAnswer, post: { version: number; draft: Draft }): Difference[] | null {
  const t = useTranslate();
  const differences = typedDifferences(answer, post, (field, value) => {
    if (field === "language") return isLocale(value) ? localeNames[value] : value;
    if (field === "form") return value === "interview" ? t("editor.basics.interview") : t("editor.basics.article");
    if (value === "network" || value === "space") return t(`editor.visibility.${value}`);
    return t("editor.visibility.public");
  });
  return differences?.map(({ field, ...texts }) => ({ title: t(`editor.stale.fields.${field}`), ...texts })) ?? null;
}
