import { Temporal } from "temporal-polyfill";

/** The calendar date (yyyy-mm-dd) at the instant `now` (ISO 8601) where clocks follow `timeZone` (IANA name). */
export function todayIn(now: string | Date, timeZone = "Europe/Stockholm"): string {
  const at = typeof now === "string" ? now : now.toISOString();
  return Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}
