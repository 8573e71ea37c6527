import { type Point, routeThrough } from "./map-route.ts";
import type { Tile } from "./tile-map.ts";

/** How far from the middle of its gutter a line may run and stay off the tiles. */
const reach = 0.32;
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

/** Gives legs that overlap in one gutter a lane each. The very first keeps to the middle, where it comes in. */
function spread(legs: readonly Leg[]): void {
  const gutters = Map.groupBy(legs.filter(liesInGutter), (leg) => `${isUpright(leg)},${positionOf(leg)}`);
  for (const together of gutters.values()) {
    const lanes: Leg[][] = [];
    for (const leg of together) {
      const free = lanes.find((lane) => lane.every((other) => !overlap(leg, other)));
      if (free) free.push(leg);
      else lanes.push([leg]);
    }
    const isEntrance = together[0] === legs[0];
    for (const [index, lane] of lanes.entries()) {
      for (const leg of lane) leg.lane = isEntrance ? fromMiddle(index, lanes.length) : evenly(index, lanes.length);
    }
  }
}

/** Lanes on both sides of the middle: one is in it. */
function evenly(index: number, count: number): number {
  return count === 1 ? 0 : reach * ((2 * index) / (count - 1) - 1);
}

/** The first lane in the middle, the others outwards in turns. */
function fromMiddle(index: number, count: number): number {
  const outermost = Math.ceil((count - 1) / 2) || 1;
  return ((index % 2 === 0 ? -1 : 1) * Math.ceil(index / 2) * reach) / outermost;
}

function overlap(one: Leg, other: Leg): boolean {
  const [a, b] = [spanOf(one), spanOf(other)];
  return a[0] <= b[1] && b[0] <= a[1];
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
