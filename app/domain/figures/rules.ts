import type { FieldRefusal } from "../refusal.ts";
import { type Figure, type Measure, maxCount, measures } from "./figure.ts";
import { figureField, isPresence } from "./figure-fields.ts";
import { organisationKey } from "./organisation-names.ts";

/**
 * What is wrong with the figures of one reporter, each by its form field:
 * - a qualifier without a number ("about", and then nothing);
 * - a total of 0 or a number beyond `maxCount`; 0 of a kind is a fact;
 * - kinds, or roles, that come to more than an exact total. "About" may be fewer and is not added; one that is present but
 *   not counted is at least one.
 */
export function wrongFigures(figures: readonly Figure[]): FieldRefusal[] {
  return [...figures.flatMap(wrongCount), ...measures.flatMap((measure) => partsBeyondTotal(figures, measure))];
}

function wrongCount(figure: Figure): FieldRefusal[] {
  const { count, dimension, measure } = figure;
  const field = figureField(figure, "count");
  if (count === null) return isPresence(figure) ? [] : [{ field, code: "figure_without_count" }];
  if (count > maxCount) return [{ field, code: "count_too_large", params: { limit: maxCount } }];
  return count === 0 && dimension === "total" && measure !== "speakers" ? [{ field, code: "count_zero" }] : [];
}

function partsBeyondTotal(figures: readonly Figure[], measure: Measure): FieldRefusal[] {
  const own = figures.filter((figure) => figure.measure === measure);
  const total = own.find(({ dimension }) => dimension === "total");
  if (!total || total.count === null || total.qualifier !== "exact") return [];
  const sums = (["kind", "role"] as const).map((dimension) =>
    atLeast(own.filter((own) => own.dimension === dimension)),
  );
  const sum = Math.max(...sums);
  if (sum <= total.count) return [];
  return [{ field: figureField(total, "count"), code: "parts_exceed_total", params: { sum, total: total.count } }];
}

/** How many they are together if every estimate was too high. */
function atLeast(parts: readonly Figure[]): number {
  return parts.reduce((sum, { count, qualifier }) => sum + (qualifier === "about" ? 0 : (count ?? 1)), 0);
}

/** The places of names that say the same organisation as one before them, each with the place of that one. */
export function findTwice(names: readonly string[]): { first: number; second: number }[] {
  const places = new Map<string, number>();
  return names.flatMap((name, second) => {
    const key = organisationKey(name);
    const first = places.get(key);
    if (first === undefined) places.set(key, second);
    return first === undefined || name.trim() === "" ? [] : [{ first, second }];
  });
}
