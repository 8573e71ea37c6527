import { expect, test } from "vitest";
import {
  capitalise,
  daysBetween,
  formatAge,
  formatCount,
  formatDate,
  formatDateTime,
  formatList,
} from "../../app/i18n/format.ts";
import { locales } from "../../app/i18n/locales.ts";

const inEach = (format: (locale: (typeof locales)[number]) => string) => locales.map(format);

test("a calendar date reads as people in each language write it", () => {
  expect(inEach((locale) => formatDate(locale, "2018-08-29"))).toEqual([
    "29 augusti 2018",
    "29. august 2018",
    "29. august 2018",
    "29 August 2018",
  ]);
});

test("a moment is shown on Stockholm's clock, with the language's own sign between hours and minutes", () => {
  expect(inEach((locale) => formatDateTime(locale, "2026-11-22T23:05:00Z"))).toEqual([
    "23 november 2026 kl. 00.05",
    "23. november 2026 kl. 00.05",
    "23. november 2026 kl. 00.05",
    "23 November 2026 at 00:05",
  ]);
});

test("an age is in whole minutes, hours or days", () => {
  const now = "2026-11-22T12:00:00Z";
  const ages = ["2026-11-22T11:59:50Z", "2026-11-22T11:20:00Z", "2026-11-22T09:10:00Z", "2026-11-16T12:30:00Z"];
  expect(ages.map((at) => formatAge("sv", at, now))).toEqual([
    "nu",
    "för 40 minuter sedan",
    "för 2 timmar sedan",
    "för 5 dagar sedan",
  ]);
  expect(daysBetween("2026-11-16T12:30:00Z", now)).toBe(5);
  expect(daysBetween(now, "2026-11-16T12:30:00Z")).toBe(0);
});

test("counts to twelve are words, larger ones figures", () => {
  expect([1, 5, 12, 13, 1200].map((count) => formatCount("sv", count))).toEqual([
    "en",
    "fem",
    "tolv",
    "13",
    "1\u00a0200",
  ]);
  expect(capitalise("sv", formatCount("sv", 8))).toBe("Åtta");
});

test("lists follow the language", () => {
  expect(inEach((locale) => formatList(locale, ["a", "b", "c"]))).toEqual([
    "a, b och c",
    "a, b og c",
    "a, b og c",
    "a, b and c",
  ]);
});
