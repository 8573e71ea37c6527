import type { Stretch } from "./paragraph-difference.ts";
import type { Change, Piece } from "./word-difference.ts";

/** Unchanged lines above which a list is better folded than shown whole. */
const shownWhole = 15;

/** A list of things on both sides, whole, so that it reads as one; null for a long one. */
export function listChange(stretches: readonly Stretch[]): Change | null {
  const same = stretches.flatMap((stretch) => ("same" in stretch ? stretch.same : []));
  if (same.length > shownWhole) return null;
  const words = stretches.flatMap((stretch) => ("same" in stretch ? stretch.same : wordsOf(stretch)));
  const gap = words.some((line) => /[^\n]\n[^\n]/.test(line)) ? "\n\n" : "\n"; // between things of several lines
  return { before: side(stretches, "before", gap), after: side(stretches, "after", gap) };
}

function wordsOf({ before, after }: Change): string[] {
  return [before, after].map((pieces) => pieces.map(({ words }) => words).join(""));
}

function side(stretches: readonly Stretch[], which: "before" | "after", gap: string): Piece[] {
  const runs = stretches
    .map((stretch) => ("same" in stretch ? [{ words: stretch.same.join(gap), changed: false }] : stretch[which]))
    .filter((pieces) => pieces.length > 0)
    .map((pieces) => pieces.map((piece) => ({ ...piece, words: piece.words.replaceAll("\n\n", gap) })));
  return runs.flatMap((pieces, index) => (index === 0 ? pieces : [{ words: gap, changed: false }, ...pieces]));
}
