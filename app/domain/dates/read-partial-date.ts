import { type FieldRefusal, InvalidInput, type RefusalCode } from "../refusal.ts";
import { typedValue } from "../typed-value.ts";
import { coverOf } from "./cover.ts";
import {
  isComplete,
  noDate,
  type PartialDate,
  type Precision,
  precisions,
  type Season,
  seasons,
} from "./partial-date.ts";
import { type PartialDateField, type PartialDateValues, partialDateFields } from "./partial-date-values.ts";
import { readDay, readDayWithoutYear, readYear } from "./written-day.ts";

/** What a form sent. Other fields are left alone, so that a whole form can be handed in. */
type Values = Record<string, string | string[] | undefined>;

/**
 * The date that a form's fields say (see `partialDateFields`). Fields that do not belong to the chosen precision do not
 * count. When none of its own is filled in, the date is to be completed later (`isComplete`); half of them is refused.
 * @throws {InvalidInput} with every field that is wrong.
 */
export function readPartialDate(values: Values): PartialDate {
  const { date, refusals } = judgePartialDate(values);
  if (refusals.length > 0) throw new InvalidInput(refusals);
  return date;
}

/** As `readPartialDate`, for a form that gathers what is wrong with all its fields before it refuses. */
export function judgePartialDate(values: Values): { date: PartialDate; refusals: FieldRefusal[] } {
  const typed = Object.fromEntries(
    partialDateFields.map((field) => [field, typedValue(values, field).trim()]),
  ) as PartialDateValues;
  const precision = precisions.find((known) => known === typed.precision);
  const refusals: FieldRefusal[] = [];
  const refuse: Refuse = (field, code) => {
    refusals.push({ field, code });
    return null;
  };
  if (!precision) refuse("precision", "invalid_choice");
  else if (fieldsOf[precision].some((field) => typed[field] !== "")) {
    const date = readers[precision](typed, refuse);
    if (date && refusals.length === 0) return { date, refusals };
  }
  return { date: { ...noDate, precision: precision ?? "none" }, refusals };
}

/** What is missing in a date that is to be handed in: each by its form field. */
export function missingInDate(date: PartialDate): FieldRefusal[] {
  if (isComplete(date)) return [];
  const missing: Partial<Record<PartialDateField, RefusalCode>> = {
    startsOn: "date_missing",
    startsDay: "date_missing",
    month: "month_missing",
    season: "season_missing",
    year: "year_missing",
  };
  return fieldsOf[date.precision].flatMap((field) => {
    const code = field === "season" && date.season !== null ? undefined : missing[field];
    return code ? [{ field, code }] : [];
  });
}

/** What each precision asks for, in the form's order. */
const fieldsOf: Record<Precision, readonly PartialDateField[]> = {
  day: ["startsOn", "endsOn"],
  month: ["month", "year"],
  season: ["season", "year"],
  year: ["year"],
  yearless: ["startsDay", "endsDay"],
  none: [],
};

type Refuse = (field: PartialDateField, code: RefusalCode) => null;

const readers: Record<Precision, (typed: PartialDateValues, refuse: Refuse) => PartialDate | null> = {
  day: ({ startsOn, endsOn }, refuse) => {
    const first = readDay(startsOn) ?? refuse("startsOn", startsOn === "" ? "date_missing" : "date_invalid");
    const last = endsOn === "" ? first : (readDay(endsOn) ?? refuse("endsOn", "date_invalid"));
    if (first === null || last === null) return null;
    return last < first ? refuse("endsOn", "date_order") : coverOf({ precision: "day", startsOn: first, endsOn: last });
  },
  yearless: ({ startsDay, endsDay }, refuse) => {
    const first =
      readDayWithoutYear(startsDay) ?? refuse("startsDay", startsDay === "" ? "date_missing" : "day_invalid");
    const last = endsDay === "" ? first : (readDayWithoutYear(endsDay) ?? refuse("endsDay", "day_invalid"));
    if (first === null || last === null) return null;
    const known = { precision: "yearless", startsDay: first, endsDay: last } as const;
    return last < first ? refuse("endsDay", "date_order") : coverOf(known);
  },
  month: (typed, refuse) => {
    const month = readMonth(typed.month) ?? refuse("month", typed.month === "" ? "month_missing" : "invalid_choice");
    const year = yearOf(typed, refuse);
    return month === null || year === null ? null : coverOf({ precision: "month", year, month });
  },
  season: (typed, refuse) => {
    const season =
      readSeason(typed.season) ?? refuse("season", typed.season === "" ? "season_missing" : "invalid_choice");
    const year = yearOf(typed, refuse);
    return season === null || year === null ? null : coverOf({ precision: "season", year, season });
  },
  year: (typed, refuse) => {
    const year = yearOf(typed, refuse);
    return year === null ? null : coverOf({ precision: "year", year });
  },
  none: () => noDate,
};

function yearOf({ year }: PartialDateValues, refuse: Refuse): number | null {
  return readYear(year) ?? refuse("year", year === "" ? "year_missing" : "year_invalid");
}

function readMonth(text: string): number | null {
  return /^(0?[1-9]|1[0-2])$/.test(text) ? Number(text) : null;
}

function readSeason(text: string): Season | null {
  return seasons.find((known) => known === text) ?? null;
}
