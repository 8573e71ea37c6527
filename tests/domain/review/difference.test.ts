import { expect, test } from "vitest";
import type { Draft, DraftPicture } from "../../../app/domain/news/rules.ts";
import type { Difference } from "../../../app/domain/review/difference.ts";
import { listChange } from "../../../app/domain/review/list-change.ts";
import { comparePosts } from "../../../app/domain/review/news-difference.ts";
import { compareParagraphs } from "../../../app/domain/review/paragraph-difference.ts";
import { compareWords, type Piece } from "../../../app/domain/review/word-difference.ts";

const picture: DraftPicture = {
  key: "abcd",
  placement: "text",
  file: { id: "1", width: 960, height: 640, variants: [480, 960] },
  sourceUrl: null,
  alt: "Två personer vid en tavla",
  decorative: false,
  caption: "",
};

const text: Draft = {
  title: "Cirka 400 på skärmen",
  lede: "",
  form: "article",
  body: "Första stycket.\n\nAndra stycket handlar om dag två.\n\nTredje stycket.",
  questions: [],
  language: "sv",
  visibility: "public",
  tags: ["digitalt", "kluster"],
  slug: "cirka-400",
  pictures: [picture],
};

const compareTexts = (before: Draft, after: Draft) => comparePosts(before, after, (number) => `[bild ${number}]`);

test("the words that differ are marked on their own side", () => {
  expect(compareWords("cirka 400 deltagare", "drygt 400 deltagare")).toEqual({
    before: [
      { words: "cirka", changed: true },
      { words: " 400 deltagare", changed: false },
    ],
    after: [
      { words: "drygt", changed: true },
      { words: " 400 deltagare", changed: false },
    ],
  });
});

test("equal words have no mark, and an empty text no words", () => {
  expect(compareWords("samma", "samma")).toEqual({
    before: [{ words: "samma", changed: false }],
    after: [{ words: "samma", changed: false }],
  });
  expect(compareWords("", "ny")).toEqual({ before: [], after: [{ words: "ny", changed: true }] });
  expect(compareWords("", "")).toEqual({ before: [], after: [] });
});

test("two texts with next to nothing in common are shown whole", () => {
  const { before, after } = compareWords("Konferensen blev av i maj.", "Ny plats, nytt datum: boka redan nu.");
  expect([before.length, after.length]).toEqual([1, 1]);
});

test("a text of 100,000 characters, rewritten from end to end, does not hold up the server", () => {
  const words = (seed: number) =>
    Array.from({ length: 16_000 }, (_, n) => `${((n * seed) % 7919).toString(36)}${n % 40 ? "" : "\n\n"}`).join(" ");
  const started = performance.now();
  compareTexts({ ...text, body: words(31) }, { ...text, body: words(57) });
  compareTexts(
    { ...text, body: words(31).replaceAll("\n\n", "") },
    { ...text, body: words(57).replaceAll("\n\n", "") },
  );
  expect(performance.now() - started).toBeLessThan(5000); // unbounded it takes minutes
});

test("a changed paragraph stands beside the one it was, and the rest is folded", () => {
  const after = ["Ett.", "Inskjutet, om maten.", "Två handlar om dag tre.", "Tre."];
  expect(compareParagraphs(["Ett.", "Två handlar om dag två.", "Tre."], after)).toEqual([
    { same: ["Ett."] },
    { before: [], after: [{ words: "Inskjutet, om maten.", changed: true }] },
    {
      before: [
        { words: "Två handlar om dag ", changed: false },
        { words: "två", changed: true },
        { words: ".", changed: false },
      ],
      after: [
        { words: "Två handlar om dag ", changed: false },
        { words: "tre", changed: true },
        { words: ".", changed: false },
      ],
    },
    { same: ["Tre."] },
  ]);
});

test("a list of things is read whole on both sides, unless it is long", () => {
  const change = listChange(compareParagraphs(["MSB", "Microsoft", "DIWO"], ["MSB", "DIWO", "Vinnova"]));
  const marked = (pieces: Piece[]) => pieces.map(({ words, changed }) => (changed ? `[${words}]` : words)).join("");
  expect([marked(change?.before ?? []), marked(change?.after ?? [])]).toEqual([
    "MSB\n[Microsoft]\nDIWO",
    "MSB\nDIWO\n[Vinnova]",
  ]);
  const long = Array.from({ length: 40 }, (_, n) => `Kommun ${n}`);
  expect(listChange(compareParagraphs(long, [...long, "En till"]))).toBeNull();
});

test("every field is either changed or unchanged, and each picture is a field", () => {
  const fields = ({ field }: Difference) => field;
  const same = compareTexts(text, { ...text });
  expect(same.changed).toEqual([]);
  expect(same.unchanged.map(fields)).toEqual([
    "title",
    "lede",
    "body",
    "questions",
    "form",
    "language",
    "visibility",
    "tags",
    "picture",
  ]);
  const edited: Draft = {
    ...text,
    title: "Drygt 400 på skärmen",
    visibility: "network",
    tags: ["kluster", "digitalt"],
    pictures: [
      { ...picture, caption: "Dag två." },
      { ...picture, key: "efgh" },
    ],
  };
  const { changed, unchanged } = compareTexts(text, edited);
  expect(changed.map(fields)).toEqual(["title", "visibility", "picture", "picture"]);
  expect(unchanged.map(fields)).toEqual(["lede", "body", "questions", "form", "language", "tags"]);
});

test("what was typed about a picture that is declared decoration does not count", () => {
  const [before, after] = [
    { ...picture, decorative: true, alt: "" },
    { ...picture, decorative: true, alt: "En rest" },
  ];
  expect(compareTexts({ ...text, pictures: [before] }, { ...text, pictures: [after] }).changed).toEqual([]);
});

test("line ends of another kind are no difference", () => {
  const body = "Ett.\n\nTvå\nrader.";
  expect(compareTexts({ ...text, body }, { ...text, body: body.replaceAll("\n", "\r\n") }).changed).toEqual([]);
});

test("a picture of the text stands in the compared words by its number", () => {
  const added: Draft = {
    ...text,
    body: `${text.body}\n\n![Tavlan](picture:abcd)`,
    pictures: [{ ...picture, key: "lead1", placement: "lead" }, picture],
  };
  const { changed } = compareTexts({ ...text, pictures: [] }, added);
  expect(changed).toMatchObject([
    { field: "body", stretches: [{ same: expect.any(Array) }, { after: [{ words: "[bild 1]", changed: true }] }] },
    { field: "picture", number: null },
    { field: "picture", number: 1 },
  ]);
});
