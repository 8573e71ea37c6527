import type { ReactNode } from "react";
import type { BoardConference } from "../../domain/regions/board.ts";
import { formatPartialDate, formatShortPartialDate } from "../../i18n/format-partial-date.ts";
import type { Locale } from "../../i18n/locales.ts";
import type { Translate } from "../../i18n/translate.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { ConferenceStatus } from "../conference-status.tsx";
import { countWords } from "../count-words.ts";
import { VisibilityMark } from "../visibility-mark.tsx";

/** A conference on the board: whose, when, where it stands and how many came. What is unknown is said; else a cell is empty. */
export function BoardLine({ conference, children }: { conference: BoardConference; children: ReactNode }) {
  const t = useTranslate();
  const locale = useLocale();
  const { participants, standing } = conference;
  return (
    <tr>
      <th scope="row">{children}</th>
      <td suppressHydrationWarning>{dayWords(t, locale, conference)}</td>
      <td>
        <ConferenceStatus standing={standing} />
      </td>
      <td className="num">
        {participants ? (
          <>
            {countWords(t, locale, participants)} <span className="only-narrow">{t("board.table.unit")}</span>
          </>
        ) : null}
        {!participants && standing === "held" ? t("board.table.unknown") : null}
      </td>
    </tr>
  );
}

/** On a line of its own under the name: who hands the board out must know what others do not see. */
export function BoardVisibility({ visibility }: Pick<BoardConference, "visibility">) {
  if (visibility === "public") return null;
  return (
    <span className="board-with">
      <VisibilityMark visibility={visibility} />
    </span>
  );
}

/** "29 aug 2018"; of a plan without a day, "2019, utan datum". */
function dayWords(t: Translate, locale: Locale, { date, standing }: BoardConference): string {
  if (date.precision === "none") return formatPartialDate(locale, date);
  const { head, foot } = formatShortPartialDate(locale, date);
  const words = foot === null ? head : `${head} ${foot}`;
  const isPlan = standing === "planned" || standing === "overdue";
  return isPlan && date.precision !== "yearless" ? t("board.table.noDay", { date: words }) : words;
}
