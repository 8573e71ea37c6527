import type { BoardConference, BoardRow } from "../../domain/regions/board.ts";
import type { Tile } from "../../domain/regions/tile-map.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { Shape } from "../../ui/shape.tsx";
import { tileDate } from "./tile-date.ts";

type MapTileProps = {
  tile: Tile;
  /** Undefined where nothing has been held or planned. */
  row: BoardRow | undefined;
  withYear: boolean;
};

/** A county and where it stands. On the thread the state shows as a knot, off it as a shape in the corner. */
export function MapTile({ tile, row, withYear }: MapTileProps) {
  const place = `tile row-${tile.row + 1} column-${tile.column + 1}`;
  const name = (
    <span className="tile-name" lang="sv">
      {tile.name}
    </span>
  );
  const [conference] = row?.conferences ?? [];
  if (!row || !conference) return <li className={place}>{name}</li>;
  return (
    <li className={`${place} tile-${row.state}`}>
      {name}
      <TileState conference={conference} others={row.conferences.length + row.more - 1} withYear={withYear} />
      {row.state === "held" || row.state === "upcoming" ? null : (
        <span className={`tile-shape status-${row.state === "cancelled" ? "cancelled" : "planned"}`}>
          <Shape name={row.state === "cancelled" ? "cross" : "dashed"} />
        </span>
      )}
    </li>
  );
}

type TileStateProps = { conference: BoardConference; others: number; withYear: boolean };

function TileState({ conference, others, withYear }: TileStateProps) {
  const t = useTranslate();
  const locale = useLocale();
  const standing = t(`dates.standing.${conference.standing}`);
  const date = tileDate(locale, conference.date, withYear);
  const isOff = conference.standing === "cancelled" || conference.standing === "postponed";
  return (
    <span className="tile-state" suppressHydrationWarning>
      <span className="sr-only">{isOff ? null : `${standing} `}</span>
      {isOff ? standing : date}
      {others > 0 ? (
        <>
          {" "}
          <span aria-hidden="true">{t("board.map.more", { number: others })}</span>
          <span className="sr-only">{t("board.map.moreSaid", { number: others })}</span>
        </>
      ) : null}
    </span>
  );
}
