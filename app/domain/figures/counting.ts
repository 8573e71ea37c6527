import {
  type Count,
  type Dimension,
  type Figure,
  type Measure,
  measures,
  type OrganisationKind,
  type ParticipantRole,
  type Reporter,
} from "./figure.ts";

/** A figure as it is kept: who says it, and where it comes from. */
export type ReportedFigure = Figure & {
  reporter: Reporter;
  source: string;
  /** Participants against the edition before; on their total only, which may then stand without a count. */
  ratioToPrevious: number | null;
};

/** A part of a total. `count` null: present, but nobody counted them. */
export type CountedPart = { category: OrganisationKind | ParticipantRole; count: Count | null };

/** What counts of one measure, all of it from one reporter. */
export type Measured = {
  reporter: Reporter;
  source: string;
  /** Null when only parts are known: they are never added up to a total that nobody reported. */
  total: Count | null;
  kinds: CountedPart[];
  roles: CountedPart[];
};

/** What counts of a conference. Null: nobody has reported it. */
export type ConferenceFigures = Record<Measure, Measured | null> & {
  /** Of whoever said it, the space first. */
  ratioToPrevious: number | null;
};

/**
 * The figures of one conference that count. Of each measure the space's own go before the national team's, and the two
 * are never mixed; a space that knows only how participants compare with the edition before has not counted them.
 */
export function countingFigures(figures: readonly ReportedFigure[]): ConferenceFigures {
  const [participants = null, organisations = null, speakers = null] = measures.map((measure) =>
    measured(figures.filter((figure) => figure.measure === measure)),
  );
  const ratios = ownFirst(figures.filter(({ ratioToPrevious }) => ratioToPrevious !== null));
  return { participants, organisations, speakers, ratioToPrevious: ratios[0]?.ratioToPrevious ?? null };
}

function measured(figures: readonly ReportedFigure[]): Measured | null {
  const told = ownFirst(figures.filter(({ dimension, count }) => dimension !== "total" || count !== null));
  const [first] = told;
  if (!first) return null;
  const own = told.filter(({ reporter }) => reporter === first.reporter);
  const total = own.find(({ dimension }) => dimension === "total");
  const parts = (wanted: Dimension) =>
    own.flatMap(({ dimension, category, ...figure }) =>
      dimension === wanted && category !== "" ? [{ category, count: countOf(figure) }] : [],
    );
  return {
    reporter: first.reporter,
    source: (total ?? first).source,
    total: total ? countOf(total) : null,
    kinds: parts("kind"),
    roles: parts("role"),
  };
}

function ownFirst(figures: readonly ReportedFigure[]): ReportedFigure[] {
  return [...figures].sort((one, other) => Number(one.reporter === "national") - Number(other.reporter === "national"));
}

function countOf({ count, qualifier }: Pick<Figure, "count" | "qualifier">): Count | null {
  return count === null ? null : { count, qualifier };
}
