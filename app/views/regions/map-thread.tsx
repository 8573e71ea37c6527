import type { BoardThread } from "../../domain/regions/board-thread.ts";
import { columns, rows } from "../../domain/regions/tile-map.ts";

/** The thread over the tiles: solid as far as the regions have met, dashed to those that are going to. Decoration. */
export function MapThread({ thread: { met, ahead, knots } }: { thread: BoardThread }) {
  return (
    <svg viewBox={`0 0 ${columns * 10} ${rows * 10}`} aria-hidden="true">
      {ahead ? <path className="map-line map-ahead" d={ahead} /> : null}
      {met ? <path className="map-line" d={met} /> : null}
      {knots.map(({ x, y, state }) =>
        state === "held" ? (
          <circle key={`${x} ${y}`} className="map-knot" cx={x} cy={y} r=".78" />
        ) : (
          <g key={`${x} ${y}`}>
            <circle className="map-ring" cx={x} cy={y} r=".72" />
            <circle className="map-knot" cx={x} cy={y} r=".3" />
          </g>
        ),
      )}
    </svg>
  );
}
