import type { PartialDate } from "../dates/partial-date.ts";
import type { Count } from "../figures/figure.ts";
import type { Language } from "../language.ts";

export const conferenceForms = ["on_site", "digital", "hybrid"] as const;
export type ConferenceForm = (typeof conferenceForms)[number];

/** A named person, an organisation, or both: speakers and persons responsible need no account. */
export type Person = { name: string; organisation: string };

/** A day of the conference, the first one first. `date` (yyyy-mm-dd) may be unknown. */
export type ConferenceDay = { date: string | null; theme: string; responsible: Person[] };

export const linkKinds = ["slides", "film", "document", "page"] as const;
export type LinkKind = (typeof linkKinds)[number];

/** What can be had afterwards, elsewhere on the web. */
export type ConferenceLink = { kind: LinkKind; title: string; url: string };

/** What a coordinator writes about a conference, proposed or live. */
export type ConferenceText = {
  title: string;
  lede: string;
  language: Language;
  visibility: "public" | "network" | "space";
  slug: string | null;
  seriesId: string | null;
  roundId: string | null;
  theme: string;
  date: PartialDate;
  /** Said to have been held, where the date is too vague to tell. */
  statedHeld: boolean;
  form: ConferenceForm;
  venue: string;
  town: string;
  /** ISO 3166-1 alpha-2; null for a digital conference without a place. */
  country: string | null;
  /** IANA name. */
  timeZone: string;
  /** Counties and their like; none when it is held abroad. */
  areaCodes: string[];
  /** Spaces asked to co-organise. */
  coHostIds: string[];
  targetGroup: string;
  target: Count | null;
  registrationUrl: string | null;
  /** Markdown, without pictures. */
  body: string;
  days: ConferenceDay[];
  speakers: Person[];
  links: ConferenceLink[];
};
