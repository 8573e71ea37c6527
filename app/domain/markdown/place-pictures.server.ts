import type { Element, ElementContent, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";
import { hasContent } from "./hast-text.server.ts";
import { pictureKey } from "./picture-edits.server.ts";
import type { TextPicture } from "./text-picture.ts";
import type { Placeholder } from "./words.ts";

type Pictures = ReadonlyMap<string, TextPicture>;

/** What an element's words and its pictures became. */
type Parted = { rest: ElementContent | null; figures: Element[] };

const phrasing = new Set(["a", "em", "strong", "del", "code", "sup", "br", "img"]);

/**
 * A plugin that shows the pictures of a text as figures. They are blocks, so a paragraph is parted around them; pictures
 * that are not among `pictures` are left out.
 */
export function placePictures(pictures: Pictures, placeholder?: Placeholder) {
  return (tree: Root): void => {
    visit(tree, "element", (element, index, parent) => {
      if (!parent || index === undefined || !holdsPictures(element)) return;
      const { tagName } = element;
      if (tagName === "p") {
        const parts = split(element.children, (children) => ({ ...element, children }));
        parent.children.splice(index, 1, ...parts);
        return [SKIP, index + parts.length];
      }
      if (tagName === "li" || tagName === "td" || tagName === "th") {
        element.children = split(element.children);
      } else if (/^h[1-6]$/.test(tagName)) {
        const { rest, figures } = part(element);
        const parts = rest ? [rest, ...figures] : figures;
        parent.children.splice(index, 1, ...parts);
        return [SKIP, index + parts.length];
      }
    });
  };

  /** The children with figures between them; words in between are wrapped, when there is something to wrap them in. */
  function split(children: ElementContent[], wrap?: (children: ElementContent[]) => Element): ElementContent[] {
    const parts: ElementContent[] = [];
    let run: ElementContent[] = [];
    const close = () => {
      const trimmed = trim(run);
      if (trimmed.length > 0) parts.push(...(wrap ? [wrap(trimmed)] : trimmed));
      run = [];
    };
    for (const child of children) {
      const { rest, figures } = part(child);
      if (rest) run.push(rest);
      if (figures.length === 0) continue;
      close();
      parts.push(...figures);
    }
    close();
    return parts;
  }

  function part(node: ElementContent): Parted {
    if (node.type !== "element" || !(phrasing.has(node.tagName) || /^h[1-6]$/.test(node.tagName))) {
      return { rest: node, figures: [] };
    }
    if (node.tagName === "img") return { rest: null, figures: figure(node) };
    if (!holdsPictures(node)) return { rest: node, figures: [] };
    const parted = node.children.map(part);
    const figures = parted.flatMap((one) => one.figures);
    const rest = { ...node, children: parted.flatMap((one) => one.rest ?? []) };
    if (hasContent(rest)) return { rest, figures };
    if (node.tagName !== "a") return { rest: null, figures };
    const linked = figures.map((one) => linkPicture(one, node));
    return { rest: linked.includes(true) ? null : rest, figures };
  }

  function figure(image: Element): Element[] {
    const picture = pictures.get(pictureKey(String(image.properties.src ?? "")) ?? "");
    if (!picture) return [];
    if (!picture.file) return placeholder ? [missing(picture, placeholder)] : [];
    const { src, srcset, sizes, width, height } = picture.file;
    const shown = { src, srcSet: srcset, sizes, width, height, alt: picture.alt, loading: "lazy", decoding: "async" };
    const children = [element("img", shown)];
    if (picture.caption) children.push(element("figcaption", {}, picture.caption));
    return [{ ...element("figure"), children }];
  }
}

/** Lets a described picture be the link that it stood in; a decoration cannot say where it leads. */
function linkPicture(figure: Element, link: Element): boolean {
  const [image, ...others] = figure.children;
  if (image?.type !== "element" || image.tagName !== "img" || !image.properties.alt) return false;
  figure.children = [{ ...link, children: [image] }, ...others];
  return true;
}

function missing({ sourceUrl }: TextPicture, { text, lang }: Placeholder): Element {
  const host = URL.parse(sourceUrl ?? "")?.host || null;
  return element("p", { className: ["missing-picture"], lang }, text(host));
}

function element(tagName: string, properties: Element["properties"] = {}, text?: string): Element {
  return { type: "element", tagName, properties, children: text === undefined ? [] : [{ type: "text", value: text }] };
}

function holdsPictures(element: Element): boolean {
  let found = false;
  visit(element, "element", ({ tagName }) => {
    found ||= tagName === "img";
  });
  return found;
}

/** Without the line ends around it. */
function trim(run: ElementContent[]): ElementContent[] {
  const isSpace = (node: ElementContent) =>
    node.type === "text" ? node.value.trim() === "" : node.type === "element" && node.tagName === "br";
  const first = run.findIndex((node) => !isSpace(node));
  return first < 0 ? [] : run.slice(first, run.findLastIndex((node) => !isSpace(node)) + 1);
}
