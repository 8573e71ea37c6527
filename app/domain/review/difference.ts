import type { Draft, DraftPicture } from "../news/rules.ts";
import { compareParagraphs, paragraphsOf, type Stretch } from "./paragraph-difference.ts";
import { type Change, compareWords } from "./word-difference.ts";

/** The fields of a news post, in the order in which a reviewer reads them. */
export const textFields = ["title", "lede", "body", "questions"] as const;
export const choiceFields = ["form", "language", "visibility"] as const;

/** A tag, and whether only one of the texts has it. */
export type Tag = { tag: string; changed: boolean };

export type Difference =
  | { kind: "text"; field: (typeof textFields)[number]; stretches: Stretch[] }
  | { kind: "choice"; field: (typeof choiceFields)[number]; before: string; after: string }
  | { kind: "tags"; field: "tags"; before: Tag[]; after: Tag[] }
  | {
      kind: "picture";
      field: "picture";
      key: string;
      before: DraftPicture | null;
      after: DraftPicture | null;
      alt: Change;
      caption: Change;
    };

/** What an edit changes, field by field, and what it leaves as it is; each picture counts as a field. */
export type Comparison = { changed: Difference[]; unchanged: Difference[] };

export function compareTexts(before: Draft, after: Draft): Comparison {
  const differences = [
    ...textFields.map((field) => compareText(field, before, after)),
    ...choiceFields.map((field): [Difference, boolean] => [
      { kind: "choice", field, before: before[field], after: after[field] },
      before[field] === after[field],
    ]),
    compareTags(before.tags, after.tags),
    ...comparePictures(before.pictures, after.pictures),
  ];
  return {
    changed: differences.filter(([, same]) => !same).map(([difference]) => difference),
    unchanged: differences.filter(([, same]) => same).map(([difference]) => difference),
  };
}

function compareText(field: (typeof textFields)[number], before: Draft, after: Draft): [Difference, boolean] {
  const [one, other] = [paragraphs(field, before), paragraphs(field, after)];
  const stretches = compareParagraphs(one, other);
  return [{ kind: "text", field, stretches }, stretches.every((stretch) => "same" in stretch)];
}

function paragraphs(field: (typeof textFields)[number], text: Draft): string[] {
  if (field === "questions") {
    return text.questions.flatMap(({ question, answer }) => [question, ...paragraphsOf(answer)]);
  }
  return field === "body" ? paragraphsOf(text.body) : [text[field]].filter((line) => line !== "");
}

function compareTags(before: readonly string[], after: readonly string[]): [Difference, boolean] {
  const marked = (tags: readonly string[], others: readonly string[]) =>
    [...tags].sort().map((tag) => ({ tag, changed: !others.includes(tag) }));
  const sides = { before: marked(before, after), after: marked(after, before) };
  const same = [...sides.before, ...sides.after].every(({ changed }) => !changed);
  return [{ kind: "tags", field: "tags", ...sides }, same];
}

function comparePictures(before: readonly DraftPicture[], after: readonly DraftPicture[]): [Difference, boolean][] {
  const keys = new Set([...after, ...before].map(({ key }) => key));
  return [...keys].map((key) => {
    const one = before.find((picture) => picture.key === key) ?? null;
    const other = after.find((picture) => picture.key === key) ?? null;
    return [
      {
        kind: "picture",
        field: "picture",
        key,
        before: one,
        after: other,
        alt: compareWords(descriptionOf(one), descriptionOf(other)),
        caption: compareWords(one?.caption ?? "", other?.caption ?? ""),
      },
      one !== null && other !== null && isSamePicture(one, other),
    ];
  });
}

/** A decoration has no description, whatever was typed before it was declared one. */
function descriptionOf(picture: DraftPicture | null): string {
  return picture && !picture.decorative ? picture.alt : "";
}

function isSamePicture(one: DraftPicture, other: DraftPicture): boolean {
  return (
    one.file?.id === other.file?.id &&
    one.placement === other.placement &&
    one.caption === other.caption &&
    descriptionOf(one) === descriptionOf(other)
  );
}
