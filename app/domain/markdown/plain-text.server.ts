import type { Paragraph } from "mdast";
import { EXIT, SKIP, visit } from "unist-util-visit";
import { parseMarkdown } from "./parse.server.ts";

/**
 * The beginning of a text's paragraphs as one line of plain words, cut between words after at most `maxCharacters` with
 * an ellipsis.
 */
export function plainText(markdown: string, maxCharacters: number): string {
  let text = "";
  visit(parseMarkdown(markdown), (node) => {
    if (node.type === "footnoteDefinition") return SKIP;
    if (node.type !== "paragraph") return;
    text += `${wordsOf(node)} `;
    return text.length > maxCharacters * 2 ? EXIT : SKIP;
  });
  return shorten(text.replace(/\s+/g, " ").trim(), maxCharacters);
}

function wordsOf(paragraph: Paragraph): string {
  const words: string[] = [];
  visit(paragraph, (node) => {
    if (node.type === "text" || node.type === "inlineCode") words.push(node.value);
    if (node.type === "break") words.push(" ");
  });
  return words.join("");
}

function shorten(text: string, maxCharacters: number): string {
  if (text.length <= maxCharacters) return text;
  const end = text.slice(0, maxCharacters).lastIndexOf(" ");
  const whole = text.slice(0, end > maxCharacters / 2 ? end : maxCharacters - 1);
  return `${whole.replace(/[\s,;:–-]+$/, "").replace(/[\uD800-\uDBFF]$/, "")}…`;
}
