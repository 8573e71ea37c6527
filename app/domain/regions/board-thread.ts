import type { AreaState, BoardRow } from "./board.ts";
import { entranceOf, knotOf, type Point } from "./map-route.ts";
import { drawThread } from "./map-thread.ts";
import { tiles } from "./tile-map.ts";

/** The thread on the map, drawn: SVG paths and knots in units of a tenth of a tile. */
export type BoardThread = {
  /** Below which row, from 1, it comes in from the margin. */
  entersBelow: number;
  /** As far as the regions have met. */
  met: string;
  /** To those that have set their day. */
  ahead: string;
  knots: (Point & { state: AreaState })[];
};

/** The thread through the counties that have met, in that order, and on to those that are going to; null without any. */
export function threadThrough(counties: readonly BoardRow[]): BoardThread | null {
  const stops = counties
    .filter(({ state }) => state === "held" || state === "upcoming")
    .flatMap(({ area, state }) => tiles.filter(({ code }) => code === area.code).map((tile) => ({ tile, state })));
  const [first] = stops;
  if (!first) return null;
  const stretches = drawThread(stops.map(({ tile }) => tile));
  const along = (wanted: AreaState) => stretches.filter((_, index) => stops[index]?.state === wanted).join("");
  return {
    entersBelow: entranceOf(first.tile).y / 10,
    met: along("held"),
    ahead: along("upcoming"),
    knots: stops.map(({ tile, state }) => ({ ...knotOf(tile), state })),
  };
}
