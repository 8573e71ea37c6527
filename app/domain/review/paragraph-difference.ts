import { diffArrays } from "diff";
import { type Change, compareWords, isSimilar } from "./word-difference.ts";

/** A paragraph that changed, came or went; or a run of paragraphs that are the same. */
export type Stretch = { same: string[] } | Change;

const maxEditLength = 1000;

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
      stretches.push(...pair(removed, run.added ? run.value : []));
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

/** Finds for each paragraph that went the one that came in its place, keeping the order of both. */
function pair(removed: readonly string[], added: readonly string[]): Change[] {
  const changes: Change[] = [];
  let next = 0;
  for (const [index, paragraph] of removed.entries()) {
    const left = { removed: removed.length - index, added: added.length - next };
    const found = left.removed === left.added ? next : partnerOf(paragraph, added, next);
    if (found === undefined) changes.push(compareWords(paragraph, ""));
    else {
      changes.push(...added.slice(next, found).map((text) => compareWords("", text)));
      changes.push(compareWords(paragraph, added[found] ?? ""));
      next = found + 1;
    }
  }
  return [...changes, ...added.slice(next).map((text) => compareWords("", text))];
}

/** Looked for among the nearest only: further on, it has been moved rather than changed. */
function partnerOf(paragraph: string, added: readonly string[], from: number): number | undefined {
  const near = added.slice(from, from + 10).findIndex((candidate) => isSimilar(paragraph, candidate));
  return near === -1 ? undefined : from + near;
}
