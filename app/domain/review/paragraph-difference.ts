import { diffArrays } from "diff";
import { type Change, compareWords, isSimilar } from "./word-difference.ts";

/** A paragraph that changed, came or went; or a run of paragraphs that are the same. */
export type Stretch = { same: string[] } | Change;

const maxEditLength = 300;

/** Which paragraphs of a text differ, in the order of the text. */
export function compareParagraphs(before: readonly string[], after: readonly string[]): Stretch[] {
  const runs = diffArrays([...before], [...after], { maxEditLength });
  if (!runs) return [compareWords(before.join("\n\n"), after.join("\n\n"))];
  const stretches: Stretch[] = [];
  let removed: string[] = [];
  for (const [index, run] of runs.entries()) {
    if (run.removed) removed = run.value;
    if (run.removed && runs[index + 1]?.added) continue; // what came in its place follows
    if (run.added || run.removed) {
      const pairs = pair(removed, run.added ? run.value : []);
      stretches.push(...pairs.map(({ before, after }) => compareWords(before, after)));
      removed = [];
    } else stretches.push({ same: run.value });
  }
  return stretches;
}

/** The paragraphs of a Markdown text: what empty lines part. */
export function paragraphsOf(markdown: string): string[] {
  return markdown
    .replaceAll("\r\n", "\n")
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");
}

type Pair = { before: string; after: string };

/** Finds for each paragraph that went the one that came in its place, keeping the order of both. */
function pair(removed: readonly string[], added: readonly string[]): Pair[] {
  const pairs: Pair[] = [];
  let next = 0;
  for (const [index, before] of removed.entries()) {
    const left = { removed: removed.length - index, added: added.length - next };
    const found = left.removed === left.added ? next : partnerOf(before, added, next);
    if (found === undefined) pairs.push({ before, after: "" });
    else {
      pairs.push(...added.slice(next, found).map((after) => ({ before: "", after })));
      pairs.push({ before, after: added[found] ?? "" });
      next = found + 1;
    }
  }
  return gather([...pairs, ...added.slice(next).map((after) => ({ before: "", after }))]);
}

/** Neighbours that only came, or only went, are shown together. */
function gather(pairs: readonly Pair[]): Pair[] {
  const gathered: Pair[] = [];
  for (const { before, after } of pairs) {
    const last = gathered.at(-1);
    if (last && last.before + before === "") last.after += `\n\n${after}`;
    else if (last && last.after + after === "") last.before += `\n\n${before}`;
    else gathered.push({ before, after });
  }
  return gathered;
}

/** Looked for among the nearest only: further on, it has been moved rather than changed. */
function partnerOf(paragraph: string, added: readonly string[], from: number): number | undefined {
  const near = added.slice(from, from + 10).findIndex((candidate) => isSimilar(paragraph, candidate));
  return near === -1 ? undefined : from + near;
}
