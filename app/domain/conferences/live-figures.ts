import type { PartialDate } from "../dates/partial-date.ts";
import { countingFigures, type ReportedFigure } from "../figures/counting.ts";
import { type CountedEdition, derivedShare, growthBetween } from "../figures/growth.ts";
import type { ReportedFigures } from "./conference-content.ts";

/** A conference of a series, or of none, with the figures that its reader may see. */
export type FiguredEdition = { seriesId: string | null; date: PartialDate; figures: readonly ReportedFigure[] };

/**
 * What counts of the figures of a conference, as its page shows it; null when nobody has reported any. `previous` is the
 * edition that was held before it.
 */
export function reportedFigures(edition: FiguredEdition, previous: FiguredEdition | null): ReportedFigures | null {
  const { participants, organisations, speakers } = countingFigures(edition.figures);
  const growth = growthBetween(previous && counted(previous), counted(edition));
  const first = participants ?? organisations ?? speakers ?? edition.figures[0];
  if (!first) return null;
  return {
    participants: participants?.total ?? null,
    organisations: organisations?.total ?? null,
    speakers: speakers?.total ?? null,
    growth,
    source: first.source,
    reporter: first.reporter,
  };
}

/** What is known of an edition that nobody counted by what was said of the `next`: its share of that one, or null. */
export function shareOfNext(edition: FiguredEdition, next: FiguredEdition): number | null {
  return derivedShare(counted(edition), counted(next));
}

function counted({ seriesId, date, figures }: FiguredEdition): CountedEdition {
  const { participants, ratioToPrevious } = countingFigures(figures);
  return { seriesId, date, participants: participants?.total ?? null, ratioToPrevious };
}
