import type { Language } from "../language.ts";
import { renderMarkdown } from "../markdown/render.server.ts";
import type { TextWords } from "../markdown/words.ts";
import type { ConferenceText } from "./conference.ts";
import type { ConferenceContent, Edition, Halt, ReportedFigures } from "./conference-content.ts";
import { standingOf } from "./standing.ts";

/** The report of a conference as it is stored: Markdown. */
export type StoredReport = {
  href: string;
  title: string;
  language: Language;
  participantVoices: string;
  speakerVoices: string;
  lessons: { day: number | null; text: string }[];
};

/** Another edition of the series: its place in time decides whether it is an earlier or a later one. */
export type StoredEdition = Omit<Edition, "standing"> & { statedHeld: boolean; halt: Halt["how"] | null };

/** The stored columns of a conference, live or proposed, with the names of what they point at. */
export type ConferenceSource = Omit<ConferenceText, "slug" | "seriesId" | "roundId" | "areaCodes" | "coHostIds"> &
  Pick<ConferenceContent, "space" | "coHosts" | "areas" | "round" | "halt" | "archived"> & {
    series: { slug: string; name: string; language: Language; earlier: StoredEdition[]; later: StoredEdition[] } | null;
    /** Of a published conference only. */
    figures?: ReportedFigures | null;
    report?: StoredReport | null;
  };

export type ConferenceWords = {
  /** What a text gets besides the author's own words, in the text's language. */
  words: (language: Language) => TextWords;
  /** yyyy-mm-dd: decides what is ahead and what is past. */
  today: string;
  headingLevel?: 2 | 3;
};

/** Makes a conference ready for a page: Markdown becomes sanitised HTML, dates become a standing. */
export function renderConference(source: ConferenceSource, options: ConferenceWords): ConferenceContent {
  const { body, statedHeld, series, figures = null, report = null, ...same } = source;
  const { words, today, headingLevel = 2 } = options;
  const standing = (edition: Parameters<typeof standingOf>[0]) => standingOf(edition, today);
  const editions = (those: StoredEdition[]): Edition[] =>
    those.map(({ statedHeld, halt, ...edition }) => ({
      ...edition,
      standing: standing({ date: edition.date, statedHeld, halt }),
    }));
  const html = (markdown: string, idPrefix: string, language: Language, level: 2 | 3 = 3) =>
    markdown === "" ? "" : renderMarkdown(markdown, { idPrefix, words: words(language), headingLevel: level });
  return {
    ...same,
    standing: standing({ date: source.date, statedHeld, halt: source.halt?.how ?? null }),
    bodyHtml: html(body, "conference", source.language, headingLevel),
    series: series && { ...series, earlier: editions(series.earlier), later: editions(series.later) },
    figures,
    report: report && {
      href: report.href,
      title: report.title,
      language: report.language,
      participantVoicesHtml: html(report.participantVoices, "participants", report.language),
      speakerVoicesHtml: html(report.speakerVoices, "speakers", report.language),
      lessons: report.lessons.map(({ day, text }, index) => ({
        day,
        html: html(text, `lesson-${index + 1}`, report.language),
      })),
    },
  };
}
