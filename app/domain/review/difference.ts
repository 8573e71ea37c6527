import type { DraftPicture } from "../news/rules.ts";
import { compareParagraphs, type Stretch } from "./paragraph-difference.ts";
import type { ReadField } from "./read-field.ts";
import type { Change } from "./word-difference.ts";

/** A tag, and whether only one of the texts has it. */
export type Tag = { tag: string; changed: boolean };

export const choiceFields = ["form", "language", "visibility"] as const;

/** A field of two texts side by side. */
export type Difference =
  | (Omit<ReadField, "lines"> & { kind: "text"; stretches: Stretch[] })
  | { kind: "choice"; field: (typeof choiceFields)[number]; before: string; after: string }
  | { kind: "tags"; field: "tags"; before: Tag[]; after: Tag[] }
  | {
      kind: "picture";
      field: "picture";
      /** Its number among the pictures of the text, as the compared words call it; null for the one by the title. */
      number: number | null;
      before: DraftPicture | null;
      after: DraftPicture | null;
      alt: Change;
      caption: Change;
    };

/** What an edit changes, field by field, and what it leaves as it is; each picture counts as a field. */
export type Comparison = { changed: Difference[]; unchanged: Difference[] };

/** Two texts whose fields have been put into words: the same fields in the same order. */
export function compareFields(before: readonly ReadField[], after: readonly ReadField[]): Comparison {
  return sortOut(before.map((field, index) => compareField(field, after[index]?.lines ?? [])));
}

/** One field against the lines that it is to have. The second part of the answer says whether nothing differs. */
export function compareField({ lines, ...field }: ReadField, after: readonly string[]): [Difference, boolean] {
  const stretches = compareParagraphs(lines, after);
  return [{ kind: "text", ...field, stretches }, stretches.every((stretch) => "same" in stretch)];
}

/** Keeps the order of both. */
export function sortOut(differences: readonly [Difference, boolean][]): Comparison {
  const [changed, unchanged] = [false, true].map((same) => differences.filter((one) => one[1] === same));
  return {
    changed: (changed ?? []).map(([difference]) => difference),
    unchanged: (unchanged ?? []).map(([difference]) => difference),
  };
}
