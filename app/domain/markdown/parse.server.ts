import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import { requireFewMarks, requireModest, requireShallow, tooDeep } from "./complexity.server.ts";

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** The same without what happens inside a paragraph: cheap, whatever the text. */
const blockParser = unified().use(remarkParse).use(remarkGfm).use(withoutInline).freeze();

/**
 * The tree of a Markdown text (CommonMark with GitHub's tables, strikethrough, footnotes and bare addresses).
 * Texts made to be slow or deep are refused before anything works on them for long.
 * @throws {Refusal} `text_too_long`, `text_too_deep` about `field`.
 */
export function parseMarkdown(markdown: string, field: string | null = null): Root {
  requireModest(markdown, field);
  try {
    requireFewMarks(markdown, () => blockParser.parse(markdown), field);
    const tree = parser.parse(markdown);
    requireShallow(tree, field);
    return tree;
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep(field); // the stack, should the measures ever miss something
    throw error;
  }
}

function withoutInline(this: Processor): void {
  const disabled = [
    "attention",
    "autolink",
    "codeText",
    "emailAutolink",
    "gfmFootnoteCall",
    "gfmPotentialFootnoteCall",
    "htmlText",
    "labelEnd",
    "labelStartImage",
    "labelStartLink",
    "protocolAutolink",
    "strikethrough",
    "wwwAutolink",
  ];
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: disabled } }];
}
