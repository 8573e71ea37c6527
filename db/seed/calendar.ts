// Days counted from the day on which the demo content is made, so that there is always something ahead and behind.
import { Temporal } from "temporal-polyfill";
import type { KnownDate } from "../../app/domain/dates/cover.ts";
import { todayIn } from "../../app/domain/dates/today.ts";

export type Calendar = {
  /** The working day (yyyy-mm-dd) so many days from today, or the Monday after; and `later` days on from there. */
  day: (offset: number, later?: number) => string;
  /** That day, and as many days after it as the conference goes on. */
  days: (offset: number, count?: number) => KnownDate;
  /** The month that lies so many months from this one. */
  month: (offset: number) => KnownDate;
  /** The year that lies so many years from this one. */
  year: (offset: number) => number;
};

export function calendarFrom(now: Date): Calendar {
  const today = Temporal.PlainDate.from(todayIn(now));
  const workday = (offset: number) => {
    const at = today.add({ days: offset });
    return at.dayOfWeek > 5 ? at.add({ days: 8 - at.dayOfWeek }) : at;
  };
  const day = (offset: number, later = 0) => workday(offset).add({ days: later }).toString();
  return {
    day,
    days: (offset, count = 1) => ({ precision: "day", startsOn: day(offset), endsOn: day(offset, count - 1) }),
    month: (offset) => {
      const { year, month } = today.add({ months: offset });
      return { precision: "month", year, month };
    },
    year: (offset) => today.year + offset,
  };
}
