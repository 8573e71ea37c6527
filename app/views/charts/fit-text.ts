/** Schibsted Grotesk is about half as wide as high, on average; a drawing cannot measure what it writes. */
const widthOfCharacter = 0.52;

/** About how wide `text` becomes, in the unit of `size`. */
export function widthOf(text: string, size: number): number {
  return text.length * size * widthOfCharacter;
}

/** Breaks `text` between words into lines that fit `width`, at most `most` of them; what is left out ends as "…". */
export function fitText(text: string, { width, size, most }: { width: number; size: number; most: number }): string[] {
  const longest = Math.max(4, Math.floor(width / (size * widthOfCharacter)));
  const lines: string[] = [];
  let rest = text.trim();
  while (rest.length > longest && lines.length < most - 1) {
    const gap = rest.lastIndexOf(" ", longest);
    const end = gap > 0 ? gap : longest;
    lines.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return [...lines, rest.length > longest ? `${rest.slice(0, longest - 1).trimEnd()}…` : rest];
}
