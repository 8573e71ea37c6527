import { Temporal } from "temporal-polyfill";
import { noDate, type PartialDate, type Season } from "./partial-date.ts";

/** The months of a season. Winter begins in December of its year and ends with February of the next. */
const seasonMonths: Record<Season, { first: number; months: number }> = {
  spring: { first: 1, months: 6 },
  summer: { first: 6, months: 3 },
  autumn: { first: 8, months: 5 },
  winter: { first: 12, months: 3 },
};

/** What is known of a date, for `coverOf`. Days are yyyy-mm-dd, days without a year mm-dd; months count from 1. */
export type KnownDate =
  | { precision: "day"; startsOn: string; endsOn?: string }
  | { precision: "month"; year: number; month: number }
  | { precision: "season"; year: number; season: Season }
  | { precision: "year"; year: number }
  | { precision: "yearless"; startsDay: string; endsDay?: string }
  | { precision: "none" };

/**
 * The date with the days that it covers: coverOf({ precision: "season", season: "autumn", year: 2018 }) begins on
 * 2018-08-01 and ends on 2018-12-31.
 * @throws {RangeError} for a day or month that there is not.
 */
export function coverOf(known: KnownDate): PartialDate {
  const { precision } = known;
  if (precision === "none") return noDate;
  if (precision === "day") {
    const startsOn = Temporal.PlainDate.from(known.startsOn).toString();
    const endsOn = Temporal.PlainDate.from(known.endsOn ?? known.startsOn).toString();
    return { ...noDate, precision, startsOn, endsOn };
  }
  if (precision === "yearless") {
    const startsDay = plainDay(known.startsDay);
    return { ...noDate, precision, startsDay, endsDay: plainDay(known.endsDay ?? known.startsDay) };
  }
  if (precision === "month") return { ...noDate, precision, ...months(known.year, known.month, 1) };
  if (precision === "year") return { ...noDate, precision, ...months(known.year, 1, 12) };
  const { first, months: count } = seasonMonths[known.season];
  return { ...noDate, precision, season: known.season, ...months(known.year, first, count) };
}

/** From the first day of `month` to the last of the `count`th month from it. */
function months(year: number, month: number, count: number) {
  const first = Temporal.PlainDate.from({ year, month, day: 1 }, { overflow: "reject" });
  return { startsOn: first.toString(), endsOn: first.add({ months: count }).subtract({ days: 1 }).toString() };
}

/** 29 February is a day like others: the year that nobody knows may have had it. */
function plainDay(day: string): string {
  return Temporal.PlainMonthDay.from(day).toString();
}
