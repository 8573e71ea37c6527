import type { BoardConference } from "../../domain/regions/board.ts";
import type { BoardTotal as Total } from "../../domain/regions/board-total.ts";
import { capitalise, formatCount, formatNumber } from "../../i18n/format.ts";
import type { Locale } from "../../i18n/locales.ts";
import type { Translate } from "../../i18n/translate.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { Missing, type MissingName } from "../figures/missing.tsx";
import { conferencePath } from "./conference-path.ts";

/** How many came together, how sure that is, and who has not said. */
export function BoardTotal({ total }: { total: Total }) {
  const t = useTranslate();
  const locale = useLocale();
  const { sum, of } = total;
  if (sum === null) {
    return <p className="board-none">{t("board.total.none", { count: of, number: inWords(locale, of) })}</p>;
  }
  return (
    <div className="board-total">
      <p className="bignum">
        {sum.qualifier === "exact" ? null : <small>{t(`charts.key.${sum.qualifier}`)} </small>}
        {formatNumber(locale, sum.count)}
      </p>
      <div>
        <p>
          <b>{t("board.total.participants", { reported: total.reported, of })}</b> {why(t, locale, total)}
        </p>
        <p className="text-soft">{source(t, total)}</p>
      </div>
      {total.missing.length > 0 ? (
        <p className="board-missing">
          <Missing missing={total.missing.map(nameOf)} total={total.of - total.reported} />.
        </p>
      ) : null}
    </div>
  );
}

function nameOf(conference: BoardConference): MissingName {
  const { id, title, language } = conference;
  return { key: id, title, language, href: conferencePath(conference) };
}

/** Why the sum is no surer than it is. */
function why(t: Translate, locale: Locale, { sum, reported, asSure }: Total): string {
  const qualifier = sum?.qualifier ?? "exact";
  if (reported === 1) return t(`board.total.why.only.${qualifier}`);
  if (qualifier === "exact") return t("board.total.why.exactAll");
  if (asSure === reported) return t(`board.total.why.${qualifier}All`);
  return t(`board.total.why.${qualifier}Some`, { count: asSure, number: formatCount(locale, asSure) });
}

function source(t: Translate, { reported, byNational }: Total): string {
  if (byNational === 0) return t("board.total.source.space");
  if (byNational === reported) return t("board.total.source.national");
  return t("board.total.source.both", { number: byNational });
}

function inWords(locale: Locale, count: number): string {
  return capitalise(locale, formatCount(locale, count));
}
