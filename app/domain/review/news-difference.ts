import type { Draft, DraftPicture } from "../news/rules.ts";
import { type Comparison, choiceFields, compareField, type Difference, sortOut } from "./difference.ts";
import { paragraphsOf } from "./paragraph-difference.ts";
import { compareWords } from "./word-difference.ts";

/** The fields of a news post that are texts, in the order in which a reviewer reads them. */
const textFields = ["title", "lede", "body", "questions"] as const;

/** @param pictureWord what stands in the compared words for a picture of the text, by its number */
export function comparePosts(before: Draft, after: Draft, pictureWord: (number: number) => string): Comparison {
  const numbers = numberPictures(before, after);
  const named = (text: Draft) => withPictureWords(text, (key) => pictureWord(numbers.get(key) ?? 0));
  const [one, other] = [named(before), named(after)];
  return sortOut([
    ...textFields.map((field) => compareField({ field, lines: paragraphs(field, one) }, paragraphs(field, other))),
    ...choiceFields.map((field): [Difference, boolean] => [
      { kind: "choice", field, before: before[field], after: after[field] },
      before[field] === after[field],
    ]),
    compareTags(before.tags, after.tags),
    ...comparePictures(before.pictures, after.pictures, numbers),
  ]);
}

function paragraphs(field: (typeof textFields)[number], text: Draft): string[] {
  if (field === "questions") {
    return text.questions.flatMap(({ question, answer }) => [question, ...paragraphsOf(answer)]);
  }
  return field === "body" ? paragraphsOf(text.body) : [text[field]].filter((line) => line !== "");
}

/** Each picture of the two texts by its key, from 1 on: the proposed text's first. */
function numberPictures(before: Draft, after: Draft): Map<string, number> {
  const inText = [...after.pictures, ...before.pictures].filter(({ placement }) => placement === "text");
  return new Map([...new Set(inText.map(({ key }) => key))].map((key, index) => [key, index + 1]));
}

/** What the Markdown calls a picture says nothing to a reader. */
function withPictureWords(text: Draft, wordOf: (key: string) => string): Draft {
  const replace = (markdown: string) =>
    markdown.replace(/!\[[^\]]*\]\(picture:([a-z0-9]{4,32})[^)]*\)/g, (_, key: string) => wordOf(key));
  return {
    ...text,
    body: replace(text.body),
    questions: text.questions.map(({ question, answer }) => ({ question, answer: replace(answer) })),
  };
}

function compareTags(before: readonly string[], after: readonly string[]): [Difference, boolean] {
  const marked = (tags: readonly string[], others: readonly string[]) =>
    [...tags].sort().map((tag) => ({ tag, changed: !others.includes(tag) }));
  const sides = { before: marked(before, after), after: marked(after, before) };
  const same = [...sides.before, ...sides.after].every(({ changed }) => !changed);
  return [{ kind: "tags", field: "tags", ...sides }, same];
}

function comparePictures(
  before: readonly DraftPicture[],
  after: readonly DraftPicture[],
  numbers: ReadonlyMap<string, number>,
): [Difference, boolean][] {
  const keys = new Set([...after, ...before].map(({ key }) => key));
  return [...keys].map((key) => {
    const one = before.find((picture) => picture.key === key) ?? null;
    const other = after.find((picture) => picture.key === key) ?? null;
    return [
      {
        kind: "picture",
        field: "picture",
        number: numbers.get(key) ?? null,
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
