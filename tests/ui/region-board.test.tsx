import { expect, test } from "vitest";
import { noDate } from "../../app/domain/dates/partial-date.ts";
import { type AreaState, arrangeBoard, type Board, type BoardConference } from "../../app/domain/regions/board.ts";
import type { BoardTotal as Total } from "../../app/domain/regions/board-total.ts";
import type { Locale } from "../../app/i18n/locales.ts";
import { translator } from "../../app/i18n/translator.server.ts";
import { BoardRows } from "../../app/views/regions/board-rows.tsx";
import { BoardTotal } from "../../app/views/regions/board-total.tsx";
import { boardHeading } from "../../app/views/regions/board-words.ts";
import { tileDate } from "../../app/views/regions/tile-date.ts";
import { html } from "./render.tsx";

type Counts = Partial<Record<AreaState, number>>;

function heading(areas: Counts, conferences: Counts = areas, locale: Locale = "sv", past: string | null = null) {
  const none = arrangeBoard([]);
  const board: Board = {
    ...none,
    areas: { ...none.areas, ...areas },
    conferences: { ...none.conferences, ...conferences },
  };
  return boardHeading(translator(locale), locale, board, past);
}

test("the heading says what is the case", () => {
  expect(heading({ held: 4, planned: 2 })).toBe("Fyra regioner har mötts. Två vill.");
  expect(heading({ held: 18, upcoming: 3, planned: 1 })).toBe("18 regioner har mötts. Tre ska. En vill.");
  expect(heading({ held: 1 })).toBe("En region har mötts.");
  expect(heading({ planned: 2 })).toBe("Två regioner vill mötas.");
  expect(heading({ postponed: 1, cancelled: 2 })).toBe("Ingen region har mötts än.");
  expect(heading({}, { held: 1, upcoming: 2 })).toBe("En konferens har hållits. Två konferenser ska hållas.");
  expect(heading({}, {}, "sv", "1999")).toBe("Ingen region möttes 1999.");
  expect(heading({ held: 4, planned: 2 }, {}, "nb")).toBe("Fire regioner har møttes. To vil.");
  expect(heading({ held: 4, planned: 2 }, {}, "da")).toBe("Fire regioner har mødtes. To vil.");
  expect(heading({ held: 4, planned: 2 }, {}, "en")).toBe("Four regions have met. Two want to.");
});

const conference: BoardConference = {
  id: "c",
  tenantId: "t",
  slug: "c",
  spaceSlug: "s",
  spaceName: "S",
  title: "C",
  language: "sv",
  visibility: "public",
  date: noDate,
  listedOn: "2018-08-29",
  standing: "held",
  areas: [],
  form: "on_site",
  town: "",
  country: "SE",
  participants: null,
  reporter: null,
};

const total: Total = { sum: null, reported: 0, of: 2, missing: [], asSure: 0, byNational: 0 };
const words = (of: Partial<Total>) =>
  html(<BoardTotal total={{ ...total, ...of }} />)
    .replace(/<\/p>/g, " | ")
    .replace(/<[^>]+>/g, "")
    .replace(/ \| $/, "");

test("the sum says how sure it is and why, who has reported and who has not", () => {
  const all = { sum: { count: 400, qualifier: "about" as const }, reported: 4, of: 4, asSure: 4, byNational: 4 };
  expect(words(all)).toBe(
    "cirka 400 | deltagare sammanlagt, 4 av 4 har rapporterat. Summan är cirka, eftersom varje uppgift är det. | Källa: det nationella teamet.",
  );
  expect(words({ ...all, asSure: 1, byNational: 2 })).toBe(
    "cirka 400 | deltagare sammanlagt, 4 av 4 har rapporterat. Summan är cirka, eftersom en av uppgifterna är det. | Källa: arrangörerna, och det nationella teamet för 2 av konferenserna.",
  );
  const one = { sum: { count: 50, qualifier: "exact" as const }, reported: 1, asSure: 1 };
  expect(words(one)).toBe(
    "50 | deltagare sammanlagt, 1 av 2 har rapporterat. Uppgiften är exakt. | Källa: arrangörerna.",
  );
  expect(words({})).toBe("Två konferenser har hållits, men ingen har rapporterat hur många som kom.");
});

test("who has not reported is named, with the way there", () => {
  const silent = { ...conference, id: "x", title: "Den tysta", spaceSlug: "dalarna", slug: "den-tysta" };
  const sum = { count: 50, qualifier: "exact" as const };
  const markup = html(<BoardTotal total={{ ...total, sum, reported: 1, of: 3, asSure: 1, missing: [silent] }} />);
  expect(markup).toContain('Saknas: <a href="/dalarna/conferences/den-tysta" lang="sv">Den tysta</a> och 1 till.');
});

test("a conference that not everybody sees says so on its line", () => {
  const row = (visibility: "public" | "network" | "space") => ({
    area: { code: "SE-20", name: "Dalarnas län" },
    state: "held" as const,
    conferences: [{ ...conference, visibility }],
    more: 0,
  });
  const scope = { by: "year", year: 2018 } as const;
  expect(html(<BoardRows rows={[row("space")]} scope={scope} />)).toContain("Bara för rummet");
  expect(html(<BoardRows rows={[row("public")]} scope={scope} />)).not.toContain("board-with");
});

test("a tile has room for a date as each country writes it", () => {
  const day = { ...noDate, precision: "day" as const, startsOn: "2018-08-29", endsOn: "2018-08-29" };
  expect(tileDate("sv", day, false)).toBe("29/8");
  expect(tileDate("sv", day, true)).toBe("29/8 2018");
  expect(tileDate("nb", day, false)).toBe("29.8.");
  expect(tileDate("sv", { ...day, endsOn: "2018-08-30" }, false)).toBe("29–30/8");
  expect(tileDate("sv", { ...day, precision: "year" }, false)).toBe("2018");
  expect(tileDate("sv", noDate, false)).toBe("inget datum");
});
