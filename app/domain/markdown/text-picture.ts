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
