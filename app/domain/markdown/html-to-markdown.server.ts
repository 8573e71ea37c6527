import type { Element, Root as HastRoot } from "hast";
import type { Definition, FootnoteReference, Root, RootContent } from "mdast";
import rehypeRaw from "rehype-raw";
import rehypeRemark from "rehype-remark";
import rehypeSanitize, { defaultSchema, type Options as Schema } from "rehype-sanitize";
import remarkGfm from "remark-gfm";
import remarkRehype from "remark-rehype";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { requireShallow } from "./complexity.server.ts";
import { codeElements } from "./html-names.ts";
import { tidyHtml } from "./tidy-html.server.ts";

/** Stands for a footnote's mark while it passes through HTML, which has none. */
const footnoteMark = "footnote-mark";

const blockElements =
  "address article aside caption center fieldset figcaption figure footer form header hgroup legend";

/** What has a meaning in Markdown, and blocks, so that their words do not run together. */
const schema: Schema = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []), ...blockElements.split(" "), "main", "mark", "nav", "u", footnoteMark],
  attributes: { ...defaultSchema.attributes, [footnoteMark]: ["label"], img: ["src"] },
  protocols: { href: ["http", "https", "mailto"] },
  clobber: [],
  strip: [...codeElements],
};

const toMarkdown = unified()
  .use(remarkRehype, { allowDangerousHtml: true, handlers: { footnoteReference: footnoteToElement } })
  .use(rehypeRaw)
  .use(() => (tree: HastRoot) => requireShallow(tree, null))
  .use(rehypeSanitize, schema)
  .use(tidyHtml)
  .use(rehypeRemark, { newlines: true, handlers: { [footnoteMark]: elementToFootnote } })
  .freeze();

const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, { bullet: "-", rule: "-", listItemIndent: "one" })
  .freeze();

/**
 * Blocks of Markdown with raw HTML in them, as a tree of Markdown alone. Elements that Markdown has no word for leave
 * their text; code and what is embedded from elsewhere leave nothing.
 */
export function convertHtml(blocks: RootContent[], definitions: Definition[]): Root {
  return toMarkdown.runSync({ type: "root", children: [...blocks, ...definitions] } as Root) as unknown as Root;
}

/** The tree as Markdown source, without blank lines at either end. */
export function writeMarkdown(tree: Root): string {
  return writer.stringify(tree).trim();
}

function footnoteToElement(_: unknown, node: FootnoteReference): Element {
  const label = node.label ?? node.identifier;
  return { type: "element", tagName: footnoteMark, properties: { label }, children: [] };
}

function elementToFootnote(_: unknown, element: Element): FootnoteReference {
  const label = String(element.properties.label ?? "");
  return { type: "footnoteReference", identifier: label.toLowerCase(), label };
}
