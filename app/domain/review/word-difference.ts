import { diffWordsWithSpace } from "diff";

/** Words in a row that both texts have, or that only one of them has. */
export type Piece = { words: string; changed: boolean };

/** Two versions of the same words, side by side. */
export type Change = { before: Piece[]; after: Piece[] };

/** Changed words above which two texts are simply shown whole: the comparison's cost grows with the square. */
const maxEditLength = 300;

/** Below this share of characters in common, word by word would be a riddle. */
const minCommonShare = 0.25;

/** Which words differ between two texts. Two equal ones have no changed piece; an empty one has no piece at all. */
export function compareWords(before: string, after: string): Change {
  const changes = diffWordsWithSpace(before, after, { maxEditLength });
  const common = (changes ?? []).filter(({ added, removed }) => !added && !removed);
  const commonCharacters = common.reduce((sum, { value }) => sum + value.trim().length, 0);
  if (!changes || commonCharacters < minCommonShare * Math.max(before.length, after.length)) {
    return { before: whole(before, before !== after), after: whole(after, before !== after) };
  }
  const result: Change = { before: [], after: [] };
  for (const [index, { value, added, removed }] of changes.entries()) {
    const between = changes[index - 1] !== undefined && changes[index + 1] !== undefined;
    // A lone space between two changed words reads better as changed along with them.
    const changed = added || removed || (between && /^ +$/.test(value));
    if (!added) append(result.before, value, changed);
    if (!removed) append(result.after, value, changed);
  }
  return result;
}

/** Whether two paragraphs are versions of the same one: a third of their words in common. */
export function isSimilar(one: string, other: string): boolean {
  const words = wordsOf(one);
  const others = wordsOf(other);
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared > 0 && shared >= Math.max(words.size, others.size) / 3;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function append(pieces: Piece[], words: string, changed: boolean): void {
  const last = pieces.at(-1);
  if (last?.changed === changed) last.words += words;
  else pieces.push({ words, changed });
}

function whole(words: string, changed: boolean): Piece[] {
  return words === "" ? [] : [{ words, changed }];
}
