import type { ConferenceFigures } from "./counting.ts";
import { type Count, type OrganisationKind, organisationKinds } from "./figure.ts";
import { sumCounts } from "./sums.ts";

/** How far the conferences have reached one kind of organisation. */
export type KindCoverage = {
  kind: OrganisationKind;
  /** Organisations together; one that came to two conferences is in it twice. Null where they were only present. */
  sum: Count | null;
  /** Conferences at which the kind was present, counted or not. */
  conferences: number;
};

/**
 * Organisations by kind at held conferences, those kinds only that somebody has named, in the order of the form.
 * A kind that was somewhere present without being counted makes its sum "over": at least one more. `told` says how many
 * of the conferences have named kinds at all: a kind that is absent here is unknown at the others, not 0.
 */
export function coverageByKind(conferences: readonly { key: string; figures: ConferenceFigures }[]) {
  const once = [...new Map(conferences.map((conference) => [conference.key, conference])).values()];
  const named = once.map(({ figures }) => figures.organisations?.kinds ?? []).filter((kinds) => kinds.length > 0);
  const kinds = organisationKinds.flatMap((kind): KindCoverage[] => {
    const parts = named.flatMap((each) => each.filter(({ category }) => category === kind));
    const present = parts.filter(({ count }) => count === null || count.count > 0);
    if (parts.length === 0) return [];
    return [{ kind, sum: atLeast(parts.map(({ count }) => count)), conferences: present.length }];
  });
  return { kinds, told: named.length, of: once.length };
}

function atLeast(counts: readonly (Count | null)[]): Count | null {
  const known = counts.filter((count) => count !== null);
  const sum = sumCounts(known);
  if (sum === null || known.length === counts.length || sum.qualifier === "about") return sum;
  return { ...sum, qualifier: "over" };
}
