import type { Root } from "mdast";
import { Refusal } from "../refusal.ts";
import { tooDeep } from "./complexity.server.ts";
import { DeadlineMissed, withinTime } from "./deadline.server.ts";
import { applyEdits, type Edit, removal } from "./edits.ts";
import { plainHtmlEdits } from "./html-edits.server.ts";
import { definitionsIn, type HtmlGroup, htmlGroups } from "./html-groups.server.ts";
import { convertHtml, writeMarkdown } from "./html-to-markdown.server.ts";
import { maxTextPictures } from "./limits.ts";
import { parseMarkdown } from "./parse.server.ts";
import { type ForeignPictures, listPictures, pictureEdits, replacePictures } from "./picture-edits.server.ts";
import type { FoundPicture } from "./text-picture.ts";

export type CleanText = { markdown: string; pictures: FoundPicture[] };

/** The last resort: the measures of complexity come first. */
const maxCpuMs = 1500;

/** Each round takes away a layer of HTML; two are usual. */
const maxRounds = 10;

/**
 * What may be kept of a text that a person wrote or pasted. Raw HTML becomes Markdown, code goes, and pictures that lie
 * elsewhere become placeholders (`picture:key`). Paragraphs without such things stay as they were typed, but for line
 * ends (one "\n") and what no database can hold. Cleaning a clean text changes nothing.
 * @throws {Refusal} `text_too_long`, `text_too_deep`, `too_many_pictures` about `field`.
 */
export function cleanMarkdown(source: string, field: string | null = null): CleanText {
  try {
    return withinTime(maxCpuMs, () => clean(source, field));
  } catch (error) {
    if (error instanceof DeadlineMissed || error instanceof RangeError) throw tooDeep(field);
    if (error instanceof Refusal && error.field !== field) throw new Refusal(error.code, field, error.params);
    throw error;
  }
}

function clean(source: string, field: string | null): CleanText {
  const foreign: ForeignPictures = new Map();
  let markdown = normalise(source);
  for (let round = 0; round < maxRounds; round += 1) {
    const tree = parseMarkdown(markdown, field);
    const edits = nextEdits(markdown, tree, foreign, field);
    if (edits.length === 0) return { markdown, pictures: limited(listPictures(tree, foreign), field) };
    markdown = applyEdits(markdown, edits);
  }
  throw tooDeep(field);
}

function nextEdits(markdown: string, tree: Root, foreign: ForeignPictures, field: string | null): Edit[] {
  const plain = plainHtmlEdits(markdown, tree);
  if (plain.length > 0) return plain;
  const groups = htmlGroups(tree, field);
  const converted = new Set(groups.flatMap((group) => group.blocks));
  const parents = tree.children.filter((block) => !converted.has(block));
  return [
    ...groups.map((group) => conversion(markdown, tree, group, foreign)),
    ...pictureEdits(tree, parents, foreign),
  ];
}

/** The blocks of a group, written anew, as paragraphs of their own. */
function conversion(markdown: string, tree: Root, { parent, blocks }: HtmlGroup, foreign: ForeignPictures): Edit {
  const start = blocks[0]?.position?.start.offset ?? 0;
  const end = blocks.at(-1)?.position?.end.offset ?? start;
  const result = convertHtml(blocks, definitionsIn([tree]));
  result.children.push(...definitionsIn(blocks));
  replacePictures(result, foreign);
  const text = writeMarkdown(result);
  if (text === "") return removal(markdown, start, end);
  if (parent.type === "footnoteDefinition") return { start, end, text: text.replace(/\n(?=.)/g, "\n    ") };
  const before = markdown.slice(0, start);
  const after = markdown.slice(end);
  return { start, end, text: lineEnds(before, before.trimEnd()) + text + lineEnds(after, after.trimStart()) };
}

/** The line ends that still want for an empty line between a paragraph and its neighbour, if it has one. */
function lineEnds(outside: string, neighbour: string): string {
  if (neighbour === "") return "";
  const space = outside.startsWith(neighbour) ? outside.slice(neighbour.length) : outside.slice(0, -neighbour.length);
  return "\n".repeat(Math.max(0, 3 - space.split("\n").length));
}

function limited(pictures: FoundPicture[], field: string | null): FoundPicture[] {
  if (pictures.length > maxTextPictures) throw new Refusal("too_many_pictures", field, { limit: maxTextPictures });
  return pictures;
}

function normalise(source: string): string {
  return source.replace(/\r\n?/g, "\n").replaceAll("\0", "").toWellFormed();
}
