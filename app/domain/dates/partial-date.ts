/** How much is known of when something takes place, from the day to nothing at all. */
export const precisions = ["day", "month", "season", "year", "yearless", "none"] as const;
export type Precision = (typeof precisions)[number];

/** As people of the Nordic countries plan: spring is January to June, autumn August to December. */
export const seasons = ["spring", "summer", "autumn", "winter"] as const;
export type Season = (typeof seasons)[number];

/**
 * A date of any precision. `startsOn` and `endsOn` (yyyy-mm-dd) are the first and the last day that it covers: the very
 * days for `day`, the whole month, season or year for those. `yearless` is a day or two whose year nobody knows: then
 * `startsDay` and `endsDay` (mm-dd) are set instead. `none`: nothing is known.
 */
export type PartialDate = {
  precision: Precision;
  startsOn: string | null;
  endsOn: string | null;
  season: Season | null;
  startsDay: string | null;
  endsDay: string | null;
};

export const noDate: PartialDate = {
  precision: "none",
  startsOn: null,
  endsOn: null,
  season: null,
  startsDay: null,
  endsDay: null,
};

/** Whether everything is there that its precision promises. A draft may still lack some of it. */
export function isComplete({ precision, startsOn, endsOn, season, startsDay, endsDay }: PartialDate): boolean {
  if (precision === "none") return true;
  if (precision === "yearless") return startsDay !== null && endsDay !== null;
  return startsOn !== null && endsOn !== null && (precision !== "season" || season !== null);
}
