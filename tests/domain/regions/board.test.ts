import { expect, test } from "vitest";
import type { Standing } from "../../../app/domain/conferences/standing.ts";
import { noDate } from "../../../app/domain/dates/partial-date.ts";
import type { Count } from "../../../app/domain/figures/figure.ts";
import { arrangeBoard, type BoardConference } from "../../../app/domain/regions/board.ts";
import { threadThrough } from "../../../app/domain/regions/board-thread.ts";
import { totalOfBoard } from "../../../app/domain/regions/board-total.ts";

let counter = 0;

/** Each is a day later than the one made before it. */
function conference(areas: string[], standing: Standing, participants: Count | null = null): BoardConference {
  counter += 1;
  return {
    id: `c${counter}`,
    tenantId: "t",
    slug: `c${counter}`,
    spaceSlug: "s",
    spaceName: "S",
    title: `C${counter}`,
    language: "sv",
    visibility: "public",
    date: noDate,
    listedOn: String(counter).padStart(3, "0"),
    standing,
    areas: areas.map((code) => ({ code, name: code })),
    form: "on_site",
    town: "",
    country: "SE",
    participants,
    reporter: participants ? "national" : null,
  };
}

const about = (count: number): Count => ({ count, qualifier: "about" });
const exact = (count: number): Count => ({ count, qualifier: "exact" });

test("a round of four that met and two that want to says just that", () => {
  const conferences = [
    ...["SE-06", "SE-20", "SE-04", "SE-25"].map((area) => conference([area], "held", about(100))),
    ...["SE-18", "SE-09"].map((area) => conference([area], "planned")),
  ];
  const board = arrangeBoard(conferences);
  expect(board.areas).toEqual({ held: 4, upcoming: 0, planned: 2, postponed: 0, cancelled: 0 });
  expect(board.counties.map(({ area }) => area.code)).toEqual(["SE-06", "SE-20", "SE-04", "SE-25", "SE-18", "SE-09"]);
  expect(board.emptyCounties).toBe(15);
  expect(totalOfBoard(conferences)).toEqual({
    sum: about(400),
    reported: 4,
    of: 4,
    missing: [],
    asSure: 4,
    byNational: 4,
  });
});

test("a conference of two counties stands on both rows and counts once", () => {
  const shared = conference(["SE-14", "SE-13"], "held", exact(120));
  const board = arrangeBoard([shared]);
  expect(board.counties.map(({ area, conferences }) => [area.code, conferences])).toEqual([
    ["SE-14", [shared]],
    ["SE-13", [shared]],
  ]);
  expect([board.areas.held, board.conferences.held, board.shared]).toEqual([2, 1, 1]);
  expect(totalOfBoard([shared])).toMatchObject({ sum: exact(120), reported: 1, of: 1 });
});

test("an area that has met and plans again has met, and its first meeting decides its place", () => {
  const [second, first, plan, again] = [
    { ...conference(["SE-10"], "held"), listedOn: "2018-05-02" },
    { ...conference(["SE-12"], "held"), listedOn: "2018-05-01" },
    { ...conference(["SE-12"], "upcoming"), listedOn: "2018-06-01" },
    { ...conference(["SE-12"], "held"), listedOn: "2018-05-03" },
  ];
  const board = arrangeBoard([second, first, plan, again]);
  expect(board.counties.map(({ area, state, conferences }) => [area.code, state, conferences])).toEqual([
    ["SE-12", "held", [first, again, plan]],
    ["SE-10", "held", [second]],
  ]);
});

test("a plan before a meeting does not put its county first", () => {
  const board = arrangeBoard([conference(["SE-01"], "overdue"), conference(["SE-03"], "held")]);
  expect(board.counties.map(({ area, state }) => [area.code, state])).toEqual([
    ["SE-03", "held"],
    ["SE-01", "planned"],
  ]);
});

test("counties that meet on one day stand in the order of their codes, whoever wrote first", () => {
  const [south, north] = [conference(["SE-25"], "planned"), conference(["SE-12"], "planned")];
  const board = arrangeBoard([
    { ...south, listedOn: "x" },
    { ...north, listedOn: "x" },
  ]);
  expect(board.counties.map(({ area }) => area.code)).toEqual(["SE-12", "SE-25"]);
});

test("many conferences of one area are counted, the first are listed", () => {
  const many = Array.from({ length: 8 }, () => conference(["SE-12"], "held"));
  const [row] = arrangeBoard(many).counties;
  expect(row?.conferences).toEqual(many.slice(0, 3));
  expect(row?.more).toBe(5);
});

test("areas of other countries and conferences of none have lists of their own", () => {
  const [danish, nowhere] = [conference(["DK-1083"], "held"), conference([], "upcoming")];
  const board = arrangeBoard([danish, nowhere]);
  expect(board.counties).toEqual([]);
  expect(board.abroad.map(({ area }) => area.code)).toEqual(["DK-1083"]);
  expect(board.elsewhere).toEqual({ conferences: [nowhere], more: 0 });
  expect([board.areas.held, board.conferences.upcoming, board.emptyCounties]).toEqual([1, 1, 21]);
});

test("what was put off or cancelled is neither held nor on its way, and its county is not empty", () => {
  const board = arrangeBoard([conference(["SE-08"], "postponed"), conference(["SE-07"], "cancelled")]);
  expect(board.areas).toEqual({ held: 0, upcoming: 0, planned: 0, postponed: 1, cancelled: 1 });
  expect(board.emptyCounties).toBe(19);
  expect(threadThrough(board.counties)).toBeNull();
});

test("the total is of what has been held: the missing are named, and nothing reported is not nothing", () => {
  const [told, silent] = [conference(["SE-08"], "held", exact(50)), conference(["SE-07"], "held")];
  expect(totalOfBoard([told, silent, conference(["SE-06"], "upcoming")])).toMatchObject({
    sum: exact(50),
    reported: 1,
    of: 2,
    missing: [silent],
  });
  expect(totalOfBoard([silent])).toMatchObject({ sum: null, reported: 0, of: 1, missing: [silent] });
  expect(totalOfBoard([conference([], "planned")])).toBeNull();
});

test("the thread is solid to those that have met, dashed to those that are going to, and off the plans", () => {
  const board = arrangeBoard([
    conference(["SE-06"], "held"),
    conference(["SE-05"], "upcoming"),
    conference(["SE-01"], "planned"),
  ]);
  const thread = threadThrough(board.counties);
  expect(thread?.knots.map(({ state }) => state)).toEqual(["held", "upcoming"]);
  expect(thread?.entersBelow).toBe(7);
  expect(thread?.met).toMatch(/^M0 70/);
  expect(thread?.ahead).toMatch(/^M13\.1 67\.3/);
});
