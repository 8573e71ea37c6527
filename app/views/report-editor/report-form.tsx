import type { ReactNode } from "react";
import type { DeskReport } from "../../domain/reports/desk.server.ts";
import { ErrorSummary } from "../../ui/error-summary.tsx";
import type { FormAnswer } from "../../ui/form-state.ts";
import { PostForm } from "../../ui/post-form.tsx";
import { editorFormId } from "../desk/editor-form-id.ts";
import { ActionsPart } from "./actions-part.tsx";
import { BasicsPart } from "./basics-part.tsx";
import { FiguresPart } from "./figures-part.tsx";
import { LearntPart } from "./learnt-part.tsx";
import { NextPart } from "./next-part.tsx";
import { OrganisationsPart } from "./organisations-part.tsx";
import { PlacingPart } from "./placing-part.tsx";
import { useErrorPlace } from "./use-error-place.ts";
import { VoicesPart } from "./voices-part.tsx";

type ReportFormProps = {
  report: DeskReport;
  spaceSlug: string;
  /** The id that a new action gets. */
  spareId: string;
  /** A row that was asked for. */
  add: "organisation" | "action" | null;
  answer: FormAnswer;
  /** Above the parts: what somebody else saved meanwhile. */
  children?: ReactNode;
};

/** The long form of a report. Its buttons stand in the aside and name it by `form`. */
export function ReportForm({ report, spaceSlug, spareId, add, answer, children }: ReportFormProps) {
  const { draft, conference, liveSlug } = report;
  return (
    <PostForm
      id={editorFormId}
      className="report-form"
      answer={answer}
      keepAs={`report:${report.id}`}
      action={`/${spaceSlug}/manage/reports/${report.id}`}
    >
      {/* Return in a line of text presses the form's first button: it shall only save. */}
      <button type="submit" name="intent" value="save" className="sr-only" tabIndex={-1} aria-hidden />
      <input type="hidden" name="version" value={report.version} />
      <ErrorSummary placeOf={useErrorPlace()} />
      {children}
      <BasicsPart report={draft} />
      {draft.form === "conference" ? (
        <>
          <FiguresPart report={draft} conference={conference} />
          <OrganisationsPart report={draft} add={add === "organisation"} />
          <LearntPart report={draft} conference={conference} />
          <VoicesPart report={draft} />
          <NextPart report={draft} />
        </>
      ) : null}
      <ActionsPart report={draft} spareId={spareId} add={add === "action"} />
      <PlacingPart {...{ report: draft, spaceSlug, liveSlug }} conferenceVisibility={conference?.visibility ?? null} />
    </PostForm>
  );
}
