import { sql } from "kysely";
import type { ConferenceForm } from "../conferences/conference.ts";
import type { Figure, Qualifier } from "../figures/figure.ts";
import type { Lesson, NamedOrganisation, ReportAction, ReportForm, ReportText } from "./report.ts";

/** The columns of a report, live or proposed, of the table that `from` stands for; dates as yyyy-mm-dd. */
export function reportColumns(from: string) {
  const column = <T>(name: string) => sql<T>`${sql.ref(`${from}.${name}`)}`;
  const day = (name: string) => sql<string | null>`${sql.ref(`${from}.${name}`)}::text`;
  return [
    column<ReportForm>("form").as("form"),
    column<string | null>("conference_id").as("conferenceId"),
    day("period_starts_on").as("periodStartsOn"),
    day("period_ends_on").as("periodEndsOn"),
    column<string>("body").as("body"),
    column<Figure[]>("figures").as("figures"),
    column<string>("figures_source").as("figuresSource"),
    sql<number | null>`${sql.ref(`${from}.ratio_to_previous`)}::float8`.as("ratioToPrevious"),
    column<NamedOrganisation[]>("organisations").as("organisations"),
    column<string>("worked").as("worked"),
    column<string>("did_not_work").as("didNotWork"),
    column<string>("participant_voices").as("participantVoices"),
    column<string>("speaker_voices").as("speakerVoices"),
    column<Lesson[]>("lessons").as("lessons"),
    column<number | null>("next_target_count").as("nextTargetCount"),
    column<Qualifier | null>("next_target_qualifier").as("nextTargetQualifier"),
    column<boolean>("next_same_target").as("nextSameTarget"),
    column<ConferenceForm | null>("next_form").as("nextForm"),
    column<string>("next_note").as("nextNote"),
    column<ReportAction[]>("actions").as("actions"),
    column<boolean>("no_actions").as("noActions"),
  ] as const;
}

type Columns = Omit<ReportText, "title" | "lede" | "language" | "visibility" | "slug" | "next"> & {
  nextTargetCount: number | null;
  nextTargetQualifier: Qualifier | null;
  nextSameTarget: boolean;
  nextForm: ConferenceForm | null;
  nextNote: string;
};

/** A report from its columns and those of its item or revision. What else is in the row is left out. */
export function toReportText(row: Columns & Pick<ReportText, "title" | "lede" | "language" | "visibility" | "slug">) {
  const { nextTargetCount: count, nextTargetQualifier: qualifier, nextSameTarget, nextForm, nextNote } = row;
  return {
    title: row.title,
    lede: row.lede,
    language: row.language,
    visibility: row.visibility,
    slug: row.slug,
    form: row.form,
    conferenceId: row.conferenceId,
    periodStartsOn: row.periodStartsOn,
    periodEndsOn: row.periodEndsOn,
    body: row.body,
    figures: row.figures,
    figuresSource: row.figuresSource,
    ratioToPrevious: row.ratioToPrevious,
    organisations: row.organisations,
    worked: row.worked,
    didNotWork: row.didNotWork,
    participantVoices: row.participantVoices,
    speakerVoices: row.speakerVoices,
    lessons: row.lessons,
    next: {
      target: count === null || qualifier === null ? null : { count, qualifier },
      sameTarget: nextSameTarget,
      form: nextForm,
      note: nextNote,
    },
    actions: row.actions,
    noActions: row.noActions,
  } satisfies ReportText;
}

/** The columns that a coordinator writes, from a report: the inverse of `toReportText`. */
export function writtenColumns(report: Omit<ReportText, "form" | "conferenceId">) {
  const { next } = report;
  return {
    periodStartsOn: report.periodStartsOn,
    periodEndsOn: report.periodEndsOn,
    body: report.body,
    figures: JSON.stringify(report.figures),
    figuresSource: report.figuresSource,
    ratioToPrevious: report.ratioToPrevious,
    organisations: JSON.stringify(report.organisations),
    worked: report.worked,
    didNotWork: report.didNotWork,
    participantVoices: report.participantVoices,
    speakerVoices: report.speakerVoices,
    lessons: JSON.stringify(report.lessons),
    nextTargetCount: next.target?.count ?? null,
    nextTargetQualifier: next.target?.qualifier ?? null,
    nextSameTarget: next.sameTarget,
    nextForm: next.form,
    nextNote: next.note,
    actions: JSON.stringify(report.actions),
    noActions: report.noActions,
  };
}
