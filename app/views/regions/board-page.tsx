import type { Board as Arranged } from "../../domain/regions/board.ts";
import type { BoardThread } from "../../domain/regions/board-thread.ts";
import type { BoardTotal as Total } from "../../domain/regions/board-total.ts";
import type { Scope } from "../../domain/regions/scope.server.ts";
import { capitalise, formatCount } from "../../i18n/format.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { Columns } from "../../ui/columns.tsx";
import { Empty } from "../../ui/empty.tsx";
import { Section } from "../../ui/section.tsx";
import { countWords } from "../count-words.ts";
import { BoardElsewhere } from "./board-elsewhere.tsx";
import { BoardRows } from "./board-rows.tsx";
import { BoardTable } from "./board-table.tsx";
import { BoardTotal } from "./board-total.tsx";
import { TileMap } from "./tile-map.tsx";

export type BoardProps = {
  board: Arranged;
  thread: BoardThread | null;
  /** Null while nothing has been held, and where not all of it is here. */
  total: Total | null;
  scope: Scope;
};

/** The map beside what it says in words and figures. */
export function BoardView({ board, thread, total, scope }: BoardProps) {
  const t = useTranslate();
  const isEmpty = Object.values(board.conferences).every((count) => count === 0);
  return (
    <div className={isLong(board) ? "board board-long" : "board"}>
      <Columns split="5-7">
        <TileMap counties={board.counties} thread={thread} isSeries={scope.by === "series"} />
        <div>
          {isEmpty ? (
            <Empty level={2} title={t("board.nothing.title")}>
              {t("board.nothing.text")}
            </Empty>
          ) : null}
          {total ? <BoardTotal total={total} /> : null}
          {board.counties.length > 0 ? (
            <Section title={t("board.table.title")}>
              <BoardTable
                caption={t("board.table.caption")}
                first={t("board.table.region")}
                foot={total?.sum ? <SumRow total={total} board={board} /> : null}
              >
                <BoardRows rows={board.counties} scope={scope} />
              </BoardTable>
              <Remarks board={board} scope={scope} />
            </Section>
          ) : null}
          <BoardElsewhere board={board} scope={scope} />
        </div>
      </Columns>
    </div>
  );
}

/** More lines than stand beside the map on paper. */
function isLong({ counties, abroad, elsewhere }: Arranged): boolean {
  const rows = [...counties, ...abroad, elsewhere];
  return rows.reduce((lines, { conferences }) => lines + conferences.length, 0) > 12;
}

/** Everything on the page once, also what stands below this table: then it says so. */
function SumRow({ total: { sum, reported, of }, board }: { total: Total; board: Arranged }) {
  const t = useTranslate();
  const locale = useLocale();
  const isAll = board.abroad.length > 0 || board.elsewhere.conferences.length > 0;
  return (
    <tr>
      <th scope="row" colSpan={3}>
        {t(isAll ? "board.table.sumAll" : "board.table.sum", { reported, of })}
      </th>
      <td className="num">{sum ? countWords(t, locale, sum) : null}</td>
    </tr>
  );
}

function Remarks({ board: { emptyCounties, shared }, scope }: Pick<BoardProps, "board" | "scope">) {
  const t = useTranslate();
  const locale = useLocale();
  const number = capitalise(locale, formatCount(locale, emptyCounties));
  const year = scope.by === "year" ? scope.year : "";
  return (
    <div className="board-remarks">
      {emptyCounties > 0 ? <p>{t(`board.empty.${scope.by}`, { count: emptyCounties, number, year })}</p> : null}
      {shared > 0 ? <p>{t("board.shared")}</p> : null}
    </div>
  );
}
