// Days counted from the day on which the demo content is made, so that there is always something ahead and behind.
import { Temporal } from "temporal-polyfill";
import type { KnownDate } from "../../app/domain/dates/cover.ts";
import { todayIn } from "../../app/domain/dates/today.ts";

export type Calendar = {
  /** The working day (yyyy-mm-dd) so many days from today, or the next one after weekends and holidays; and `later` days on from there. */
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
    const at = afterHolidays(today.add({ days: offset }), offset < 0 ? -1 : 1);
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

/** Nobody holds a conference around Christmas: what would fall there comes later, or came earlier. */
function afterHolidays(day: Temporal.PlainDate, direction: 1 | -1): Temporal.PlainDate {
  const [from, to] = ["12-19", "01-08"];
  const at = day.toString().slice(5);
  if (at < from && at > to) return day;
  return afterHolidays(day.add({ days: 7 * direction }), direction);
}
