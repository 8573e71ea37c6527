import type { Choices } from "../../domain/conferences/choices.server.ts";
import type { ConferenceContent } from "../../domain/conferences/conference-content.ts";
import type { Conference } from "../../domain/conferences/desk.server.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { Page } from "../../ui/page.tsx";
import type { DeskSpace } from "../desk/desk-space.ts";
import { DoneNotice } from "../desk/done-notice.tsx";
import { EditorAside } from "../desk/editor-aside.tsx";
import { ReturnedMessage } from "../desk/returned-message.tsx";
import { SavedMeanwhile } from "../desk/saved-meanwhile.tsx";
import { Settled } from "../desk/settled.tsx";
import { TextFacts } from "../desk/text-facts.tsx";
import { TextKicker, TextMarks } from "../desk/text-head.tsx";
import { TextTitle } from "../desk/text-title.tsx";
import { CoHosts } from "./co-hosts.tsx";
import { ConferenceForm } from "./conference-form.tsx";
import { Deeds } from "./deeds.tsx";
import { doneWords } from "./done-words.ts";
import { SettledConference } from "./settled-conference.tsx";
import { useDifferences } from "./use-differences.ts";

type EditConferencePageProps = {
  conference: Conference;
  space: DeskSpace;
  today: string;
  /** What its form lets choose from; null where it cannot be written in. */
  choices: Choices | null;
  /** The conference as readers will see it, where it cannot be written in. */
  content: ConferenceContent | null;
  done: string | null;
  answer: FormAnswer;
};

/** One conference of the space: its form while it may be written in, and what can be done with it. */
export function EditConferencePage(props: EditConferencePageProps) {
  const { conference, space, today, choices, content, done, answer } = props;
  const t = useTranslate();
  const differences = useDifferences(answer, conference, choices);
  const meanwhile = differences ? (
    <SavedMeanwhile text={conference} differences={differences} open={choices !== null} />
  ) : null;
  const { draft, state, liveTitle, published, returnedMessage, answeredAt } = conference;
  const address = `/${space.slug}/conferences/${conference.liveSlug}`;
  const work = `/${space.slug}/manage`;
  const shown = state === "discarded" ? (liveTitle ?? draft.title) : draft.title;
  const deeds = published && space.writable && conference.lifecycle !== "unpublished";
  return (
    <Page
      title={<TextTitle title={shown} language={draft.language} />}
      size="work"
      kicker={<TextKicker space={space} kind="conference" />}
      marks={<TextMarks text={conference} address={address} />}
      thread="spine"
      aside={
        <EditorAside
          standing={conference}
          space={space}
          open={choices !== null}
          facts={<TextFacts text={conference} address={address} />}
        >
          {deeds ? <Deeds {...{ conference, published, work, today, answer }} space={space.id} /> : null}
          <CoHosts hosts={conference.hosts} />
        </EditorAside>
      }
      asideLabel={t("editor.send.label")}
    >
      <DoneNotice done={answer ? null : done} words={doneWords} />
      {state === "returned" && returnedMessage && answeredAt ? (
        <ReturnedMessage message={returnedMessage} at={answeredAt} />
      ) : null}
      {choices ? (
        <ConferenceForm
          key={`${conference.revisionId}:${conference.version}`}
          {...{ draft, choices, space }}
          answer={isOfForm(answer) ? answer : null}
          address={`${work}/conferences/${conference.id}`}
          version={conference.version}
          liveSlug={conference.liveSlug}
          keepAs={`conference:${conference.id}`}
        >
          {meanwhile}
        </ConferenceForm>
      ) : (
        <Settled answer={isOfForm(answer) ? answer : null} meanwhile={meanwhile}>
          {content ? <SettledConference content={content} /> : null}
        </Settled>
      )}
    </Page>
  );
}

/** Cancelling and postponing have forms of their own, which show what was refused themselves. */
function isOfForm(answer: FormAnswer): boolean {
  return Boolean(answer && !answer.ok && answer.values.intent !== "cancel" && answer.values.intent !== "postpone");
}
