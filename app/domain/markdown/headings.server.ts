import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";
import { hasContent } from "./hast-text.server.ts";

/**
 * A plugin that lets the headings of a text start at `level` and skip none, whatever levels the author used, since the
 * page's own headings stand above. Empty headings go.
 */
export function levelHeadings(level: number, idPrefix: string) {
  return (tree: Root): void => {
    const above: { was: number; is: number }[] = [];
    for (const { heading, was } of headingsIn(tree)) {
      while ((above.at(-1)?.was ?? 0) >= was) above.pop();
      const is = Math.min(6, (above.at(-1)?.is ?? level - 1) + 1);
      above.push({ was, is });
      heading.tagName = `h${is}`;
    }
    visit(tree, "element", ({ properties }) => {
      if (properties.id === "footnote-label") properties.id = `${idPrefix}-footnotes`;
      if (properties.ariaDescribedBy) properties.ariaDescribedBy = [`${idPrefix}-footnotes`];
    });
  };
}

function headingsIn(tree: Root): { heading: Element; was: number }[] {
  const headings: { heading: Element; was: number }[] = [];
  visit(tree, "element", (element, index, parent) => {
    const was = Number(/^h([1-6])$/.exec(element.tagName)?.[1]);
    if (!was || !parent || index === undefined) return;
    if (!hasContent(element)) {
      parent.children.splice(index, 1);
      return index;
    }
    headings.push({ heading: element, was: element.properties.id === "footnote-label" ? 1 : was });
  });
  return headings;
}
