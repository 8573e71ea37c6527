import { expect, test } from "vitest";
import { coverOf, type KnownDate } from "../../app/domain/dates/cover.ts";
import {
  formatPartialDate,
  formatShortPartialDate,
  monthNames,
  partialDateParts,
} from "../../app/i18n/format-partial-date.ts";
import { type Locale, locales } from "../../app/i18n/locales.ts";
import "../../app/i18n/translator.server.ts";

const said = (known: KnownDate) => locales.map((locale) => formatPartialDate(locale, coverOf(known)));
const short = (known: KnownDate, locale: Locale = "sv") => {
  const { head, foot } = formatShortPartialDate(locale, coverOf(known));
  return foot === null ? [head] : [head, foot];
};

test.each<[KnownDate, string[]]>([
  [
    { precision: "day", startsOn: "2018-08-29" },
    ["29 augusti 2018", "29. august 2018", "29. august 2018", "29 August 2018"],
  ],
  [
    { precision: "day", startsOn: "2020-05-11", endsOn: "2020-05-12" },
    ["11–12 maj 2020", "11.–12. maj 2020", "11.–12. mai 2020", "11–12 May 2020"],
  ],
  [
    { precision: "day", startsOn: "2020-05-31", endsOn: "2020-06-01" },
    ["31 maj–1 juni 2020", "31. maj–1. juni 2020", "31. mai–1. juni 2020", "31 May – 1 June 2020"],
  ],
  [
    { precision: "day", startsOn: "2020-12-31", endsOn: "2021-01-01" },
    [
      "31 december 2020–1 januari 2021",
      "31. december 2020–1. januar 2021",
      "31. desember 2020–1. januar 2021",
      "31 December 2020 – 1 January 2021",
    ],
  ],
  [{ precision: "month", year: 2020, month: 5 }, ["maj 2020", "maj 2020", "mai 2020", "May 2020"]],
  [
    { precision: "season", year: 2018, season: "autumn" },
    ["hösten 2018", "efteråret 2018", "høsten 2018", "autumn 2018"],
  ],
  [
    { precision: "season", year: 2018, season: "winter" },
    ["vintern 2018–2019", "vinteren 2018–2019", "vinteren 2018–2019", "winter 2018–2019"],
  ],
  [{ precision: "year", year: 2019 }, ["2019", "2019", "2019", "2019"]],
  [
    { precision: "yearless", startsDay: "05-11", endsDay: "05-12" },
    ["11–12 maj, år okänt", "11.–12. maj, år ukendt", "11.–12. mai, ukjent år", "11–12 May, year unknown"],
  ],
  [
    { precision: "yearless", startsDay: "02-29" },
    ["29 februari, år okänt", "29. februar, år ukendt", "29. februar, ukjent år", "29 February, year unknown"],
  ],
  [{ precision: "none" }, ["inget datum", "ingen dato", "ingen dato", "no date"]],
])("%j reads as people in each language write it", (known, words) => {
  expect(said(known)).toEqual(words);
});

test("in a narrow column the precision shows as type", () => {
  expect(short({ precision: "day", startsOn: "2018-08-29" })).toEqual(["29 aug", "2018"]);
  expect(short({ precision: "day", startsOn: "2020-05-11", endsOn: "2020-05-12" }, "da")).toEqual([
    "11.–12. maj",
    "2020",
  ]);
  expect(short({ precision: "day", startsOn: "2020-12-31", endsOn: "2021-01-01" })).toEqual([
    "31 dec–1 jan",
    "2020–2021",
  ]);
  expect(short({ precision: "month", year: 2020, month: 6 })).toEqual(["Juni", "2020"]);
  expect(short({ precision: "season", year: 2020, season: "autumn" })).toEqual(["Hösten", "2020"]);
  expect(short({ precision: "year", year: 2021 })).toEqual(["2021"]);
  expect(short({ precision: "yearless", startsDay: "05-11", endsDay: "05-12" })).toEqual(["11–12 maj", "år okänt"]);
  expect(short({ precision: "none" })).toEqual(["Okänt"]);
});

test("a machine can read every day, month and year that is known", () => {
  const readable = (known: KnownDate) => partialDateParts("sv", coverOf(known)).map(({ at }) => at);
  expect(readable({ precision: "day", startsOn: "2018-08-29" })).toEqual(["2018-08-29"]);
  expect(readable({ precision: "day", startsOn: "2020-05-11", endsOn: "2020-05-12" })).toEqual([
    "2020-05-11",
    undefined,
    "2020-05-12",
  ]);
  expect(readable({ precision: "month", year: 2020, month: 5 })).toEqual(["2020-05"]);
  expect(readable({ precision: "year", year: 2019 })).toEqual(["2019"]);
  expect(readable({ precision: "yearless", startsDay: "05-11" })).toEqual(["05-11", undefined]);
  expect(readable({ precision: "season", year: 2018, season: "spring" })).toEqual([undefined]);
});

test("a date that is not complete yet is no date", () => {
  const open = { ...coverOf({ precision: "none" }), precision: "day" } as const;
  expect(formatPartialDate("sv", open)).toBe("inget datum");
  expect(formatPartialDate("sv", { ...open, precision: "yearless" })).toBe("inget datum");
});

test("months have the names of the language", () => {
  expect(locales.map((locale) => monthNames(locale)[4])).toEqual(["maj", "maj", "mai", "May"]);
  expect(monthNames("sv")).toHaveLength(12);
});
