import type { TextPicture, TextWords } from "./text-picture.ts";

export type RenderOptions = {
  /** Makes the ids of this text unique on its page: letters, digits and hyphens. */
  idPrefix: string;
  words: TextWords;
  /** The pictures by the key that the text uses; one that is not among them is left out. */
  pictures?: ReadonlyMap<string, TextPicture>;
  /** The level that the text's own headings start at. */
  headingLevel?: 2 | 3;
  /** In a preview: what stands where a picture is still missing. Without it, nothing stands there. */
  placeholder?: { text: (host: string | null) => string; lang: string };
};

export function renderMarkdown(markdown: string, options: RenderOptions): string {
  void options;
  return markdown && "";
}

export function plainText(markdown: string, maxCharacters: number): string {
  return markdown.slice(0, maxCharacters);
}
