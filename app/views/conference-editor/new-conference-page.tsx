import type { Choices } from "../../domain/conferences/choices.server.ts";
import type { ConferenceText } from "../../domain/conferences/conference.ts";
import type { Edition } from "../../domain/conferences/copy.server.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { Mark } from "../../ui/mark.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import type { DeskSpace } from "../desk/desk-space.ts";
import { NextSteps } from "../desk/next-steps.tsx";
import { SendBox } from "../desk/send-box.tsx";
import { TextKicker } from "../desk/text-head.tsx";
import { TextStatusMark } from "../desk/text-status.tsx";
import { ConferenceForm } from "./conference-form.tsx";
import { EarlierEditions } from "./earlier-editions.tsx";

type NewConferencePageProps = {
  id: string;
  space: DeskSpace;
  choices: Choices;
  draft: ConferenceText;
  /** The form begins as an earlier edition. */
  copied: boolean;
  editions: Edition[];
};

/** An empty form, or one that begins as an earlier edition. The conference begins when it is saved, at this address. */
export function NewConferencePage({ id, space, choices, draft, copied, editions }: NewConferencePageProps) {
  const t = useTranslate();
  const address = `/${space.slug}/manage/conferences`;
  return (
    <Page
      title={t("conferenceDesk.new")}
      size="work"
      kicker={<TextKicker space={space} kind="conference" />}
      marks={
        <>
          <TextStatusMark status="draft" />
          <Mark>{t("editor.head.onlyCoordinators")}</Mark>
        </>
      }
      thread="spine"
      aside={
        <div className="stays space-y-9">
          <SendBox publishFirst={space.publishFirst} />
          <EarlierEditions editions={editions} address={`${address}/new`} />
          <NextSteps publishFirst={space.publishFirst} />
        </div>
      }
      asideLabel={t("editor.send.label")}
    >
      {copied ? (
        <div className="mb-10">
          <Notice announce={false}>
            <p>{t("conferenceDesk.copy.done")}</p>
          </Notice>
        </div>
      ) : null}
      <ConferenceForm
        draft={draft}
        choices={choices}
        space={space}
        liveSlug={null}
        version={1}
        address={`${address}/${id}`}
        starts
        keepAs={`conference:${space.id}:new`}
      />
    </Page>
  );
}
