import { countingFigures, type ReportedFigure } from "../figures/counting.ts";
import { type Growth, growthBetween } from "../figures/growth.ts";
import { renderMarkdown } from "../markdown/render.server.ts";
import type { TextWords } from "../markdown/words.ts";
import type { PreviousEdition, ReportedConference } from "./conference.server.ts";
import { lessonsOf } from "./draft-form.ts";
import type { Lesson, ReportText } from "./report.ts";
import type { FollowedAction, ReportContent } from "./report-content.ts";

/** The stored columns of a report, live or proposed, with what stands beside them. */
export type ReportSource = {
  text: ReportText;
  space: { name: string; slug: string };
  conference: ReportedConference | null;
  figures: ReportedFigure[];
  actions: FollowedAction[];
  response: { message: string; at: string } | null;
  publishedAt: string | null;
  changedAt: string | null;
  archived: boolean;
};

/** Makes a report ready for a page: Markdown becomes sanitised HTML. `words` speak the report's language. */
export function renderReport(source: ReportSource, words: TextWords, headingLevel: 2 | 3 = 2): ReportContent {
  const { text, conference, figures: reported, ...beside } = source;
  const {
    slug: _,
    conferenceId: __,
    figures: ___,
    figuresSource: ____,
    ratioToPrevious: _____,
    body,
    worked,
    didNotWork,
    next,
    ...same
  } = text;
  const { participantVoices, speakerVoices, lessons, ...shown } = same;
  const html = (markdown: string, idPrefix: string, level: 2 | 3 = 3) =>
    markdown === "" ? "" : renderMarkdown(markdown, { idPrefix, words, headingLevel: level });
  const figures = countingFigures(reported);
  const previous = conference?.previous ? namedEdition(conference.previous) : null;
  return {
    ...shown,
    ...beside,
    conference: conference && {
      ...conference,
      href: `/${source.space.slug}/conferences/${conference.slug}`,
    },
    figures,
    growth: conference && growthOf(conference, figures, previous),
    previous,
    bodyHtml: html(body, "report", headingLevel),
    workedHtml: html(worked, "worked"),
    didNotWorkHtml: html(didNotWork, "not-worked"),
    participantVoicesHtml: html(participantVoices, "participants"),
    speakerVoicesHtml: html(speakerVoices, "speakers"),
    lessons: lessonDays(lessons).map((day) => ({ day, html: html(lessonsOf(text, day ?? 0), `lesson-${day ?? 0}`) })),
    next: {
      target: next.target,
      sameTarget: next.sameTarget,
      form: next.form,
      noteHtml: html(next.note, "next"),
    },
  };
}

/** The days that something was learnt of, in order; null, of the whole, first. */
function lessonDays(lessons: readonly Lesson[]): (number | null)[] {
  return [...new Set(lessons.map(({ day }) => day ?? 0))].sort((one, other) => one - other).map((day) => day || null);
}

type Previous = ReportContent["previous"];

function growthOf(
  { series, date }: ReportedConference,
  { participants, ratioToPrevious }: ReportContent["figures"],
  previous: Previous,
): Growth | null {
  const seriesId = series?.id ?? null;
  const earlier = previous && { ...previous, seriesId, ratioToPrevious: null };
  return growthBetween(earlier, { seriesId, date, participants: participants?.total ?? null, ratioToPrevious });
}

function namedEdition({ space, slug, ...edition }: PreviousEdition): Previous {
  return { ...edition, href: `/${space}/conferences/${slug}` };
}
