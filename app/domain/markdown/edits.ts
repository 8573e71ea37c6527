/** A change to a text: what stands from `start` up to `end` becomes `text`. */
export type Edit = { start: number; end: number; text: string };

/** The text with all edits made; one that begins within an earlier one is left out. */
export function applyEdits(source: string, edits: Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    pieces.push(source.slice(at, start), text);
    at = end;
  }
  return pieces.join("") + source.slice(at);
}

/** Takes away what stands from `start` up to `end`, and the empty lines after it when it was a block of its own. */
export function removal(markdown: string, start: number, end: number): Edit {
  const before = markdown.slice(Math.max(0, start - 2), start);
  const after = before === "" || before === "\n\n" ? (/^\n+/.exec(markdown.slice(end))?.[0].length ?? 0) : 0;
  return { start, end: end + after, text: "" };
}
