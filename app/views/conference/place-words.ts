import { formatCountry } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locales.ts";

type Place = { venue?: string; town: string; country: string | null };

/** "Hindsgavl, Middelfart, Danmark", of what is known; empty where nothing is. The country alone says where, too. */
export function placeWords(locale: Locale, { venue = "", town, country }: Place): string {
  return [venue, town, country === null ? "" : formatCountry(locale, country)].filter(Boolean).join(", ");
}
