// The five originals that the stories play, read from SEEDS_DIR. The project keeps nothing of their text.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

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
