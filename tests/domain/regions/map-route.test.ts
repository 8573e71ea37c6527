import fc from "fast-check";
import { expect, test } from "vitest";
import { entranceOf, knotOf, type Point, routeThrough } from "../../../app/domain/regions/map-route.ts";
import { drawThread } from "../../../app/domain/regions/map-thread.ts";
import { columns, rows, type Tile, tiles } from "../../../app/domain/regions/tile-map.ts";

const someStops = fc.shuffledSubarray([...tiles], { minLength: 1 });

function tileCalled(name: string): Tile {
  const tile = tiles.find((each) => each.name.replaceAll("\u00ad", "") === name);
  if (!tile) throw new Error(name);
  return tile;
}

test("every county of Sweden has a tile of its own on the map", () => {
  expect(new Set(tiles.map(({ code }) => code)).size).toBe(21);
  expect(new Set(tiles.map(({ column, row }) => `${column},${row}`)).size).toBe(21);
  for (const { column, row } of tiles) expect(column < columns && row < rows).toBe(true);
});

test("the thread comes in below the first and goes from knot to knot, whatever the order", () => {
  fc.assert(
    fc.property(someStops, (stops) => {
      const stretches = routeThrough(stops);
      expect(stretches.map(({ tile }) => tile)).toEqual(stops);
      for (const [index, { tile, corners }] of stretches.entries()) {
        const before = stops[index - 1];
        expect(corners.at(0)).toEqual(before ? knotOf(before) : entranceOf(tile));
        expect(corners.at(-1)).toEqual(knotOf(tile));
      }
    }),
  );
});

test("the thread runs in the gutters between tiles, and in none but its own two tiles, below their words", () => {
  fc.assert(
    fc.property(someStops, (stops) => {
      for (const [index, { tile, corners }] of routeThrough(stops).entries()) {
        const own = [stops[index - 1], tile];
        for (const [from, to] of legs(corners)) {
          expect(from.x === to.x || from.y === to.y).toBe(true);
          const inGutter = from.x === to.x ? from.x % 10 === 0 : from.y % 10 === 0;
          const low = [from, to].every((point) => own.some((mine) => mine && liesLowIn(mine, point)));
          expect(inGutter || low).toBe(true);
        }
      }
    }),
  );
});

test("the thread keeps out of the north-west, where no county lies and the map explains itself", () => {
  fc.assert(
    fc.property(someStops, (stops) => {
      const corners = routeThrough(stops).flatMap((stretch) => stretch.corners);
      expect(corners.filter(({ x, y }) => x < 20 && y < 20)).toEqual([]);
    }),
  );
});

test("stretches that share a gutter run beside each other, and the first keeps to its middle", () => {
  const [first = "", second = ""] = drawThread([tileCalled("Gotland"), tileCalled("Skåne")]);
  expect(first.startsWith("M0 70L")).toBe(true);
  expect(second).not.toContain(" 70L");
});

test("a thread through nothing is nothing", () => {
  expect(drawThread([])).toEqual([]);
});

function legs(corners: readonly Point[]): [Point, Point][] {
  return corners.slice(1).map((to, index) => [corners[index] as Point, to]);
}

/** In the lower part of a tile, where there is no text. */
function liesLowIn({ column, row }: Tile, { x, y }: Point): boolean {
  return x >= column * 10 && x <= column * 10 + 10 && y >= row * 10 + 7 && y <= row * 10 + 10;
}
