import type { Names } from "../../domain/conferences/names.server.ts";
import type { ReadField } from "../../domain/review/read-field.ts";
import { isLocale, type Locale, localeNames } from "../../i18n/locales.ts";
import type { Translate } from "../../i18n/translate.ts";

/** What a text's fields are put into words with: the reader's language, and what things are called. */
export type FieldSpeech = { t: Translate; locale: Locale; names: Names };

/** A field of the author's words. What was left empty is no line. */
export function theirs(field: ReadField["field"], ...lines: readonly (string | undefined)[]): ReadField {
  return { field, lines: filled(lines) };
}

/** A field that the portal words. */
export function ours(field: ReadField["field"], ...lines: readonly (string | undefined)[]): ReadField {
  return { field, lines: filled(lines), inOurWords: true };
}

/** A field that is a list of things. */
export function listed(field: ReadField): ReadField {
  return { ...field, list: true };
}

/** Who reads it and in which language it is written: every kind of text ends with them. */
export function placing({ t }: FieldSpeech, { language, visibility }: { language: string; visibility: string }) {
  return [
    ours("language", isLocale(language) ? localeNames[language] : language),
    ours("visibility", visibilityWords(t, visibility)),
  ];
}

export function visibilityWords(t: Translate, visibility: string): string {
  if (visibility === "network" || visibility === "space" || visibility === "national") {
    return t(`review.visibility.${visibility}`);
  }
  return t("review.visibility.public");
}

function filled(lines: readonly (string | undefined)[]): string[] {
  return lines.filter((line) => line !== undefined && line !== "").map(String);
}
