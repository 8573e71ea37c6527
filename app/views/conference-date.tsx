import { Fragment } from "react";
import type { PartialDate } from "../domain/dates/partial-date.ts";
import { partialDateParts } from "../i18n/format-partial-date.ts";
import { useLocale } from "../i18n/use-translate.tsx";

/** When a conference takes place, as exactly as is known: "11–12 maj 2020", "hösten 2018", "inget datum". */
export function ConferenceDate({ date }: { date: PartialDate }) {
  const locale = useLocale();
  return (
    <>
      {partialDateParts(locale, date).map(({ text, at }) =>
        at === undefined ? (
          <Fragment key={text}>{text}</Fragment>
        ) : (
          // The browser's Intl may write a date otherwise than the server's: the server's words stay.
          <time key={at} dateTime={at} suppressHydrationWarning>
            {text}
          </time>
        ),
      )}
    </>
  );
}
