import { capitalise, languageTag } from "./format.ts";
import type { Locale } from "./locales.ts";
import { loadedTranslate } from "./translate.ts";

/** A date of any precision, as the domain keeps it: `startsOn` yyyy-mm-dd, `startsDay` mm-dd. */
export type WrittenDate = {
  precision: "day" | "month" | "season" | "year" | "yearless" | "none";
  startsOn: string | null;
  endsOn: string | null;
  season: "spring" | "summer" | "autumn" | "winter" | null;
  startsDay: string | null;
  endsDay: string | null;
};

/** A piece of a date in words. `at` is its machine-readable form (HTML, section 4.5.14), where there is one. */
export type DatePart = { text: string; at?: string };

/** A leap year, so that every day without a year can be written. */
const someYear = "2000";

/** "11–12 maj 2020", "maj 2020", "hösten 2018", "2019", "11–12 maj, år okänt" or "inget datum". */
export function formatPartialDate(locale: Locale, date: WrittenDate): string {
  return partialDateParts(locale, date)
    .map(({ text }) => text)
    .join("");
}

/** The pieces of `formatPartialDate`: a span of days has two that a machine can read, other dates one or none. */
export function partialDateParts(locale: Locale, date: WrittenDate): DatePart[] {
  const t = loadedTranslate(locale);
  const { precision, startsOn, season } = date;
  if (precision === "yearless" && date.startsDay !== null) {
    const { startsDay, endsDay } = date;
    const days = spanParts(locale, `${someYear}-${startsDay}`, `${someYear}-${endsDay ?? startsDay}`, false);
    return [...days.map((part) => ({ ...part, at: part.at?.slice(5) })), { text: t("dates.said.yearUnknown") }];
  }
  if (startsOn === null || precision === "yearless" || precision === "none") return [{ text: t("dates.said.none") }];
  if (precision === "day") return spanParts(locale, startsOn, date.endsOn ?? startsOn, true);
  const year = startsOn.slice(0, 4);
  if (precision === "year") return [{ text: year, at: year }];
  if (precision === "month") return [{ text: `${monthName(locale, startsOn)} ${year}`, at: startsOn.slice(0, 7) }];
  return [{ text: season === null ? year : t(`dates.said.${season}`, { year: yearsOf(date) }) }];
}

/**
 * The same for a narrow column or a knot on the thread, in two lines: "11–12 maj" over "2020", "Hösten" over "2018",
 * "2019" over nothing, "11–12 maj" over "år okänt", "Okänt" over nothing.
 */
export function formatShortPartialDate(locale: Locale, date: WrittenDate): { head: string; foot: string | null } {
  const t = loadedTranslate(locale);
  const { precision, startsOn, endsOn, season, startsDay, endsDay } = date;
  if (precision === "yearless" && startsDay !== null) {
    const days = shortSpan(locale, `${someYear}-${startsDay}`, `${someYear}-${endsDay ?? startsDay}`);
    return { head: days, foot: t("dates.short.yearUnknown") };
  }
  if (startsOn === null) return { head: t("dates.short.none"), foot: null };
  if (precision === "day") return { head: shortSpan(locale, startsOn, endsOn ?? startsOn), foot: yearsOf(date) };
  if (precision === "month") return { head: capitalise(locale, monthName(locale, startsOn)), foot: yearsOf(date) };
  if (precision === "season" && season !== null) return { head: t(`dates.short.${season}`), foot: yearsOf(date) };
  return { head: startsOn.slice(0, 4), foot: null };
}

/** The twelve months, January first. */
export function monthNames(locale: Locale): string[] {
  return Array.from({ length: 12 }, (_, index) =>
    monthName(locale, `${someYear}-${String(index + 1).padStart(2, "0")}-01`),
  );
}

/** "2018", or "2018–2019" for a winter and days around New Year. */
function yearsOf({ startsOn, endsOn }: WrittenDate): string {
  const years = [startsOn?.slice(0, 4), endsOn?.slice(0, 4)].filter((year) => year !== undefined);
  return [...new Set(years)].join("–");
}

/** "11" – "12 maj 2020": the span's ends, each as a day that a machine can read. */
function spanParts(locale: Locale, startsOn: string, endsOn: string, withYear: boolean): DatePart[] {
  const words = daysIn(locale, { month: "long", ...(withYear ? { year: "numeric" } : {}) });
  if (startsOn === endsOn) return [{ text: words.format(new Date(startsOn)), at: startsOn }];
  const parts = words.formatRangeToParts(new Date(startsOn), new Date(endsOn));
  const dash = parts.findIndex(
    ({ type, source, value }) => type === "literal" && source === "shared" && value.includes("–"),
  );
  const join = (some: typeof parts) => some.map(({ value }) => value).join("");
  const stop = parts[dash]?.value.split("–")[0]?.trim() ?? ""; // "11." in Danish and Norwegian
  const start = join(parts.slice(0, dash)) + stop;
  return [
    { text: start, at: startsOn },
    { text: locale === "en" && start.includes(" ") ? " – " : "–" }, // Intl's own are thin spaces, in some browsers
    { text: join(parts.slice(dash + 1)), at: endsOn },
  ];
}

/** "11–12 maj", "31 dec–1 jan": no year, and no full stop after a shortened month. */
function shortSpan(locale: Locale, startsOn: string, endsOn: string): string {
  const words = daysIn(locale, { month: "short" });
  const [first, last] = [startsOn, endsOn].map((day) => words.format(new Date(day)).replace(/\.$/, ""));
  if (startsOn === endsOn) return first ?? "";
  if (startsOn.slice(0, 7) !== endsOn.slice(0, 7)) return `${first}–${last}`;
  const days = daysIn(locale, {});
  return `${days.format(new Date(startsOn))}–${last}`;
}

function monthName(locale: Locale, day: string): string {
  return new Intl.DateTimeFormat(languageTag(locale), { month: "long", timeZone: "UTC" }).format(new Date(day));
}

function daysIn(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(languageTag(locale), { day: "numeric", timeZone: "UTC", ...options });
}
