import type { Locale } from "./locales.ts";

/** Intl's tag for each language: the country decides order, separators and the 24-hour clock. */
const tags: Record<Locale, string> = { sv: "sv-SE", da: "da-DK", nb: "nb-NO", en: "en-GB" };

export function languageTag(locale: Locale): string {
  return tags[locale];
}

const defaultTimeZone = "Europe/Stockholm";

const numberWords: Record<Locale, readonly string[]> = {
  sv: ["noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"],
  da: ["nul", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv"],
  nb: ["null", "én", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"],
  en: ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
};

/** "29 augusti 2018". `at` is an instant (ISO 8601, shown in `timeZone`) or a calendar date (2018-08-29). */
export function formatDate(locale: Locale, at: string, timeZone: string = defaultTimeZone): string {
  return new Intl.DateTimeFormat(tags[locale], { dateStyle: "long", timeZone: zoneOf(at, timeZone) }).format(
    new Date(at),
  );
}

/** "augusti 2018". */
export function formatMonth(locale: Locale, at: string, timeZone: string = defaultTimeZone): string {
  const words = new Intl.DateTimeFormat(tags[locale], {
    month: "long",
    year: "numeric",
    timeZone: zoneOf(at, timeZone),
  });
  return words.format(new Date(at));
}

/** "29 aug" and "2018", for where a date stands in a narrow column. */
export function formatShortDate(locale: Locale, at: string, timeZone: string = defaultTimeZone) {
  const zone = zoneOf(at, timeZone);
  const day = new Intl.DateTimeFormat(tags[locale], { day: "numeric", month: "short", timeZone: zone });
  const year = new Intl.DateTimeFormat(tags[locale], { year: "numeric", timeZone: zone });
  return { day: day.format(new Date(at)).replace(/\.$/, ""), year: year.format(new Date(at)) };
}

/** "29 augusti 2018 kl. 14.32". */
export function formatDateTime(locale: Locale, at: string, timeZone: string = defaultTimeZone): string {
  const words = new Intl.DateTimeFormat(tags[locale], { dateStyle: "long", timeStyle: "short", timeZone });
  return withClockSign(locale, words.formatToParts(new Date(at)));
}

/** "14.32". */
export function formatTime(locale: Locale, at: string, timeZone: string = defaultTimeZone): string {
  const words = new Intl.DateTimeFormat(tags[locale], { timeStyle: "short", timeZone });
  return withClockSign(locale, words.formatToParts(new Date(at)));
}

/** "för 3 dagar sedan", in the largest whole unit up to days; `now` as in `useNow()`. */
export function formatAge(locale: Locale, at: string, now: string): string {
  const words = new Intl.RelativeTimeFormat(tags[locale], { numeric: "auto" });
  const minutes = Math.round((Date.parse(at) - Date.parse(now)) / 60_000);
  if (minutes === 0) return words.format(0, "second"); // "nu"
  if (Math.abs(minutes) < 60) return words.format(minutes, "minute");
  const hours = Math.trunc(minutes / 60);
  if (Math.abs(hours) < 24) return words.format(hours, "hour");
  return words.format(Math.trunc(hours / 24), "day");
}

/** Whole days between two instants, for waiting times. */
export function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 86_400_000));
}

export function formatNumber(locale: Locale, value: number): string {
  return new Intl.NumberFormat(tags[locale]).format(value);
}

/** Counts to twelve in words ("fem"), figures above: headings say what is the case. */
export function formatCount(locale: Locale, count: number): string {
  return numberWords[locale][count] ?? formatNumber(locale, count);
}

/** "a, b och c". */
export function formatList(locale: Locale, items: readonly string[]): string {
  return new Intl.ListFormat(tags[locale], { type: "conjunction" }).format(items);
}

/** "Danmark". `code` is ISO 3166-1 alpha-2; one that nobody has is given back as it is. */
export function formatCountry(locale: Locale, code: string): string {
  return new Intl.DisplayNames(tags[locale], { type: "region" }).of(code) ?? code;
}

/** "centraleuropeisk tid". `timeZone` is an IANA name; one that Intl does not know is given back as it is. */
export function formatTimeZone(locale: Locale, timeZone: string): string {
  try {
    const words = new Intl.DateTimeFormat(tags[locale], { timeZone, timeZoneName: "longGeneric" });
    return words.formatToParts(new Date("2020-07-01")).find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
  } catch {
    return timeZone;
  }
}

/** The first letter large, for a word that opens a sentence. */
export function capitalise(locale: Locale, words: string): string {
  return words.charAt(0).toLocaleUpperCase(tags[locale]) + words.slice(1);
}

function zoneOf(at: string, timeZone: string): string {
  return at.length === 10 ? "UTC" : timeZone; // a calendar date is the same day everywhere
}

/** Scandinavians write 14.32; Intl writes 14:32 in some of their languages. */
function withClockSign(locale: Locale, parts: Intl.DateTimeFormatPart[]): string {
  if (locale === "en") return parts.map((part) => part.value).join("");
  return parts.map((part) => (part.type === "literal" && part.value === ":" ? "." : part.value)).join("");
}

/** A postal address that does not break within a post code and its town, nor before a street number. */
export function formatAddress(address: string): string {
  return address.replace(/(\d) (?=\S)/g, "$1\u00a0").replace(/ (?=\d+\w?,)/g, "\u00a0");
}
