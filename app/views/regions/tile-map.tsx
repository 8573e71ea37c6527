import { useId } from "react";
import type { BoardRow } from "../../domain/regions/board.ts";
import type { BoardThread } from "../../domain/regions/board-thread.ts";
import { tiles } from "../../domain/regions/tile-map.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { MapKey } from "./map-key.tsx";
import { MapThread } from "./map-thread.tsx";
import { MapTile } from "./map-tile.tsx";

type TileMapProps = {
  counties: readonly BoardRow[];
  thread: BoardThread | null;
  /** Editions of a series are a year apart: a tile says which. */
  isSeries: boolean;
};

/** Sweden's counties as tiles of one size, each with its state, and the thread through those that have met. */
export function TileMap({ counties, thread, isSeries }: TileMapProps) {
  const t = useTranslate();
  const caption = useId();
  const dated = counties.filter(({ state }) => state === "held" || state === "upcoming");
  const years = new Set(dated.map(({ conferences }) => conferences[0]?.date.startsOn?.slice(0, 4)));
  return (
    <figure className="map-figure" aria-labelledby={caption}>
      <div className={`tile-map${thread ? ` enters-${thread.entersBelow}` : ""}`}>
        <MapKey states={counties.map(({ state }) => state)} />
        <ol aria-label={t("board.map.label")}>
          {tiles.map((tile) => (
            <MapTile
              key={tile.code}
              tile={tile}
              row={counties.find(({ area }) => area.code === tile.code)}
              withYear={isSeries || years.size > 1}
            />
          ))}
        </ol>
        {thread ? <MapThread thread={thread} /> : null}
      </div>
      <figcaption id={caption}>{t(`board.map.caption.${captionOf(counties, thread)}`)}</figcaption>
    </figure>
  );
}

/** What there is to explain. */
function captionOf(counties: readonly BoardRow[], thread: BoardThread | null) {
  if (thread !== null) return thread.ahead ? "ahead" : "thread";
  return counties.length > 0 ? "plain" : "empty";
}
