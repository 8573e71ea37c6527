import type { ConferenceDay, ConferenceForm } from "../conferences/conference.ts";
import type { PartialDate } from "../dates/partial-date.ts";
import type { ConferenceFigures } from "../figures/counting.ts";
import type { Count } from "../figures/figure.ts";
import type { Growth } from "../figures/growth.ts";
import type { Language } from "../language.ts";
import type { ActionState, ReportAction, ReportText } from "./report.ts";

/** An action with what has become of it. */
export type FollowedAction = ReportAction & { state: ActionState; note: string; settledOn: string | null };

/** A conference as a report names it. */
export type NamedConference = {
  title: string;
  language: Language;
  href: string;
  date: PartialDate;
};

/** A report made ready for a page: the published one, or a revision as it would look. The HTML is sanitised. */
export type ReportContent = Pick<
  ReportText,
  | "title"
  | "lede"
  | "language"
  | "visibility"
  | "form"
  | "periodStartsOn"
  | "periodEndsOn"
  | "organisations"
  | "noActions"
> & {
  space: { name: string; slug: string };
  conference:
    | (NamedConference & {
        form: ConferenceForm;
        days: ConferenceDay[];
        series: { name: string; language: Language } | null;
      })
    | null;
  bodyHtml: string;
  figures: ConferenceFigures;
  /** Participants against the edition before. */
  growth: Growth | null;
  /** The edition before, and what is known of its participants. */
  previous: (NamedConference & { participants: Count | null }) | null;
  workedHtml: string;
  didNotWorkHtml: string;
  participantVoicesHtml: string;
  speakerVoicesHtml: string;
  /** `day` counts from 1, null for the whole. */
  lessons: { day: number | null; html: string }[];
  next: { target: Count | null; sameTarget: boolean; form: ConferenceForm | null; noteHtml: string };
  actions: FollowedAction[];
  /** What the national team answered; for those who may read it. */
  response: { message: string; at: string } | null;
  /** ISO 8601; null in a preview. */
  publishedAt: string | null;
  changedAt: string | null;
  archived: boolean;
};
