import type { Root } from "hast";
import { visit } from "unist-util-visit";
import { hasContent } from "./hast-text.server.ts";

/** A plugin that says what a column's head is the head of, and aligns by class: style attributes are not allowed. */
export function tidyTables() {
  return (tree: Root): void => {
    visit(tree, "element", (cell) => {
      if (cell.tagName !== "th" && cell.tagName !== "td") return;
      const { align, ...properties } = cell.properties;
      if (align === "right" || align === "center") properties.className = [`text-${align}`];
      if (cell.tagName === "th" && hasContent(cell)) properties.scope = "col";
      if (cell.tagName === "th" && !hasContent(cell)) cell.tagName = "td";
      cell.properties = properties;
    });
  };
}
