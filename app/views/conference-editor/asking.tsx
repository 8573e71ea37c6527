import type { AskedConference, CoHosting } from "../../domain/conferences/asking.server.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Box } from "../../ui/box.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { Section } from "../../ui/section.tsx";
import { ConferenceDate } from "../conference-date.tsx";
import { TextTitle } from "../desk/text-title.tsx";
import { CoHostAnswer } from "./co-host-answer.tsx";

export type Questions = { requests: CoHosting[]; overdue: AskedConference[]; unreported: AskedConference[] };

/** What others, and the calendar, ask the space about its conferences. */
export function Asking({ requests, overdue, unreported, spaceSlug }: Questions & { spaceSlug: string }) {
  const t = useTranslate();
  const work = `/${spaceSlug}/manage`;
  return (
    <>
      {requests.map((conference) => (
        <Request key={conference.id} conference={conference} spaceSlug={spaceSlug} />
      ))}
      <AskedList
        title={t("conferenceDesk.asking.overdue")}
        text={t("conferenceDesk.asking.overdueText")}
        conferences={overdue}
        way={({ id }) => ({ to: `${work}/conferences/${id}#deeds`, label: t("conferenceDesk.asking.tell") })}
      />
      <AskedList
        title={t("conferenceDesk.asking.unreported")}
        text={t("conferenceDesk.asking.unreportedText")}
        conferences={unreported}
        way={({ id }) => ({ to: `${work}/reports/new?conference=${id}`, label: t("conferenceDesk.deeds.report") })}
      />
    </>
  );
}

function Request({ conference, spaceSlug }: { conference: CoHosting; spaceSlug: string }) {
  const t = useTranslate();
  return (
    <div className="mt-8 max-w-read">
      <Box title={t("conferenceDesk.asking.request", { name: conference.spaceName })}>
        <p>
          <a href={`/${conference.spaceSlug}/conferences/${conference.slug}`}>
            <TextTitle title={conference.title ?? ""} language={conference.language} />
          </a>
          , <ConferenceDate date={conference.date} />
        </p>
        <p className="mt-2 mb-4 text-sm">{t("conferenceDesk.asking.requestText")}</p>
        <div className="actions">
          <CoHostAnswer {...{ conference, spaceSlug }} say="accept" from="overview" />
          <CoHostAnswer {...{ conference, spaceSlug }} say="decline" from="overview" />
        </div>
      </Box>
    </div>
  );
}

type AskedListProps = {
  title: string;
  text: string;
  conferences: readonly AskedConference[];
  /** Where the question is answered. */
  way: (conference: AskedConference) => { to: string; label: string };
};

function AskedList({ title, text, conferences, way }: AskedListProps) {
  if (conferences.length === 0) return null;
  return (
    <Section title={title} size="small">
      <p className="mt-3 text-sm text-soft">{text}</p>
      <ul>
        {conferences.map((conference) => {
          const { to, label } = way(conference);
          return (
            <li key={conference.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line py-3">
              <span className="grow basis-60">
                <TextTitle title={conference.title ?? ""} language={conference.language} />{" "}
                <span className="text-sm text-soft">
                  <ConferenceDate date={conference.date} />
                </span>
              </span>
              <ButtonLink to={to}>{label}</ButtonLink>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
