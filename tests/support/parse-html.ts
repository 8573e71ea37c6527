// HTML as a browser reads it.
import type { Element, Root } from "hast";
import rehypeRaw from "rehype-raw";
import { unified } from "unified";
import { visit } from "unist-util-visit";

/** Every element of a piece of HTML, in order. */
export function elementsOf(html: string): Element[] {
  const read = unified().use(rehypeRaw).freeze();
  const tree = read.runSync({ type: "root", children: [{ type: "raw", value: html }] } as unknown as Root);
  const elements: Element[] = [];
  visit(tree as Root, "element", (element) => void elements.push(element));
  return elements;
}
