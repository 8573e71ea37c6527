import type { ReactNode } from "react";
import type { Choices } from "../../domain/conferences/choices.server.ts";
import type { ConferenceText } from "../../domain/conferences/conference.ts";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { PostForm } from "../../ui/post-form.tsx";
import { editorFormId } from "../desk/editor-form-id.ts";
import { PlacingPart } from "../desk/placing-part.tsx";
import { BasicsPart } from "./basics-part.tsx";
import { BodyPart } from "./body-part.tsx";
import { DaysPart } from "./days-part.tsx";
import { LinksPart } from "./links-part.tsx";
import { SpeakersPart } from "./speakers-part.tsx";
import { useErrorPlace } from "./use-error-place.ts";
import { WhenPart } from "./when-part.tsx";
import { WhoPart } from "./who-part.tsx";

type ConferenceFormProps = {
  draft: ConferenceText;
  choices: Choices;
  space: { slug: string; name: string };
  liveSlug: string | null;
  version: number;
  answer?: FormAnswer;
  /** Where the form is sent: the conference's own address. */
  address: string;
  /** The conference is not there yet: its first saving begins it. */
  starts?: boolean;
  keepAs: string;
  /** Above the parts: what somebody else saved meanwhile. */
  children?: ReactNode;
};

/** The long form of a conference. Its buttons stand in the aside and name it by `form`. */
export function ConferenceForm(props: ConferenceFormProps) {
  const { draft, choices, space, liveSlug, version, answer, address, starts, keepAs, children } = props;
  // What was typed over an older version stays typed over that one, until its writer says otherwise.
  const typedOver = answer && !answer.ok ? String(answer.values.version ?? version) : version;
  return (
    <PostForm id={editorFormId} answer={answer} action={address} keepAs={keepAs}>
      {/* Return in a line of text presses the form's first button: it shall only save. */}
      <button type="submit" name="intent" value="save" className="sr-only" tabIndex={-1} aria-hidden />
      {starts ? <input type="hidden" name="start" value="yes" /> : null}
      <input type="hidden" name="version" value={typedOver} />
      <ErrorSummary placeOf={useErrorPlace()} />
      {children}
      <BasicsPart draft={draft} choices={choices} />
      <WhenPart draft={draft} choices={choices} />
      <DaysPart draft={draft} />
      <SpeakersPart draft={draft} />
      <WhoPart draft={draft} choices={choices} spaceName={space.name} />
      <LinksPart draft={draft} />
      <BodyPart draft={draft} />
      <PlacingPart draft={draft} prefix={`/${space.slug}/conferences/`} liveSlug={liveSlug} />
    </PostForm>
  );
}
