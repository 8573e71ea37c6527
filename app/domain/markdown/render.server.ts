import rehypeSanitize from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { levelHeadings } from "./headings.server.ts";
import { keepLines } from "./keep-lines.server.ts";
import { tidyLinks } from "./links.server.ts";
import { parseMarkdown } from "./parse.server.ts";
import { placePictures } from "./place-pictures.server.ts";
import { renderedSchema } from "./rendered-schema.server.ts";
import { tidyTables } from "./tables.server.ts";
import { sayTasks } from "./tasks.server.ts";
import type { TextPicture } from "./text-picture.ts";
import type { Placeholder, TextWords } from "./words.ts";

export type RenderOptions = {
  /** Makes the ids of this text unique on its page: letters, digits and hyphens. */
  idPrefix: string;
  words: TextWords;
  /** The pictures by the key that the text uses; one that is not among them is left out. */
  pictures?: ReadonlyMap<string, TextPicture>;
  /** The level that the text's own headings start at. */
  headingLevel?: 2 | 3;
  /** In a preview: what stands where a picture is still missing. Without it, nothing stands there. */
  placeholder?: Placeholder;
};

/**
 * A cleaned text as HTML for `.prose`. Raw HTML in it is left out, and what remains passes a list of what is allowed: no
 * scripts, styles, forms or frames; links to the web, to mail and within the site; only our own pictures.
 * @throws {Refusal} `text_too_long`, `text_too_deep` for a text that was never cleaned.
 */
export function renderMarkdown(markdown: string, options: RenderOptions): string {
  const { idPrefix, words, pictures = new Map(), headingLevel = 2, placeholder } = options;
  const renderer = unified()
    .use(sayTasks, words)
    .use(keepLines)
    .use(remarkRehype, {
      clobberPrefix: `${idPrefix}-`,
      footnoteLabel: words.footnotes,
      footnoteBackContent: words.back,
      footnoteBackLabel: (reference: number) => words.backTo(String(reference + 1)),
    })
    .use(placePictures, pictures, placeholder)
    .use(tidyLinks)
    .use(tidyTables)
    .use(levelHeadings, headingLevel, idPrefix)
    .use(rehypeSanitize, renderedSchema)
    .use(rehypeStringify);
  return renderer.stringify(renderer.runSync(parseMarkdown(markdown)));
}
