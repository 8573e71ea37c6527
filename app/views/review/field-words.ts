import type { choiceFields, Difference } from "../../domain/review/difference.ts";
import { isLocale, localeNames } from "../../i18n/locales.ts";
import type { Translate } from "../../i18n/translate.ts";
import { visibilityWords } from "./field-lines.ts";

/** What a field is called. */
export function fieldWord(t: Translate, difference: Difference): string {
  if (difference.kind !== "picture") return t(`review.field.${difference.field}`);
  const { number } = difference;
  return number === null ? t("review.field.leadPicture") : t("review.field.picture", { number });
}

/** What a choice is called: a language by its own name, the others in the reader's words. */
export function choiceWords(t: Translate, field: (typeof choiceFields)[number], value: string): string {
  if (field === "language") return isLocale(value) ? localeNames[value] : value;
  if (field === "form") return t(value === "interview" ? "review.form.interview" : "review.form.article");
  return visibilityWords(t, value);
}
