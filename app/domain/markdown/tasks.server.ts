import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import type { TextWords } from "./words.ts";

/** A plugin that says in words which points of a task list are done: a box that nobody can tick would be no help. */
export function sayTasks(words: TextWords) {
  return (tree: Root): void => {
    visit(tree, "listItem", (item) => {
      if (typeof item.checked !== "boolean") return;
      const value = `${item.checked ? words.ticked : words.open}: `;
      const [first] = item.children;
      if (first?.type === "paragraph") first.children.unshift({ type: "text", value });
      item.checked = null;
    });
  };
}
