import type { Board } from "../../domain/regions/board.ts";
import type { Scope } from "../../domain/regions/scope.server.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { LangTag } from "../../ui/lang-tag.tsx";
import { Section } from "../../ui/section.tsx";
import { BoardLine, BoardVisibility } from "./board-line.tsx";
import { BoardRows } from "./board-rows.tsx";
import { BoardTable } from "./board-table.tsx";
import { conferencePath } from "./conference-path.ts";

/** What has no place on Sweden's map: areas of other countries, country by country, and conferences of no area. */
export function BoardElsewhere({ board: { abroad, elsewhere }, scope }: { board: Board; scope: Scope }) {
  const t = useTranslate();
  const countries = (["DK", "NO"] as const)
    .map((country) => ({ country, rows: abroad.filter(({ area }) => area.code.startsWith(country)) }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <>
      {countries.map(({ country, rows }) => (
        <Section key={country} size="small" title={t(`spaces.list.country.${country}`)}>
          <BoardTable caption={t("board.abroad.caption")} first={t("board.table.region")}>
            <BoardRows rows={rows} scope={scope} />
          </BoardTable>
        </Section>
      ))}
      {elsewhere.conferences.length > 0 ? (
        <Section size="small" title={t("board.elsewhere.title")}>
          <BoardTable caption={t("board.elsewhere.caption")} first={t("board.table.conference")}>
            {elsewhere.conferences.map((conference) => (
              <BoardLine key={conference.id} conference={conference}>
                <a className="board-title" href={conferencePath(conference)} lang={conference.language}>
                  {conference.title}
                </a>{" "}
                <LangTag lang={conference.language} />
                <span className="board-with">{[conference.spaceName, conference.town].filter(Boolean).join(", ")}</span>
                <BoardVisibility visibility={conference.visibility} />
              </BoardLine>
            ))}
          </BoardTable>
          <div className="board-remarks">
            {elsewhere.more > 0 ? (
              <p>{t("board.table.moreElsewhere", { count: elsewhere.more, number: elsewhere.more })}</p>
            ) : null}
            <p>{t("board.elsewhere.text")}</p>
          </div>
        </Section>
      ) : null}
    </>
  );
}
