import type { ConferenceContent } from "../../domain/conferences/conference-content.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Facts } from "../../ui/facts.tsx";
import { ConferenceBody, Lede } from "../conference/conference-page.tsx";
import { ThreadPartLevel } from "../conference/thread-part.tsx";
import { useConferenceFacts } from "../conference/use-conference-facts.tsx";

/** A proposed conference inside its case: the facts, and what its page will tell. */
export function ConferenceCaseText({ conference }: { conference: ConferenceContent }) {
  const t = useTranslate();
  const facts = useConferenceFacts(conference);
  const { theme, lede, series, registrationUrl } = conference;
  const more = [
    ...(series ? [{ term: t("review.field.series"), value: <span lang={series.language}>{series.name}</span> }] : []),
    ...(registrationUrl
      ? [{ term: t("review.facts.registration"), value: <a href={registrationUrl}>{registrationUrl}</a> }]
      : []),
  ];
  return (
    <div className="space-y-8">
      {theme || lede ? (
        <p className="lede">
          <Lede conference={conference} />
        </p>
      ) : null}
      <Facts facts={[...facts, ...more]} />
      <ThreadPartLevel.Provider value={3}>
        <ConferenceBody conference={conference} />
      </ThreadPartLevel.Provider>
    </div>
  );
}
