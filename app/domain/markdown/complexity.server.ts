import type { Nodes as HastNodes } from "hast";
import type { Nodes, Root } from "mdast";
import { Refusal } from "../refusal.ts";
import { maxTextCharacters } from "./limits.ts";

/** Quotes and lists begun on one line. */
const maxContainers = 20;

/** Levels of a tree; every later pass calls itself once or more a level. */
const maxDepth = 100;

/** Lines at all; and those that are not empty, together with the quotes and lists that they begin. */
const maxLines = 20_000;
const maxBlocks = 6000;

/** Reading a paragraph takes the square of its marks: this sum of squares takes about a third of a second. */
const maxCost = 1_500_000;

/** A quote or list at a margin that only many others around it give. */
const farIn = /^[ \t]{80,}(?:[>*+-]|\d{1,9}[.)])/;

const marks = /\*+|_+|~+|[[\]]|<[!?/a-z]/gi;

/** The text is nested, or marked up, beyond what a person writes. */
export function tooDeep(field: string | null): Refusal {
  return new Refusal("text_too_deep", field);
}

/** Refuses what is too long, and lines that open containers without end. Looks at each character once. */
export function requireModest(text: string, field: string | null): void {
  if (text.length > maxTextCharacters) throw new Refusal("text_too_long", field, { limit: maxTextCharacters });
  const lines = text.split("\n");
  if (lines.length > maxLines) throw tooDeep(field);
  let blocks = 0;
  for (const line of lines) {
    const containers = countContainers(line);
    if (/\S/.test(line)) blocks += 1 + containers;
    if (containers > maxContainers || blocks > maxBlocks) throw tooDeep(field);
  }
}

/** Refuses paragraphs of marks. `readBlocks` gives the tree without what happens inside paragraphs. */
export function requireFewMarks(text: string, readBlocks: () => Root, field: string | null): void {
  if (countMarks(text) ** 2 <= maxCost) return;
  let cost = 0;
  const tree = readBlocks();
  requireShallow(tree, field);
  for (const { node } of everyNode<Nodes>(tree)) {
    if (node.type === "text")
      cost += countMarks(text.slice(node.position?.start.offset, node.position?.end.offset)) ** 2;
  }
  if (cost > maxCost) throw tooDeep(field);
}

/** Refuses a tree that is too deep; itself without recursion. */
export function requireShallow(tree: Nodes | HastNodes, field: string | null): void {
  for (const { depth } of everyNode(tree)) if (depth > maxDepth) throw tooDeep(field);
}

/** Every node of a tree, without recursion; not in the order of the text. */
export function* everyNode<Node extends Nodes | HastNodes>(tree: Node): Iterable<{ node: Node; depth: number }> {
  const waiting = [{ node: tree, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    const children = ("children" in next.node ? next.node.children : []) as Node[];
    for (const node of children) waiting.push({ node, depth: next.depth + 1 });
  }
}

function countMarks(text: string): number {
  return text.match(marks)?.length ?? 0;
}

function countContainers(line: string): number {
  if (farIn.test(line)) return maxContainers + 1;
  const marker = /[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y;
  let count = 0;
  while (count <= maxContainers && marker.test(line)) count += 1;
  return count > maxContainers && isRule(line) ? 0 : count;
}

/** A line across the page may have any number of marks. */
function isRule(line: string): boolean {
  return /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/.test(line);
}
