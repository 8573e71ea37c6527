import { createHash } from "node:crypto";
import type { Image, ImageReference, Nodes, Root } from "mdast";
import { everyNode } from "./complexity.server.ts";
import type { Edit } from "./edits.ts";
import type { FoundPicture } from "./text-picture.ts";

/** Pictures that lay elsewhere, by the key that now stands for them. */
export type ForeignPictures = Map<string, FoundPicture>;

const maxWords = 500;
const maxAddress = 2000;

/** The key in a picture's address; null when the picture lies elsewhere. */
export function pictureKey(address: string): string | null {
  return /^picture:([a-z0-9]{4,32})$/.exec(address)?.[1] ?? null;
}

/** Every picture among `nodes` that lies elsewhere gets the address `picture:key` instead, and is noted in `foreign`. */
export function pictureEdits(tree: Root, nodes: Nodes[], foreign: ForeignPictures): Edit[] {
  const addresses = new Map<string, { url: string; title?: string | null }>();
  for (const { node } of everyNode<Nodes>(tree)) {
    if (node.type === "definition" && !addresses.has(node.identifier)) addresses.set(node.identifier, node);
  }
  return picturesIn(nodes).flatMap((node) => {
    const { url, title } = (node.type === "image" ? node : addresses.get(node.identifier)) ?? { url: "" };
    if (pictureKey(url)) return [];
    const key = note(foreign, url, node.alt, title);
    const alt = (node.alt ?? "").replace(/\s+/g, " ").replace(/[\\[\]*_`<>&|~!:@.]/g, "\\$&");
    const { start, end } = node.position ?? {};
    return [{ start: start?.offset ?? 0, end: end?.offset ?? 0, text: `![${alt}](picture:${key})` }];
  });
}

/** As `pictureEdits`, in a tree that has not been written yet. */
export function replacePictures(tree: Root, foreign: ForeignPictures): void {
  for (const node of picturesIn([tree])) {
    if (node.type !== "image" || pictureKey(node.url)) continue;
    node.url = `picture:${note(foreign, node.url, node.alt, node.title)}`;
    node.title = null;
  }
}

/** The pictures of a cleaned text, each once, in the order of the text. */
export function listPictures(tree: Root, foreign: ForeignPictures): FoundPicture[] {
  const found = new Map<string, FoundPicture>();
  for (const node of picturesIn([tree])) {
    const key = node.type === "image" ? pictureKey(node.url) : null;
    if (node.type !== "image" || !key || found.has(key)) continue;
    const own = { key, sourceUrl: null, alt: words(node.alt), caption: words(node.title) };
    found.set(key, foreign.get(key) ?? own);
  }
  return [...found.values()];
}

function picturesIn(nodes: Nodes[]): (Image | ImageReference)[] {
  const found = nodes
    .flatMap((node) => [...everyNode(node)])
    .flatMap(({ node }) => (node.type === "image" || node.type === "imageReference" ? [node] : []));
  return found.sort((a, b) => (a.position?.start.offset ?? 0) - (b.position?.start.offset ?? 0));
}

/** The key follows from the address: the same picture in two places is one decision, and so it is when pasted again. */
function note(foreign: ForeignPictures, url: string, alt?: string | null, title?: string | null): string {
  const key = createHash("sha256").update(url).digest("hex").slice(0, 12);
  if (!foreign.has(key)) foreign.set(key, { key, sourceUrl: webAddress(url), alt: words(alt), caption: words(title) });
  return key;
}

/** Null for what is no address on the web, such as a picture written into the address itself. */
function webAddress(url: string): string | null {
  const parsed = URL.parse(url.startsWith("//") ? `https:${url}` : url);
  if (parsed?.protocol !== "https:" && parsed?.protocol !== "http:") return null;
  return parsed.href.slice(0, maxAddress);
}

function words(text: string | null | undefined): string {
  return (text ?? "").replace(/\s+/g, " ").trim().slice(0, maxWords).toWellFormed();
}
