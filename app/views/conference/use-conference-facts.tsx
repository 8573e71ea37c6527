import type { ConferenceContent } from "../../domain/conferences/conference-content.ts";
import { conferencesAddress } from "../../domain/conferences/reading-request.ts";
import { boardAddress } from "../../domain/regions/board-request.ts";
import { formatTimeZone } from "../../i18n/format.ts";
import { useLocale, useTranslate } from "../../i18n/use-translate.tsx";
import type { Fact } from "../../ui/facts.tsx";
import { ConferenceDate } from "../conference-date.tsx";
import { countWords } from "../count-words.ts";
import { formWords } from "./form-words.ts";
import { placeWords } from "./place-words.ts";
import { isOpen } from "./registration-box.tsx";

/** When, where, how, for whom and by whom; nothing of what nobody has said. */
export function useConferenceFacts(conference: ConferenceContent): Fact[] {
  const t = useTranslate();
  const locale = useLocale();
  const { date, timeZone, areas, theme, language, round, targetGroup, target, registrationUrl } = conference;
  const place = placeWords(locale, conference);
  const zone = date.precision === "day" ? formatTimeZone(locale, timeZone) : "";
  const fact = (term: string, value: Fact["value"] | false) => (value ? [{ term, value }] : []);
  return [
    ...fact(t("conferences.facts.when"), <ConferenceDate date={date} />),
    ...fact(t("conferences.facts.timeZone"), zone !== "" && <span suppressHydrationWarning>{zone}</span>),
    ...fact(t("conferences.facts.where"), place),
    ...fact(t("conferences.facts.form"), formWords(t, locale, conference)),
    ...fact(t("conferences.facts.areas"), areas.length > 0 && <Areas areas={areas} />),
    ...fact(t("conferences.facts.host"), <Hosts conference={conference} />),
    ...fact(
      t("conferences.facts.theme"),
      theme !== "" && (
        <a href={conferencesAddress("/conferences", { show: "past", theme })} lang={language}>
          {theme}
        </a>
      ),
    ),
    ...fact(
      t("conferences.facts.round"),
      round !== null && (
        <a href={boardAddress({ by: "round", slug: round.slug })} lang={round.language}>
          {round.name}
        </a>
      ),
    ),
    ...fact(t("conferences.facts.targetGroup"), targetGroup !== "" && <span lang={language}>{targetGroup}</span>),
    ...fact(t("conferences.facts.target"), target !== null && countWords(t, locale, target)),
    ...fact(
      t("conferences.facts.registration"),
      registrationUrl !== null && !isOpen(conference) && t("conferences.registration.closed"),
    ),
  ];
}

function Areas({ areas }: Pick<ConferenceContent, "areas">) {
  return (
    <ul className="space-y-1">
      {areas.map(({ code, name }) => (
        <li key={code}>
          <a href={conferencesAddress("/conferences", { area: code })}>{name}</a>
        </li>
      ))}
    </ul>
  );
}

function Hosts({ conference: { space, coHosts } }: { conference: ConferenceContent }) {
  const t = useTranslate();
  return (
    <ul className="space-y-1">
      {[{ ...space, accepted: true }, ...coHosts].map(({ slug, name, accepted }) => (
        <li key={slug}>
          <a href={`/${slug}`}>{name}</a> {accepted ? null : t("conferences.facts.notAnswered")}
        </li>
      ))}
    </ul>
  );
}
