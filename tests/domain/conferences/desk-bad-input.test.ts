import { describe, expect, test } from "vitest";
import type { ConferenceText } from "../../../app/domain/conferences/conference.ts";
import { blankConference } from "../../../app/domain/conferences/copy.server.ts";
import { missingIn } from "../../../app/domain/conferences/missing.ts";
import { readConference } from "../../../app/domain/conferences/prepare.server.ts";
import { noDate } from "../../../app/domain/dates/partial-date.ts";
import { InvalidInput } from "../../../app/domain/refusal.ts";
import { emptyForm, type Typed } from "../../support/conference-drafts.ts";

/** What reading the form refuses: field and code. */
function refused(typed: Typed): [string | null, string][] {
  try {
    readConference({ ...emptyForm, ...typed });
    return [];
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return error.fields.map(({ field, code }) => [field, code]);
  }
}

describe("of dates", () => {
  test.each<[string, Typed, [string, string][]]>([
    [
      "an end before its start",
      { precision: "day", startsOn: "2021-05-12", endsOn: "2021-05-11" },
      [["endsOn", "date_order"]],
    ],
    ["29 February of a year without one", { precision: "day", startsOn: "2021-02-29" }, [["startsOn", "date_invalid"]]],
    ["29 February of a year with one", { precision: "day", startsOn: "2020-02-29" }, []],
    ["a season without a year", { precision: "season", season: "autumn" }, [["year", "year_missing"]]],
    ["a year of five figures", { precision: "year", year: "20211" }, [["year", "year_invalid"]]],
    ["a made-up precision", { precision: "week" }, [["precision", "invalid_choice"]]],
    [
      "a day of the programme that there is not",
      { "days.0.date": "2021-04-31", "days.0.theme": "" },
      [["days.0.date", "date_invalid"]],
    ],
  ])("%s", (_, typed, expected) => {
    expect(refused(typed)).toEqual(expected);
  });
});

describe("of numbers", () => {
  test.each([
    ["0", "exact", [["target.count", "target_missing"]]],
    ["10 000 000", "exact", [["target.count", "count_too_large"]]],
    ["10000000", "over", [["target.count", "count_too_large"]]],
    ["", "about", [["target.count", "target_missing"]]],
    ["-5", "exact", [["target.count", "count_invalid"]]],
    ["många", "over", [["target.count", "count_invalid"]]],
    ["100", "ungefär", [["target.qualifier", "invalid_choice"]]],
    ["", "exact", []],
    ["1 000", "over", []],
  ])("target %j with %s", (count, qualifier, expected) => {
    expect(refused({ "target.count": count, "target.qualifier": qualifier })).toEqual(expected);
  });
});

describe("of links", () => {
  test.each(["javascript:alert(1)", "data:text/html,x", "//exempel.se", "exempel.se", "ftp://exempel.se", "https://"])(
    "%s leads nowhere",
    (url) => {
      expect(refused({ registrationUrl: url })).toEqual([["registrationUrl", "link_invalid"]]);
      expect(refused({ "links.0.kind": "film", "links.0.title": "Film", "links.0.url": url })).toEqual([
        ["links.0.url", "link_invalid"],
      ]);
    },
  );

  test("a link with a title alone lacks its address", () => {
    expect(refused({ "links.0.kind": "film", "links.0.title": "Film", "links.0.url": "" })).toEqual([
      ["links.0.url", "link_invalid"],
    ]);
  });
});

