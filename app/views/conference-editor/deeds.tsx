import type { Conference } from "../../domain/conferences/desk.server.ts";
import {
  type LiveStanding,
  mayCancel,
  mayPostpone,
  mayResume,
  mayStateHeld,
  mayStateNotHeld,
} from "../../domain/conferences/rules.ts";
import { standingOf } from "../../domain/conferences/standing.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Box } from "../../ui/box.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { ConferenceDate } from "../conference-date.tsx";
import { ConferenceStatus } from "../conference-status.tsx";
import { Deed } from "./deed.tsx";
import { HaltForm } from "./halt-form.tsx";

type DeedsProps = {
  conference: Conference;
  published: NonNullable<Conference["published"]>;
  work: string;
  space: string;
  today: string;
  answer: FormAnswer;
};

/** What can be done with a published conference whatever becomes of its text: none of it waits for a review. */
export function Deeds({ conference, published, space, work, today, answer }: DeedsProps) {
  const t = useTranslate();
  const { id, lifecycle, reportId } = conference;
  const { date, statedHeld, halt } = published;
  const standing = standingOf({ halt: halt?.how ?? null, date, statedHeld, today });
  const begun = date.startsOn === null || date.startsOn <= today;
  const live: LiveStanding = { lifecycle, standing, precision: date.precision, begun };
  return (
    <div id="deeds">
      <Box title={t("conferenceDesk.deeds.title")}>
        <p className="marks">
          <ConferenceStatus standing={standing} />
          <span className="text-sm text-soft">
            <ConferenceDate date={date} />
          </span>
        </p>
        {halt ? (
          <p className="mt-2 text-sm whitespace-pre-line wrap-anywhere" dir="auto">
            {halt.reason}
          </p>
        ) : null}
        {standing === "overdue" ? <p className="mt-2 text-sm">{t("conferenceDesk.deeds.overdue")}</p> : null}
        <div className="mt-4 space-y-2.5">
          {mayStateHeld(live) ? <Deed intent="held" /> : null}
          {mayResume(live) ? <Deed intent="resume" /> : null}
          {standing === "held" && reportId === null ? (
            <ButtonLink to={`${work}/reports/new?conference=${id}`} wide>
              {t("conferenceDesk.deeds.report")}
            </ButtonLink>
          ) : null}
          {reportId ? (
            <ButtonLink to={`${work}/reports/${reportId}`} wide>
              {t("conferenceDesk.deeds.seeReport")}
            </ButtonLink>
          ) : null}
          <ButtonLink to={`${work}/conferences/new?copy=${space}.${id}`} look="plain">
            {t("conferenceDesk.deeds.copy")}
          </ButtonLink>
          {mayStateNotHeld(live) ? <Deed intent="not-held" /> : null}
        </div>
        {mayPostpone(live) || mayCancel(live) ? (
          <div className="mt-2.5 space-y-2.5">
            {mayPostpone(live) ? <HaltForm intent="postpone" answer={answer} /> : null}
            {mayCancel(live) ? <HaltForm intent="cancel" answer={answer} /> : null}
          </div>
        ) : null}
      </Box>
    </div>
  );
}
