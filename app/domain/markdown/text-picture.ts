import type { PictureSources } from "../media/sources.ts";

/** A picture that a text names: one of ours, or (without `file`) a placeholder for one that lies elsewhere. */
export type TextPicture = {
  file: PictureSources | null;
  sourceUrl?: string | null;
  /** Empty: decoration. */
  alt: string;
  caption: string;
};

/** A picture found in a text, in the order of the text. `sourceUrl` is null for one of ours (`picture:key`). */
export type FoundPicture = { key: string; sourceUrl: string | null; alt: string; caption: string };

/** What is written into a text besides the author's own words: in the language of the text. */
export type TextWords = {
  footnotes: string;
  /** The visible word of the way back from a footnote, and its full name for number `n`. */
  back: string;
  backTo: (n: string) => string;
  /** Before a ticked, and before an open point of a task list. */
  ticked: string;
  open: string;
};
