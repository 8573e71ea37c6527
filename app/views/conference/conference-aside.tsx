import type { ConferenceContent } from "../../domain/conferences/conference-content.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Facts } from "../../ui/facts.tsx";
import { Editions } from "./editions.tsx";
import { isOpen, RegistrationBox } from "./registration-box.tsx";
import { useConferenceFacts } from "./use-conference-facts.tsx";
import { useFigureFacts } from "./use-figure-facts.tsx";

/** Beside the days: the way to take part, the facts and figures, and the other editions. */
export function ConferenceAside({ conference }: { conference: ConferenceContent }) {
  const t = useTranslate();
  const facts = useConferenceFacts(conference);
  const figures = useFigureFacts(conference);
  return (
    <>
      {isOpen(conference) ? <RegistrationBox conference={conference} /> : null}
      {figures.length > 0 ? (
        <section className="box quiet">
          <h2>{t("conferences.figures.title")}</h2>
          <Facts facts={figures} />
        </section>
      ) : null}
      <section>
        <h2>{t("conferences.page.aside")}</h2>
        <Facts facts={facts} />
      </section>
      {conference.series ? <Editions series={conference.series} /> : null}
    </>
  );
}
