/** Spellings further apart than this are names of their own. */
const maxTypos = 2;

/** Names shorter than this differ when they differ in one letter. */
const shortName = 6;

/**
 * The first of `names` that `name` seems to be another spelling of: letters alike but for case, accents, spaces, hyphens
 * and a slip of the key or two. Figures must be the same: "Hösten 2018" is not "Hösten 2019". The very same name counts.
 */
export function findSimilarName(name: string, names: readonly string[]): string | null {
  const wanted = spell(name);
  return names.find((other) => isSpelling(wanted, spell(other))) ?? null;
}

type Spelling = { letters: string; figures: string };

/** What of a name is compared. */
function spell(name: string): Spelling {
  const plain = name
    .slice(0, 200)
    .toLowerCase()
    .replaceAll(/[æä]/g, "a")
    .replaceAll(/[øö]/g, "o")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "");
  return { letters: plain.replaceAll(/[^\p{L}]/gu, ""), figures: (plain.match(/\d+/g) ?? []).join(" ") };
}

function isSpelling(one: Spelling, other: Spelling): boolean {
  if (one.figures !== other.figures) return false;
  const shorter = Math.min(one.letters.length, other.letters.length);
  const allowed = shorter < shortName ? 0 : Math.min(maxTypos, Math.floor(shorter / shortName));
  return Math.abs(one.letters.length - other.letters.length) <= allowed && typos(one.letters, other.letters) <= allowed;
}

/** How many letters must be put in, left out or changed to get from one to the other (Levenshtein's distance). */
function typos(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [place, against] of [...other].entries()) {
      const kept = (row[place] ?? 0) + (letter === against ? 0 : 1);
      next.push(Math.min(kept, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
