import type { ConferenceForm } from "../conferences/conference.ts";
import type { Count, Figure, OrganisationKind } from "../figures/figure.ts";
import type { Language } from "../language.ts";

/** About one conference, or from a space's coordinators to the national team about a period. */
export const reportForms = ["conference", "coordinator"] as const;
export type ReportForm = (typeof reportForms)[number];

/** Who reads it. `national`: the space and the national team, not the rest of the network (coordinator reports). */
export const reportVisibilities = ["public", "network", "space", "national"] as const;
export type ReportVisibility = (typeof reportVisibilities)[number];

/** What was learnt; `day` counts from 1, null for the whole. */
export type Lesson = { day: number | null; text: string };

export type NamedOrganisation = { name: string; kind: OrganisationKind };

/** An action as the report words it. What becomes of it afterwards is kept beside: app.actions. */
export type ReportAction = { id: string; title: string; owner: string; organisation: string; dueOn: string | null };

/** What a coordinator writes in a report, proposed or live. */
export type ReportText = {
  title: string;
  lede: string;
  language: Language;
  visibility: ReportVisibility;
  slug: string | null;
  form: ReportForm;
  /** Of the same space. Null for a coordinator report. */
  conferenceId: string | null;
  /** yyyy-mm-dd; of a coordinator report. */
  periodStartsOn: string | null;
  periodEndsOn: string | null;
  /** Markdown, without pictures. */
  body: string;
  figures: Figure[];
  /** Where the figures come from, as the reporter puts it: "registration list", "counted in the room". */
  figuresSource: string;
  /** Participants against the edition before, where only that is known: 2 is twice as many. */
  ratioToPrevious: number | null;
  organisations: NamedOrganisation[];
  /** The following are Markdown, without pictures. */
  worked: string;
  didNotWork: string;
  participantVoices: string;
  speakerVoices: string;
  lessons: Lesson[];
  next: {
    /** Participants hoped for at the next edition. */
    target: Count | null;
    /** As many as this time. */
    sameTarget: boolean;
    form: ConferenceForm | null;
    note: string;
  };
  actions: ReportAction[];
  /** Said explicitly: nothing is to be done. */
  noActions: boolean;
};

export const actionStates = ["open", "done", "dropped"] as const;
export type ActionState = (typeof actionStates)[number];
