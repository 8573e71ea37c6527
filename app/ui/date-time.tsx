import { formatAge, formatDate, formatDateTime, formatTime } from "../i18n/format.ts";
import type { Locale } from "../i18n/locales.ts";
import { useLocale, useNow } from "../i18n/use-translate.tsx";

type DateTimeProps = {
  /** An instant (ISO 8601) or a calendar date (2018-08-29). */
  at: string;
  /** `age` is how long ago, by the server's clock at the request. */
  show?: "date" | "date-time" | "time" | "age";
  /** IANA name; Stockholm's unless the text belongs elsewhere. */
  timeZone?: string;
};

/** A moment, written as people in the page's language write it. */
export function DateTime({ at, show = "date", timeZone }: DateTimeProps) {
  const locale = useLocale();
  const now = useNow();
  const exact = at.length === 10 ? formatDate(locale, at) : formatDateTime(locale, at, timeZone);
  return (
    // The browser's Intl may space a date otherwise than the server's: the server's words stay.
    <time dateTime={at} title={show === "age" ? exact : undefined} suppressHydrationWarning>
      {written(locale, at, show, now, timeZone)}
    </time>
  );
}

function written(locale: Locale, at: string, show: DateTimeProps["show"], now: string, timeZone?: string): string {
  if (show === "age") return formatAge(locale, at, now);
  if (show === "time") return formatTime(locale, at, timeZone);
  if (show === "date-time") return formatDateTime(locale, at, timeZone);
  return formatDate(locale, at, timeZone);
}
