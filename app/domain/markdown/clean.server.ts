import type { FoundPicture } from "./text-picture.ts";

export type CleanText = { markdown: string; pictures: FoundPicture[] };

export function cleanMarkdown(source: string, field: string | null = null): CleanText {
  void field;
  return { markdown: source, pictures: [] };
}
