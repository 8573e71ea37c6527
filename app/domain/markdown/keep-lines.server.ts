import type { Break, Nodes, Root, Text } from "mdast";
import { visit } from "unist-util-visit";

/**
 * A plugin that keeps the line ends inside a paragraph. Markdown would join the lines; whoever pastes an address, or
 * places with their dates, has seen them stand under each other.
 */
export function keepLines() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      const children: Nodes[] = "children" in node ? node.children : [];
      if (!children.some(hasLines)) return;
      Object.assign(node, {
        children: children.flatMap<Nodes>((child) => (hasLines(child) ? linesOf(child) : [child])),
      });
    });
  };
}

function hasLines(node: Nodes): node is Text {
  return node.type === "text" && node.value.includes("\n");
}

function linesOf({ value }: Text): (Text | Break)[] {
  return value.split("\n").flatMap((line, index): (Text | Break)[] => {
    const words: Text[] = line === "" ? [] : [{ type: "text", value: line }];
    return index === 0 ? words : [{ type: "break" }, ...words];
  });
}
