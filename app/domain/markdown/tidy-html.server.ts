import type { Element, ElementContent, Root } from "hast";
import { CONTINUE, SKIP, visit } from "unist-util-visit";
import { hasContent, textOf } from "./hast-text.server.ts";

const raised: Record<string, string> = {
  0: "⁰",
  1: "¹",
  2: "²",
  3: "³",
  4: "⁴",
  5: "⁵",
  6: "⁶",
  7: "⁷",
  8: "⁸",
  9: "⁹",
};
const lowered: Record<string, string> = {
  0: "₀",
  1: "₁",
  2: "₂",
  3: "₃",
  4: "₄",
  5: "₅",
  6: "₆",
  7: "₇",
  8: "₈",
  9: "₉",
};

/** A plugin that prepares HTML for Markdown where the two differ: captions, empty links, raised and lowered figures. */
export function tidyHtml() {
  return (tree: Root): void => {
    visit(tree, "element", (element, index, parent) => {
      if (!parent || index === undefined) return CONTINUE;
      const instead = tidy(element);
      if (!instead) return CONTINUE;
      parent.children.splice(index, 1, ...instead);
      return [SKIP, index];
    });
  };
}

/** What stands instead of an element; undefined when it stays. */
function tidy(element: Element): ElementContent[] | undefined {
  const { tagName, properties, children } = element;
  if (tagName === "img") return properties.src ? undefined : [];
  if (tagName === "a") return properties.href && hasContent(element) ? undefined : children;
  if (tagName === "sup") return figures(element, raised);
  if (tagName === "sub") return figures(element, lowered);
  if (tagName === "figure") captionPicture(element);
  if (tagName === "table") return captionTable(element);
  return undefined;
}

/** The caption of a lone picture becomes its title, where the caption of a picture in Markdown stands. */
function captionPicture(figure: Element): void {
  const pictures: Element[] = [];
  const captions: Element[] = [];
  visit(figure, "element", (element) => {
    if (element.tagName === "img") pictures.push(element);
    if (element.tagName === "figcaption") captions.push(element);
  });
  const [picture] = pictures;
  if (!picture || pictures.length > 1 || captions.length === 0) return;
  picture.properties.title = captions.map(textOf).join(" ").replace(/\s+/g, " ").trim();
  figure.children = figure.children.filter((child) => !captions.some((caption) => caption === child));
}

/** Markdown's tables have no caption: it stands above, as text. */
function captionTable(table: Element): ElementContent[] | undefined {
  const isCaption = (node: ElementContent) => node.type === "element" && node.tagName === "caption";
  const captions = table.children.filter(isCaption) as Element[];
  if (captions.length === 0) return undefined;
  table.children = table.children.filter((child) => !isCaption(child));
  return [...captions.map((caption) => ({ ...caption, tagName: "p" })), table];
}

function figures(element: Element, signs: Record<string, string>): ElementContent[] | undefined {
  const value = [...textOf(element)].map((sign) => signs[sign]).join("");
  return value.length === textOf(element).length && value !== "" ? [{ type: "text", value }] : undefined;
}
