import type { Html, Nodes } from "mdast";
import { everyNode } from "./complexity.server.ts";
import { type Edit, removal } from "./edits.ts";
import { codeElements, htmlElements } from "./html-names.ts";

type Tag = { closing: boolean; name: string };

const commentEnds = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
  ["<!", ">"],
] as const;

/**
 * The changes to a text that need no understanding of its HTML: comments and code go, and what is no HTML although it
 * begins with a "<" (an unknown name, something never closed) gets a backslash, so that it stays what the author typed.
 */
export function plainHtmlEdits(markdown: string, tree: Nodes): Edit[] {
  return [...everyNode(tree)].flatMap(({ node }) =>
    "children" in node ? editsOfChildren(markdown, node.children) : [],
  );
}

function editsOfChildren(markdown: string, children: Nodes[]): Edit[] {
  const edits: Edit[] = [];
  const lastClose = new Map<string, number>();
  children.forEach((node, index) => {
    const tag = node.type === "html" ? firstTag(node.value) : null;
    if (tag?.closing) lastClose.set(tag.name, index);
  });
  for (let index = 0; index < children.length; index += 1) {
    const node = children[index];
    if (node?.type !== "html") continue;
    const tag = firstTag(node.value);
    const close = tag && startsCode(node, tag) ? findClose(children, index, tag.name, lastClose) : -1;
    if (tag && close > index) {
      edits.push(removal(markdown, startOf(node), endOf(children[close])));
      index = close;
    } else if (afterComment(node.value)?.trim() === "") edits.push(removal(markdown, startOf(node), endOf(node)));
    else if (isTypedText(node, tag)) edits.push(asText(markdown, startOf(node)));
  }
  return edits;
}

/** A "<" that begins nothing. After a bare address a backslash would become part of it. */
function asText(markdown: string, at: number): Edit {
  const follows = at > 0 && /\S/.test(markdown.charAt(at - 1));
  return follows ? { start: at, end: at + 1, text: "&lt;" } : { start: at, end: at, text: "\\" };
}

/** Whether a tag begins something that is dropped whole and that does not also end in the same node. */
function startsCode({ value }: Html, { name, closing }: Tag): boolean {
  return !closing && codeElements.has(name) && !value.toLowerCase().includes(`</${name}`);
}

function findClose(children: Nodes[], from: number, name: string, lastClose: Map<string, number>): number {
  if ((lastClose.get(name) ?? -1) < from) return -1;
  for (let index = from + 1; index < children.length; index += 1) {
    const node = children[index];
    const tag = node?.type === "html" ? firstTag(node.value) : null;
    if (tag?.closing && tag.name === name) return index;
  }
  return -1;
}

/** What follows a comment, an instruction or a declaration in the same node; null when it never ends, or is none. */
function afterComment(value: string): string | null {
  const close = commentEnds.find(([open]) => value.startsWith(open))?.[1] ?? "";
  const end = value.indexOf(close, 2);
  return close && end >= 0 ? value.slice(end + close.length) : null;
}

function isTypedText(node: Html, tag: Tag | null): boolean {
  if (tag) return !htmlElements.has(tag.name) || startsCode(node, tag);
  return afterComment(node.value) === null;
}

function firstTag(value: string): Tag | null {
  const match = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(value);
  return match && { closing: match[1] === "/", name: (match[2] ?? "").toLowerCase() };
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

function endOf(node: Nodes | undefined): number {
  return node?.position?.end.offset ?? 0;
}
