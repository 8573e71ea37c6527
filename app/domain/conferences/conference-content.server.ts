import type { ReportedFigure } from "../figures/counting.ts";
import type { Language } from "../language.ts";
import { renderMarkdown } from "../markdown/render.server.ts";
import type { TextWords } from "../markdown/words.ts";
import type { ConferenceText } from "./conference.ts";
import type { ConferenceContent, ConferenceReport, Edition, Halt } from "./conference-content.ts";
import { reportedFigures, shareOfNext } from "./live-figures.ts";
import { type StandingFacts, standingOf } from "./standing.ts";

/** The report of a conference as it is stored: Markdown. */
export type StoredReport = {
  href: string;
  title: string;
  language: Language;
  participantVoices: string;
  speakerVoices: string;
  lessons: { day: number | null; text: string }[];
};

/** Another edition of the series, with its figures. */
export type StoredEdition = Omit<Edition, "standing"> & {
  statedHeld: boolean;
  halt: Halt["how"] | null;
  figures: ReportedFigure[];
};

export type StoredSeries = {
  id: string;
  slug: string;
  name: string;
  language: Language;
  /** The nearest first, on either side; all that are later or earlier need not be among them. */
  earlier: StoredEdition[];
  later: StoredEdition[];
};

/** The stored columns of a conference, live or proposed, with the names of what they point at. */
export type ConferenceSource = Omit<ConferenceText, "slug" | "seriesId" | "roundId" | "areaCodes" | "coHostIds"> &
  Pick<ConferenceContent, "space" | "coHosts" | "areas" | "round" | "halt" | "archived"> & {
    series: StoredSeries | null;
    /** Of a published conference only. */
    figures?: ReportedFigure[];
    report?: StoredReport | null;
  };

export type ConferenceWords = {
  /** What a text gets besides the author's own words, in the text's language. */
  words: (language: Language) => TextWords;
  /** yyyy-mm-dd: decides what is ahead and what is past. */
  today: string;
  /** The level that the text's own headings start at. */
  headingLevel?: 2 | 3;
};

/** Makes a conference ready for a page: Markdown becomes sanitised HTML, dates a standing, and figures what counts. */
export function renderConference(source: ConferenceSource, options: ConferenceWords): ConferenceContent {
  const { body, statedHeld, series, links, registrationUrl, figures = [], report = null, ...same } = source;
  const { words, today, headingLevel = 2 } = options;
  const standing = (known: Omit<StandingFacts, "today">) => standingOf({ ...known, today });
  const edition = ({ statedHeld, halt, figures, ...rest }: StoredEdition): Edition => ({
    ...rest,
    standing: standing({ date: rest.date, statedHeld, halt }),
  });
  const held = series?.earlier.find((earlier) => edition(earlier).standing === "held");
  const next = series?.later.find((later) => edition(later).standing === "held");
  const seriesId = series?.id ?? null;
  const counted = { seriesId, date: source.date, figures };
  return {
    ...same,
    standing: standing({ date: source.date, statedHeld, halt: source.halt?.how ?? null }),
    bodyHtml: html(body, "conference", words(source.language), headingLevel),
    links: links.filter(({ url }) => isWebAddress(url)),
    registrationUrl: registrationUrl !== null && isWebAddress(registrationUrl) ? registrationUrl : null,
    series: series && {
      slug: series.slug,
      name: series.name,
      language: series.language,
      earlier: series.earlier.map(edition),
      later: series.later.map(edition),
    },
    figures: reportedFigures(counted, held ? { ...held, seriesId } : null),
    derived: next ? derivedFrom(next, shareOfNext(counted, { ...next, seriesId })) : null,
    report: report && renderReport(report, words(report.language)),
  };
}

/** What stands in the database is shown to everybody: a link may lead to the web and nowhere else. */
function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}

function derivedFrom({ date }: StoredEdition, share: number | null): ConferenceContent["derived"] {
  return share === null || date.endsOn === null ? null : { share, year: date.endsOn.slice(0, 4) };
}

function renderReport(report: StoredReport, words: TextWords): ConferenceReport {
  const { href, title, language, participantVoices, speakerVoices, lessons } = report;
  return {
    href,
    title,
    language,
    participantVoicesHtml: html(participantVoices, "participants", words),
    speakerVoicesHtml: html(speakerVoices, "speakers", words),
    lessons: lessons.map(({ day, text }, index) => ({ day, html: html(text, `lesson-${index + 1}`, words) })),
  };
}

function html(markdown: string, idPrefix: string, words: TextWords, headingLevel: 2 | 3 = 3): string {
  return markdown === "" ? "" : renderMarkdown(markdown, { idPrefix, words, headingLevel });
}
