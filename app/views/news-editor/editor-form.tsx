import type { ReactNode } from "react";
import type { Draft } from "../../domain/news/rules.ts";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { PostForm } from "../../ui/post-form.tsx";
import { editorFormId } from "../desk/editor-form-id.ts";
import { PlacingPart } from "../desk/placing-part.tsx";
import { BasicsPart } from "./basics-part.tsx";
import { PicturesPart } from "./pictures-part.tsx";
import { TagsField } from "./tags-field.tsx";
import { TextPart } from "./text-part.tsx";
import { useErrorPlace } from "./use-error-place.ts";

type EditorFormProps = {
  draft: Draft;
  space: { id: string; slug: string };
  liveSlug: string | null;
  version: number;
  uploadId: string;
  answer?: FormAnswer;
  addQuestion?: boolean;
  /** Where the form is sent: the post's own address. */
  address: string;
  /** The post is not there yet: its first saving begins it. */
  starts?: boolean;
  keepAs: string;
  /** Above the parts: what somebody else saved meanwhile. */
  children?: ReactNode;
};

/** The long form of a post. Its buttons stand in the aside and name it by `form`. */
export function EditorForm(props: EditorFormProps) {
  const {
    draft,
    space,
    liveSlug,
    version,
    uploadId,
    answer,
    addQuestion = false,
    address,
    starts,
    keepAs,
    children,
  } = props;
  return (
    <PostForm id={editorFormId} className="group/editor" answer={answer} action={address} multipart keepAs={keepAs}>
      {/* Return in a line of text presses the form's first button: it shall only save. */}
      <button type="submit" name="intent" value="save" className="sr-only" tabIndex={-1} aria-hidden />
      {starts ? <input type="hidden" name="start" value="yes" /> : null}
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="uploadId" value={uploadId} />
      <ErrorSummary placeOf={useErrorPlace(draft)} />
      {children}
      <BasicsPart draft={draft} />
      <TextPart draft={draft} addQuestion={addQuestion} />
      <PicturesPart draft={draft} tenantId={space.id} />
      <PlacingPart draft={draft} prefix={`/${space.slug}/news/`} liveSlug={liveSlug}>
        <TagsField tags={draft.tags} />
      </PlacingPart>
    </PostForm>
  );
}
