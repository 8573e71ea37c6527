import type { PartialDate } from "../dates/partial-date.ts";
import type { Count, Reporter } from "../figures/figure.ts";
import type { Growth } from "../figures/growth.ts";
import type { Language } from "../language.ts";
import type { ConferenceDay, ConferenceText } from "./conference.ts";
import type { Standing } from "./standing.ts";

/** A space as a page links to it. */
export type SpaceLink = { name: string; slug: string };

/** Why a conference does not take place as it was said: for good, or for now. */
export type Halt = { how: "cancelled" | "postponed"; reason: string };

/** Another edition of the same series. */
export type Edition = { href: string; title: string; language: Language; date: PartialDate; standing: Standing };

/** What is known of a conference in numbers, and from whom. Null where nothing was said. */
export type ReportedFigures = {
  participants: Count | null;
  organisations: Count | null;
  speakers: Count | null;
  /** Participants against the edition before. */
  growth: Growth | null;
  /** As the reporter puts it; may be empty. */
  source: string;
  reporter: Reporter;
};

/** What its report tells on the conference's own page; the HTML is sanitised. */
export type ConferenceReport = {
  href: string;
  title: string;
  language: Language;
  participantVoicesHtml: string;
  speakerVoicesHtml: string;
  /** `day` counts from 1, null for the whole. */
  lessons: { day: number | null; html: string }[];
};

type Same =
  | "title"
  | "lede"
  | "language"
  | "visibility"
  | "theme"
  | "date"
  | "form"
  | "venue"
  | "town"
  | "country"
  | "timeZone"
  | "targetGroup"
  | "target"
  | "registrationUrl"
  | "speakers"
  | "links";

/** A conference made ready for a page: the published one, or a revision as it would look. */
export type ConferenceContent = Pick<ConferenceText, Same> & {
  standing: Standing;
  halt: Halt | null;
  archived: boolean;
  space: SpaceLink;
  /** Those who have not accepted yet are shown in a preview only. */
  coHosts: (SpaceLink & { accepted: boolean })[];
  /** In the order of the official codes. */
  areas: { code: string; name: string }[];
  series: { slug: string; name: string; language: Language; earlier: Edition[]; later: Edition[] } | null;
  round: { slug: string; name: string; language: Language } | null;
  /** Sanitised HTML; may be empty. */
  bodyHtml: string;
  days: ConferenceDay[];
  figures: ReportedFigures | null;
  /** Nobody counted its participants, but they were compared with afterwards: their share of the edition of `year`. */
  derived: { share: number; year: string } | null;
  report: ConferenceReport | null;
};