describe("of too much", () => {
  const rows = (count: number, name: (index: number) => Typed): Typed =>
    Object.assign({}, ...Array.from({ length: count }, (_, index) => name(index)));
  const person = (at: string): Typed => ({ [`${at}.name`]: "A", [`${at}.organisation`]: "" });

  test.each<[string, Typed, [string, string]]>([
    ["32 days", rows(32, (n) => ({ [`days.${n}.date`]: "", [`days.${n}.theme`]: "x" })), ["days", "too_many_days"]],
    ["251 speakers", rows(251, (n) => person(`speakers.${n}`)), ["speakers", "too_many_people"]],
    [
      "13 persons for a day",
      { "days.0.date": "", "days.0.theme": "", ...rows(13, (n) => person(`days.0.responsible.${n}`)) },
      ["days.0.responsible", "too_many_people"],
    ],
    [
      "41 links",
      rows(41, (n) => ({
        [`links.${n}.kind`]: "film",
        [`links.${n}.title`]: "",
        [`links.${n}.url`]: "https://a.example",
      })),
      ["links", "too_many_links"],
    ],
    [
      "more text in the rows than the database holds",
      rows(40, (n) => ({
        [`links.${n}.kind`]: "film",
        [`links.${n}.title`]: "x".repeat(200),
        [`links.${n}.url`]: `https://a.example/${"x".repeat(1900)}`,
      })),
      ["links", "rows_too_large"],
    ],
    ["a title of 10,000 characters", { title: "x".repeat(10_000) }, ["title", "too_long"]],
    ["a text of 10 MB", { body: "x".repeat(10_000_000) }, ["body", "text_too_long"]],
  ])("%s", (_, typed, expected) => {
    expect(refused(typed)).toEqual([expected]);
  });

  test("250 speakers and 31 days are not", () => {
    const days = rows(31, (n) => ({ [`days.${n}.date`]: "", [`days.${n}.theme`]: "x" }));
    expect(refused({ ...days, ...rows(250, (n) => person(`speakers.${n}`)) })).toEqual([]);
  });
});

test("made-up choices are no choices, and everything wrong is said at once", () => {
  const typed = {
    form: "hologram",
    language: "xx",
    country: "XX",
    timeZone: "Mars/Olympus",
    areaCodes: ["SE-6'"],
    title: "x".repeat(201),
    precision: "season",
    season: "",
    year: "2021",
  };
  expect(refused(typed)).toEqual([
    ["season", "season_missing"],
    ["title", "too_long"],
    ["language", "invalid_choice"],
    ["form", "invalid_choice"],
    ["country", "invalid_choice"],
    ["timeZone", "invalid_choice"],
    ["areaCodes.0", "invalid_choice"],
  ]);
});

describe("what a conference lacks before it is handed in", () => {
  const complete: ConferenceText = {
    ...blankConference("sv", "SE", []),
    title: "Konferens",
    slug: "konferens",
    date: noDate,
  };
  const day = { ...noDate, precision: "day" as const, startsOn: "2021-05-11", endsOn: "2021-05-12" };
  const missing = (text: Partial<ConferenceText>, own: string[] = [], coHosts: string[] = []) =>
    missingIn({ ...complete, ...text }, { own, coHosts }).map(({ field, code }) => [field, code]);

  test("nothing where all is there, also without a date", () => {
    expect([missing({}), missing({ date: day }), missing({ form: "digital", country: null })]).toEqual([[], [], []]);
  });

  test("title, date and country, all at once", () => {
    const text = { title: "", slug: null, country: null, date: { ...noDate, precision: "day" as const } };
    expect(missing(text)).toEqual([
      ["title", "title_missing"],
      ["startsOn", "date_missing"],
      ["country", "country_missing"],
    ]);
  });

  test("a county that neither its space nor a named co-organiser covers", () => {
    const text = { areaCodes: ["SE-06", "SE-20"] };
    expect(missing(text, ["SE-06"])).toEqual([["areaCodes", "area_outside_space"]]);
    expect(missing(text, ["SE-06"], ["SE-20"])).toEqual([]);
    expect(missing(text)).toEqual([]); // a space without counties of its own meets anywhere
  });

  test("readers, where other spaces are asked to take part", () => {
    const coHostIds = ["00000000-0000-4000-8000-000000000001"];
    expect(missing({ coHostIds, visibility: "space" })).toEqual([["coHostIds", "co_hosts_need_network"]]);
    expect(missing({ coHostIds, visibility: "network" })).toEqual([]);
  });

  test("days that lie within its dates, and dates that are no slip of the key", () => {
    const days = [
      { date: "2021-05-11", theme: "", responsible: [] },
      { date: "2021-05-13", theme: "", responsible: [] },
    ];
    expect(missing({ date: day, days })).toEqual([["days.1.date", "day_outside"]]);
    expect(missing({ date: { ...day, endsOn: "2021-07-10" } })).toEqual([]);
    expect(missing({ date: { ...day, endsOn: "2021-07-11" } })).toEqual([["endsOn", "conference_too_long"]]);
  });
});
