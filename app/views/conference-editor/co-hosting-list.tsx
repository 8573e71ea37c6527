import type { CoHosting } from "../../domain/conferences/asking.server.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Confirm } from "../../ui/confirm.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { Section } from "../../ui/section.tsx";
import { ConferenceDate } from "../conference-date.tsx";
import { TextTitle } from "../desk/text-title.tsx";
import { CoHostAnswer } from "./co-host-answer.tsx";
import { CoHostRefused } from "./co-host-refused.tsx";

type CoHostingListProps = {
  conferences: readonly CoHosting[];
  spaceSlug: string;
  writable: boolean;
  answer: FormAnswer;
};

/** Conferences of other spaces that have asked this one to organise them too, with its answer. It may change its mind. */
export function CoHostingList({ conferences, spaceSlug, writable, answer }: CoHostingListProps) {
  const t = useTranslate();
  if (conferences.length === 0) return null;
  return (
    <Section title={t("conferenceDesk.coHosting.title")} size="small">
      <CoHostRefused answer={answer} />
      <ul>
        {conferences.map((conference) => (
          <li key={conference.id} className="border-b border-line py-4">
            <a href={`/${conference.spaceSlug}/conferences/${conference.slug}`}>
              <TextTitle title={conference.title ?? ""} language={conference.language} />
            </a>
            <p className="mt-1 text-sm text-soft">
              {conference.spaceName}, <ConferenceDate date={conference.date} />.{" "}
              {t(`conferenceDesk.coHosting.${conference.state}`)}
            </p>
            {writable ? <Answers conference={conference} spaceSlug={spaceSlug} /> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Answers({ conference, spaceSlug }: { conference: CoHosting; spaceSlug: string }) {
  const t = useTranslate();
  const { state } = conference;
  const give = (say: "accept" | "decline") => <CoHostAnswer {...{ conference, spaceSlug, say }} from="conferences" />;
  return (
    <div className="actions mt-3">
      {state === "accepted" ? null : give("accept")}
      {state === "asked" ? give("decline") : null}
      {state === "accepted" ? (
        <Confirm
          look="plain"
          label={t("conferenceDesk.coHosting.leave")}
          question={t("conferenceDesk.coHosting.leaveQuestion")}
        >
          {give("decline")}
        </Confirm>
      ) : null}
    </div>
  );
}
