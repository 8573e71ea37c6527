import slugify from "@sindresorhus/slugify";
import type { Language } from "./language.ts";

const and: Record<Language, string> = { sv: " och ", da: " og ", nb: " og ", en: " and " };

/** "Årets möte & fika" as an address: `arets-mote-och-fika` in Swedish, `aarets-moete-og-fika` in Danish. May be empty. */
export function toSlug(words: string, language: Language): string {
  return slugify(words.slice(0, 1000).toLowerCase(), {
    locale: language,
    decamelize: false,
    customReplacements: [["&", and[language]]],
  });
}
