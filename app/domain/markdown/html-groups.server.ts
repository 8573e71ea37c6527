import type { Definition, FootnoteDefinition, Nodes, Root, RootContent } from "mdast";
import { everyNode, tooDeep } from "./complexity.server.ts";
import { impliedEndElements, voidElements } from "./html-names.ts";

/** Neighbouring blocks that must be converted as one, since an element opens in the first and closes in the last. */
export type HtmlGroup = { parent: Root | FootnoteDefinition; blocks: RootContent[] };

/** Tags in one text, and how many may be open at a time. */
const maxTags = 3000;
const maxOpen = 100;

/** The blocks of a text that hold raw HTML, as small as possible: everything else stays as it was typed. */
export function htmlGroups(tree: Root, field: string | null): HtmlGroup[] {
  const parents = [tree, ...tree.children.filter((node) => node.type === "footnoteDefinition")];
  const budget = { tags: maxTags, open: 0 };
  return parents.flatMap((parent): HtmlGroup[] => {
    const ranges = mergeRanges(rangesWithHtml(parent, budget));
    if (budget.tags < 0 || budget.open > maxOpen) throw tooDeep(field);
    if (parent.type === "footnoteDefinition") return ranges.length > 0 ? [{ parent, blocks: parent.children }] : [];
    return ranges.flatMap(([first, last]) =>
      withoutFootnotes(parent.children.slice(first, last + 1)).map((blocks) => ({ parent, blocks })),
    );
  });
}

/** Where addresses are given that links elsewhere in the text refer to. */
export function definitionsIn(blocks: Nodes[]): Definition[] {
  return blocks.flatMap((block) =>
    [...everyNode(block)].flatMap(({ node }) => (node.type === "definition" ? [node] : [])),
  );
}

/** Runs of blocks between footnotes, which are converted by themselves. */
function withoutFootnotes(blocks: RootContent[]): RootContent[][] {
  const runs: RootContent[][] = [[]];
  for (const block of blocks) {
    if (block.type === "footnoteDefinition") runs.push([]);
    else runs.at(-1)?.push(block);
  }
  return runs.filter((run) => run.length > 0);
}

function rangesWithHtml(parent: Root | FootnoteDefinition, budget: { tags: number; open: number }): [number, number][] {
  const ranges: [number, number][] = [];
  const openedAt = new Map<string, number[]>();
  let open = 0;
  parent.children.forEach((block, index) => {
    if (block.type === "footnoteDefinition") return;
    const html = htmlIn(block);
    if (html.length > 0) ranges.push([index, index]);
    for (const { name, closing } of html.flatMap(tagsIn)) {
      budget.tags -= 1;
      if (voidElements.has(name)) continue;
      const places = openedAt.get(name) ?? [];
      if (!closing) places.push(index);
      const begun = closing ? places.pop() : undefined;
      if (begun !== undefined) ranges.push([begun, index]);
      if (!impliedEndElements.has(name)) open += closing ? (begun === undefined ? 0 : -1) : 1;
      budget.open = Math.max(budget.open, open);
      openedAt.set(name, places);
    }
  });
  return ranges;
}

/** The raw HTML within a block, in the order of the text. */
function htmlIn(block: Nodes): string[] {
  const found = [...everyNode(block)].flatMap(({ node }) => (node.type === "html" ? [node] : []));
  found.sort((a, b) => (a.position?.start.offset ?? 0) - (b.position?.start.offset ?? 0));
  return found.map((node) => node.value);
}

function tagsIn(html: string): { name: string; closing: boolean }[] {
  const tags = html.matchAll(/<(\/?)([a-z][a-z0-9-]*)(?=[\s/>])/gi);
  return [...tags].map(([, slash, name = ""]) => ({ name: name.toLowerCase(), closing: slash === "/" }));
}

function mergeRanges(ranges: [number, number][]): [number, number][] {
  const merged: [number, number][] = [];
  for (const [first, last] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const previous = merged.at(-1);
    if (previous && first <= previous[1]) previous[1] = Math.max(previous[1], last);
    else merged.push([first, last]);
  }
  return merged;
}
