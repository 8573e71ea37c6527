import type { Nodes } from "mdast";
import { cleanMarkdown } from "./clean.server.ts";
import { everyNode } from "./complexity.server.ts";
import { applyEdits, type Edit, removal } from "./edits.ts";
import { parseMarkdown } from "./parse.server.ts";

/** Taking a picture away may leave signs that are another one: seldom, and never many times. */
const maxRounds = 10;

/**
 * What may be kept of a text that has no pictures: as `cleanMarkdown`, and the pictures go.
 * @throws {Refusal} `text_too_long`, `text_too_deep` about `field`.
 */
export function cleanText(source: string, field: string | null = null): string {
  let { markdown } = cleanMarkdown(source, field);
  for (let round = 0; round < maxRounds; round += 1) {
    const edits = pictureRemovals(markdown, field);
    if (edits.length === 0) break;
    markdown = applyEdits(markdown, edits);
  }
  return markdown.trim() === "" ? "" : markdown;
}

/** A paragraph of nothing but pictures goes with them. */
function pictureRemovals(markdown: string, field: string | null): Edit[] {
  const edits: Edit[] = [];
  for (const { node } of everyNode<Nodes>(parseMarkdown(markdown, field))) {
    const { start, end } = node.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) continue;
    const whole = node.type === "paragraph" && node.children.every((child) => isPicture(child) || isBlank(child));
    if (whole ? node.children.some(isPicture) : isPicture(node))
      edits.push(removal(markdown, start.offset, end.offset));
  }
  return edits;
}

function isPicture({ type }: Nodes): boolean {
  return type === "image" || type === "imageReference";
}

function isBlank(node: Nodes): boolean {
  return node.type === "break" || (node.type === "text" && node.value.trim() === "");
}
