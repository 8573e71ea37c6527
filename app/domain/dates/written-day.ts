import { Temporal } from "temporal-polyfill";

/** Years that a conference may lie in: beyond, somebody has slipped on a key. */
const firstYear = 1900;
const lastYear = 2199;

/** Characters of a written date at most: what is longer is none, and is not looked through. */
const maxLength = 40;

/** Enough of a month's name to know it in Swedish, Danish, Norwegian and English. */
const monthNames = [
  ["jan"],
  ["feb"],
  ["mar"],
  ["apr"],
  ["maj", "mai", "may"],
  ["jun"],
  ["jul"],
  ["aug"],
  ["sep"],
  ["okt", "oct"],
  ["nov"],
  ["dec", "des"],
];

/**
 * A calendar date as people write it, as yyyy-mm-dd: "2021-05-11", "11/5 2021", "11.5.2021", "11 maj 2021".
 * Null when it is none, as 29 February in most years.
 */
export function readDay(text: string): string | null {
  if (text.length > maxLength) return null;
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const spoken = /^(.*?)[\s./]+(\d{4})$/.exec(text);
  const year = readYear(iso?.[1] ?? spoken?.[2] ?? "");
  const day = iso ? { month: Number(iso[2]), day: Number(iso[3]) } : readDayAndMonth(spoken?.[1] ?? "");
  if (year === null || day === null) return null;
  return orNull(() => Temporal.PlainDate.from({ year, ...day }, { overflow: "reject" }).toString());
}

/** A day whose year nobody knows, as mm-dd: "11/5", "11.5.", "11 maj". 29 February is one; 30 February is none. */
export function readDayWithoutYear(text: string): string | null {
  if (text.length > maxLength) return null;
  const day = readDayAndMonth(text);
  if (day === null) return null;
  const monthCode = `M${String(day.month).padStart(2, "0")}`;
  return orNull(() => Temporal.PlainMonthDay.from({ monthCode, day: day.day }, { overflow: "reject" }).toString());
}

/** A year of four figures within reason, or null. */
export function readYear(text: string): number | null {
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  return year >= firstYear && year <= lastYear ? year : null;
}

/** Day before month, as everywhere in the Nordic countries and Britain. */
function readDayAndMonth(text: string): { day: number; month: number } | null {
  const [, day = "", month = ""] = /^(\d{1,2})\s*[\s./-]\s*(\d{1,2}|\p{L}{3,})\.?$/u.exec(text) ?? [];
  if (day === "") return null;
  const named = monthNames.findIndex((names) => names.includes(month.slice(0, 3).toLowerCase())) + 1;
  return { day: Number(day), month: named || Number(month) || 0 };
}

/** What Temporal refuses is no date. */
function orNull(read: () => string): string | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
