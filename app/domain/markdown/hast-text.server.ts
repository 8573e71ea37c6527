import type { Element } from "hast";
import { visit } from "unist-util-visit";

/** The words within an element. */
export function textOf(element: Element): string {
  const words: string[] = [];
  visit(element, "text", ({ value }) => void words.push(value));
  return words.join("");
}

/** Whether an element shows anything: words or a picture. */
export function hasContent(element: Element): boolean {
  let found = textOf(element).trim() !== "";
  visit(element, "element", ({ tagName }) => {
    found ||= tagName === "img";
  });
  return found;
}
