import type { PartialDate } from "../../domain/dates/partial-date.ts";
import { languageTag } from "../../i18n/format.ts";
import { formatPartialDate, formatShortPartialDate } from "../../i18n/format-partial-date.ts";
import type { Locale } from "../../i18n/locales.ts";

/** A date as it fits a tile: "29/8", "11–12/5", "Hösten 2019", "2019". `withYear` where tiles are of several years. */
export function tileDate(locale: Locale, date: PartialDate, withYear: boolean): string {
  const { precision, startsOn, endsOn } = date;
  if (precision === "none") return formatPartialDate(locale, date);
  if (precision !== "day" || startsOn === null) {
    const { head, foot } = formatShortPartialDate(locale, date);
    return foot === null ? head : `${head} ${foot}`;
  }
  const first = dayAndMonth(locale, startsOn);
  const sameMonth = endsOn !== null && endsOn !== startsOn && endsOn.slice(0, 7) === startsOn.slice(0, 7);
  const days = sameMonth ? `${Number(startsOn.slice(8))}–${dayAndMonth(locale, endsOn)}` : first;
  return withYear ? `${days} ${startsOn.slice(0, 4)}` : days;
}

/** "29/8" as each country writes it. */
function dayAndMonth(locale: Locale, day: string): string {
  const words = new Intl.DateTimeFormat(languageTag(locale), { day: "numeric", month: "numeric", timeZone: "UTC" });
  return words.format(new Date(day));
}
