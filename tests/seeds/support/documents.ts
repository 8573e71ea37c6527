// The five originals that the stories play, read from SEEDS_DIR. The project keeps nothing of their text.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Count, Qualifier } from "../../../app/domain/figures/figure.ts";

const folder = resolve(import.meta.dirname, "../../..", process.env.SEEDS_DIR || "../shared/seeds");

/** The original whose file name begins with `number`. */
export function readOriginal(number: string): string {
  const name = readdirSync(folder).find((file) => file.startsWith(`${number}_`));
  if (!name) throw new Error(`There is no original ${number} in ${folder}`);
  return readFileSync(join(folder, name), "utf8").replace(/\r\n?/g, "\n");
}

/** What stands between empty lines, in its order. */
export function blocksOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter(Boolean);
}

/** The lines that say something, in their order. */
export function linesOf(text: string): string[] {
  return text.split("\n").map(oneLine).filter(Boolean);
}

/** As a page shows it: every run of white space is one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

export type Interview = { title: string; lede: string; caption: string; pairs: { question: string; answer: string }[] };

/** An interview as it stands in a text: title, lede, a caption, and blocks of which those with a question mark ask. */
export function readInterview(text: string): Interview {
  const [title = "", lede = "", ...rest] = blocksOf(text);
  const captionMark = /^Bildtext:\s*/;
  const caption = rest.find((block) => captionMark.test(block))?.replace(captionMark, "") ?? "";
  const pairs: Interview["pairs"] = [];
  for (const block of rest.filter((block) => !captionMark.test(block))) {
    const last = pairs.at(-1);
    if (block.endsWith("?")) pairs.push({ question: block, answer: "" });
    else if (last) last.answer = [last.answer, block.replace(/^[–-]\s*/, "")].filter(Boolean).join("\n\n");
  }
  return { title, lede, caption, pairs };
}

/**
 * What the groups of an expression find in a text.
 * @throws {Error} when the text does not say it
 */
export function factsIn(text: string, pattern: RegExp): string[] {
  const found = pattern.exec(text);
  if (!found) throw new Error(`The original does not say ${pattern}`);
  return found.slice(1).map((words) => words ?? "");
}

const qualifiers: [words: RegExp, qualifier: Qualifier][] = [
  [/^(drygt|mer än|över)$/i, "over"],
  [/^(runt|cirka|omkring)( hundra)?$/i, "about"],
];

/** A number as a text words it: "drygt", "400" is over 400. */
export function countSaid(words: string, number: string): Count {
  const qualifier = qualifiers.find(([known]) => known.test(words))?.[1] ?? "exact";
  return { count: Number(number), qualifier };
}
