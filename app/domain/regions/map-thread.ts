import { type Point, routeThrough } from "./map-route.ts";
import type { Tile } from "./tile-map.ts";

/** Half of what the tiles leave free between them, so that lines beside each other stay off them. */
const gutter = 0.62;
const bend = 1.6;

type Leg = { from: Point; to: Point; lane: number };

/**
 * The drawing of the thread: one SVG path a stretch (from one stop to the next), with rounded bends. Where stretches
 * share a gutter they run side by side.
 */
export function drawThread(stops: readonly Tile[]): string[] {
  const stretches = routeThrough(stops).map(({ corners }) => legsOf(corners));
  spread(stretches.flat());
  return stretches.map((legs) => rounded(shift(legs)));
}

function legsOf(corners: readonly Point[]): Leg[] {
  return corners.slice(1).map((to, index) => ({ from: corners[index] as Point, to, lane: 0 }));
}

/** Gives legs that overlap in one gutter a lane each. */
function spread(legs: readonly Leg[]): void {
  const gutters = Map.groupBy(legs.filter(liesInGutter), (leg) => `${isUpright(leg)},${positionOf(leg)}`);
  for (const together of gutters.values()) {
    const ends: number[] = []; // where each lane is free again
    const lanes = together
      .toSorted((a, b) => spanOf(a)[0] - spanOf(b)[0])
      .map((leg) => {
        const [start, end] = spanOf(leg);
        const free = ends.findIndex((taken) => taken < start);
        const lane = free === -1 ? ends.length : free;
        ends[lane] = end;
        return { leg, lane };
      });
    const step = Math.min(0.6, gutter / Math.max(1, ends.length - 1));
    for (const { leg, lane } of lanes) leg.lane = (lane - (ends.length - 1) / 2) * step;
  }
}

function liesInGutter(leg: Leg): boolean {
  return positionOf(leg) % 10 === 0;
}

function isUpright({ from, to }: Leg): boolean {
  return from.x === to.x;
}

function positionOf(leg: Leg): number {
  return isUpright(leg) ? leg.from.x : leg.from.y;
}

function spanOf(leg: Leg): [number, number] {
  const [a, b] = isUpright(leg) ? [leg.from.y, leg.to.y] : [leg.from.x, leg.to.x];
  return [Math.min(a, b), Math.max(a, b)];
}

/** The corners again, each where the lanes of its two legs meet. */
function shift(legs: readonly Leg[]): Point[] {
  const points = legs.length > 0 ? [legs[0]?.from as Point, ...legs.map(({ to }) => to)] : [];
  return points.map((point, index) => {
    const [before, after] = [legs[index - 1], legs[index]];
    const upright = [before, after].find((leg) => leg && isUpright(leg));
    const level = [before, after].find((leg) => leg && !isUpright(leg));
    return { x: point.x + (upright?.lane ?? 0), y: point.y + (level?.lane ?? 0) };
  });
}

function rounded(points: readonly Point[]): string {
  return points
    .map((point, index) => {
      const [before, after] = [points[index - 1], points[index + 1]];
      if (!before) return `M${at(point)}`;
      if (!after) return `L${at(point)}`;
      const radius = Math.min(bend, distance(before, point) / 2, distance(point, after) / 2);
      return `L${at(towards(point, before, radius))}Q${at(point)} ${at(towards(point, after, radius))}`;
    })
    .join("");
}

function distance(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}

function towards(from: Point, to: Point, length: number): Point {
  return { x: from.x + Math.sign(to.x - from.x) * length, y: from.y + Math.sign(to.y - from.y) * length };
}

function at({ x, y }: Point): string {
  return `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`;
}
