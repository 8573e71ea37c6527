import { expect, test } from "vitest";
import { boardAddress, chosenBoard, readBoardRequest } from "../../../app/domain/regions/board-request.ts";

const read = (query: string) => readBoardRequest(new URLSearchParams(query));
const chosen = (show: string) => chosenBoard(new URLSearchParams({ show }));

test("a board is asked for by round, by series or by year", () => {
  expect(read("round=hosten-2018")).toEqual({ by: "round", slug: "hosten-2018" });
  expect(read("series=klusterkonferensen")).toEqual({ by: "series", slug: "klusterkonferensen" });
  expect(read("year=2026")).toEqual({ by: "year", year: 2026 });
  expect(read("round=&series=&year=2026")).toEqual({ by: "year", year: 2026 });
  expect(read("")).toBeNull();
});

test("what cannot be is unknown, not the board of something else", () => {
  for (const query of ["year=20260", "year=0999", "year=x", "round=%00", "series=A b", "round=Hösten"]) {
    expect(read(query), query).toBe("unknown");
  }
});

test("what the chooser sends becomes the board's own address, and nothing else does", () => {
  expect(chosen("round:hosten-2018")).toBe("/regions?round=hosten-2018");
  expect(chosen("series:a-b")).toBe("/regions?series=a-b");
  expect(chosen("year:2018")).toBe("/regions?year=2018");
  for (const show of ["", "round", "round:", "//x.example", "year:x", "round://x", "other:a"]) {
    expect(chosen(show), show).toBeNull();
  }
  expect(boardAddress({ by: "year", year: 2018 })).toBe("/regions?year=2018");
});
