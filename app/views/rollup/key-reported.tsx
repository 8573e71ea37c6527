import type { RollupConference } from "../../domain/rollup/summary.server.ts";
import type { Tally } from "../../domain/rollup/tally.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import { countWords } from "../count-words.ts";
import { Missing } from "../figures/missing.tsx";
import { conferenceHref } from "./conference-href.ts";

type KeyReportedProps = { tally: Tally; unreported: readonly RollupConference[] };

/** How many of the held conferences have reported, what they come to, and who is missing. */
export function KeyReported({ tally, unreported }: KeyReportedProps) {
  const t = useTranslate();
  const locale = useLocale();
  const { participants, held, reported } = tally;
  if (held === 0) return <>{t("rollup.key.heldNone")}</>;
  const said = participants
    ? t("rollup.key.reportedSum", { sum: countWords(t, locale, participants) })
    : t("rollup.key.reported");
  if (held === reported) return <>{`${said} ${t("rollup.key.nobodyMissing")}`}</>;
  return (
    <>
      {`${said} `}
      <Missing missing={unreported.map(missingName)} total={held - reported} />
    </>
  );
}

function missingName(conference: RollupConference) {
  const { id, title, language } = conference;
  return { key: id, title, language, href: conferenceHref(conference) };
}
