import type { PartialDate } from "./partial-date.ts";

/** The fields in which a form asks for a date. `year` serves month, season and year alike. */
export const partialDateFields = [
  "precision",
  "startsOn",
  "endsOn",
  "month",
  "season",
  "year",
  "startsDay",
  "endsDay",
] as const;

export type PartialDateField = (typeof partialDateFields)[number];
export type PartialDateValues = Record<PartialDateField, string>;

/** A stored date as its form fields show it: the inverse of `readPartialDate`. A single day leaves the last one empty. */
export function partialDateValues(date: PartialDate): PartialDateValues {
  const { precision, startsOn, endsOn, season, startsDay, endsDay } = date;
  const day = precision === "day";
  const period = precision === "month" || precision === "season" || precision === "year";
  return {
    precision,
    startsOn: day ? (startsOn ?? "") : "",
    endsOn: day && endsOn !== startsOn ? (endsOn ?? "") : "",
    month: precision === "month" && startsOn !== null ? String(Number(startsOn.slice(5, 7))) : "",
    season: season ?? "",
    year: period && startsOn !== null ? startsOn.slice(0, 4) : "",
    startsDay: dayAndMonth(startsDay),
    endsDay: endsDay === startsDay ? "" : dayAndMonth(endsDay),
  };
}

/** "05-11" as people of the Nordic countries write it: "11/5". */
function dayAndMonth(day: string | null): string {
  return day === null ? "" : `${Number(day.slice(3))}/${Number(day.slice(0, 2))}`;
}
