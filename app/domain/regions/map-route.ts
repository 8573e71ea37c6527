import { columns, rows, type Tile, tiles } from "./tile-map.ts";

/** A point of the map in its own unit: a tile is 10 by 10, its gutters run at the tens. */
export type Point = { x: number; y: number };

/** A stop of the thread: a tile, and the corners on the way to it from the stop before. */
export type Stretch = { tile: Tile; corners: Point[] };

const size = 10;
/** The knot lies in the lower part of its tile: above it are the name and the date. */
const knotDown = 7.3;
const bendCost = 6;
/** For each time that the thread has run there already: it rather goes round. */
const usedCost = 9;
/** Where no county lies: it rather keeps to the tiles. */
const openCost = 5;
/** West and north of this the map explains itself. */
const words: Point = { x: 20, y: 20 };

/** Where the knot of a tile lies: towards the middle of the map. */
export function knotOf({ column, row }: Tile): Point {
  return { x: column * size + (column < columns / 2 ? 3.1 : 6.9), y: row * size + knotDown };
}

/**
 * The way of the thread through tiles in the order given, by the gutters only: it never crosses a tile that is not its
 * stop, and so no word. It begins at the left edge of the map.
 */
export function routeThrough(stops: readonly Tile[]): Stretch[] {
  const used = new Map<string, number>();
  let from: Place[] = stops[0] ? [{ ...entranceOf(stops[0]), way: "along" }] : [];
  let start: Point | null = null;
  return stops.map((tile) => {
    const path = cheapest(from, portsOf(tile), used);
    for (const name of namesAlong(path)) used.set(name, (used.get(name) ?? 0) + 1);
    const corners = straighten([...(start ? [start] : []), ...path, knotOf(tile)]);
    start = knotOf(tile);
    from = portsOf(tile);
    return { tile, corners };
  });
}

/** Where the thread comes in from the margin: below the tile, or at least below the map's words. */
export function entranceOf({ row }: Tile): Point {
  return { x: 0, y: Math.max((row + 1) * size, words.y) };
}

/** A point on a gutter, and whether the gutter runs up and down there ("across" the page's lines) or along them. */
type Place = Point & { way: "along" | "across" };

/** The three ways out of a tile: left and right at the height of the knot, and straight down. */
function portsOf(tile: Tile): Place[] {
  const { x, y } = knotOf(tile);
  return [
    { x: tile.column * size, y, way: "across" },
    { x: (tile.column + 1) * size, y, way: "across" },
    { x, y: (tile.row + 1) * size, way: "along" },
  ];
}

/** The cheapest way between two sets of places: by length, bends, and how often the thread has been there (Dijkstra). */
function cheapest(from: readonly Place[], to: readonly Place[], used: ReadonlyMap<string, number>): Point[] {
  const open = from.map((place) => ({ path: [place] as Place[], cost: worn(place, used) }));
  const done = new Set<string>();
  for (;;) {
    open.sort((a, b) => a.cost - b.cost);
    const next = open.shift();
    const here = next?.path.at(-1);
    if (!next || !here) return [];
    const state = `${here.x},${here.y},${here.way}`;
    if (done.has(state)) continue;
    done.add(state);
    if (to.some((port) => same(port, here))) return next.path;
    for (const neighbour of neighbours(here, to)) {
      const length = Math.abs(neighbour.x - here.x) + Math.abs(neighbour.y - here.y);
      const bend = neighbour.way === here.way ? 0 : bendCost;
      const again = (used.get(pieceBetween(here, neighbour)) ?? 0) * usedCost;
      const arrival = to.some((port) => same(port, neighbour)) ? worn(neighbour, used) : 0;
      const outside = besideTile(here, neighbour) ? 0 : openCost;
      open.push({ path: [...next.path, neighbour], cost: next.cost + length + bend + again + arrival + outside });
    }
  }
}

/** The next crossings of gutters that the map's words do not lie at, and the ports before them. */
function neighbours(here: Place, ports: readonly Place[]): Place[] {
  const found: Place[] = [];
  const onAcross = here.x % size === 0;
  const onAlong = here.y % size === 0;
  if (onAlong) for (const x of around(here.x, columns)) found.push({ x, y: here.y, way: "along" });
  if (onAcross) for (const y of around(here.y, rows)) found.push({ x: here.x, y, way: "across" });
  const near = ports.filter((port) =>
    found.some((next) => between(here, port, next) && (port.way === "along" ? onAlong : onAcross)),
  );
  return [
    ...found.filter((next) => Math.min(here.x, next.x) >= words.x || Math.min(here.y, next.y) >= words.y),
    ...near,
  ];
}

function around(at: number, most: number): number[] {
  const below = Math.ceil(at / size) * size - size;
  const above = Math.floor(at / size) * size + size;
  return [below, above].filter((next) => next >= 0 && next <= most * size);
}

function between(a: Point, port: Point, b: Point): boolean {
  const onLine = a.x === b.x ? port.x === a.x : port.y === a.y;
  const [low, high] = a.x === b.x ? [Math.min(a.y, b.y), Math.max(a.y, b.y)] : [Math.min(a.x, b.x), Math.max(a.x, b.x)];
  const at = a.x === b.x ? port.y : port.x;
  return onLine && at >= low && at <= high && !same(a, port);
}

function besideTile(a: Point, b: Point): boolean {
  const column = Math.floor(Math.min(a.x, b.x) / size);
  const row = Math.floor(Math.min(a.y, b.y) / size);
  const [dx, dy] = a.x === b.x ? [1, 0] : [0, 1];
  return tiles.some((t) => (t.column === column && t.row === row) || (t.column === column - dx && t.row === row - dy));
}

/** The piece of gutter between two points, named by where it lies. */
function pieceBetween(a: Point, b: Point): string {
  const way = a.x === b.x ? "across" : "along";
  return `${way},${Math.floor(Math.min(a.x, b.x) / size)},${Math.floor(Math.min(a.y, b.y) / size)}`;
}

/** What a path wears: its pieces of gutter, and the ways out at its ends. */
function namesAlong(path: readonly Point[]): string[] {
  const pieces = path.slice(1).map((point, index) => pieceBetween(path[index] as Point, point));
  return [...new Set(pieces), ...[path.at(0), path.at(-1)].map((end) => `port,${end?.x},${end?.y}`)];
}

/** A way out that the thread has taken already is a bad one to take again. */
function worn({ x, y }: Point, used: ReadonlyMap<string, number>): number {
  return (used.get(`port,${x},${y}`) ?? 0) * 1000;
}

function same(a: Point, b: Point): boolean {
  return a.x === b.x && a.y === b.y;
}

/** Without the points that lie on a straight line between their neighbours. */
function straighten(points: readonly Point[]): Point[] {
  return points
    .filter((point, index) => {
      const [before, after] = [points[index - 1], points[index + 1]];
      if (!before || !after) return true;
      return !((before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y));
    })
    .map(({ x, y }) => ({ x, y }));
}
