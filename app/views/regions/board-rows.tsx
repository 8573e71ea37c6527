import { Fragment } from "react";
import { conferencesAddress } from "../../domain/conferences/reading-request.ts";
import type { BoardConference, BoardRow } from "../../domain/regions/board.ts";
import type { Scope } from "../../domain/regions/scope.server.ts";
import { formatList } from "../../i18n/format.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { BoardLine, BoardVisibility } from "./board-line.tsx";
import { conferencePath } from "./conference-path.ts";

type BoardRowsProps = { rows: readonly BoardRow[]; scope: Scope };

/** A line for each conference of each area, and for an area with many of them the way to the others. */
export function BoardRows({ rows, scope }: BoardRowsProps) {
  const t = useTranslate();
  return rows.map(({ area, conferences, more }) => (
    <Fragment key={area.code}>
      {conferences.map((conference) => (
        <BoardLine key={conference.id} conference={conference}>
          <AreaName area={area} conference={conference} titled={scope.by !== "round" || conferences.length > 1} />
        </BoardLine>
      ))}
      {more > 0 ? (
        <tr className="board-more">
          <td colSpan={4}>
            <a href={listAddress(area.code, scope, conferences)}>
              {t("board.table.more", { count: more, number: more, area: area.name })}
            </a>
          </td>
        </tr>
      ) : null}
    </Fragment>
  ));
}

type AreaNameProps = {
  area: BoardRow["area"];
  conference: BoardConference;
  /** The title says which, where a region has several conferences or the board is of more than one round. */
  titled: boolean;
};

function AreaName({ area, conference, titled }: AreaNameProps) {
  const t = useTranslate();
  const locale = useLocale();
  const others = conference.areas.filter(({ code }) => code !== area.code).map(({ name }) => name);
  return (
    <>
      {titled ? <span lang={languageOf(area.code)}>{area.name}</span> : null}
      <a
        className={titled ? "board-title" : undefined}
        href={conferencePath(conference)}
        lang={titled ? conference.language : languageOf(area.code)}
      >
        {titled ? conference.title : area.name}
      </a>
      {others.length > 0 ? (
        <span className="board-with">{t("board.table.sharedWith", { areas: formatList(locale, others) })}</span>
      ) : null}
      <BoardVisibility visibility={conference.visibility} />
    </>
  );
}

/** All of an area in the list of conferences: those that have been held, or those to come. */
function listAddress(area: string, scope: Scope, [first]: readonly BoardConference[]): string {
  const show = first?.standing === "held" ? "past" : "upcoming";
  const chosen = scope.by === "year" ? { year: scope.year } : scope.by === "series" ? { series: scope.slug } : {};
  return conferencesAddress("/conferences", { show, area, ...chosen });
}

function languageOf(area: string): string {
  return { DK: "da", NO: "nb" }[area.slice(0, 2)] ?? "sv";
}
