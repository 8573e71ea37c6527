import type { FoundPicture } from "../markdown/text-picture.ts";
import type { PictureFile } from "../media/sources.ts";
import { Refusal } from "../refusal.ts";
import { type DraftPicture, limits } from "./rules.ts";
import type { DraftInput } from "./schema.ts";

/** Pictures that came with a form: for the top, into the text (by the key they got there), and for placeholders. */
export type Uploads = {
  lead: PictureFile | null;
  text: { key: string; file: PictureFile }[];
  replacing: Record<string, PictureFile>;
};

export const noUploads: Uploads = { lead: null, text: [], replacing: {} };

/** What names the picture in a text. Made from the file, so that a form that is sent twice makes one picture. */
export function pictureKey(placement: DraftPicture["placement"], file: PictureFile): string {
  return `${placement === "lead" ? "l" : "t"}${file.id.replaceAll("-", "").slice(0, 15)}`;
}

/** How a text names a picture. */
export function pictureMark(key: string): string {
  return `![](picture:${key})`;
}

/** Puts the marks of new pictures into a text, each a paragraph of its own; at its end where no place is given. */
export function insertMarks(text: string, keys: readonly string[], at: number = text.length): string {
  const place = Number.isInteger(at) && at >= 0 && at <= text.length ? at : text.length;
  const parts = [text.slice(0, place).trimEnd(), ...keys.map(pictureMark), text.slice(place).trimStart()];
  return parts.filter(Boolean).join("\n\n");
}

/** A text without any mark of a picture. */
export function withoutMarks(text: string, key: string): string {
  const mark = new RegExp(`!\\[(?:\\\\.|[^\\]\\\\])*\\]\\(\\s*<?picture:${key}>?(?:\\s[^)]*)?\\)`, "g");
  return text
    .replace(mark, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

type Arranging = {
  stored: readonly DraftPicture[];
  /** The pictures of all texts, in their order. */
  found: readonly FoundPicture[];
  decisions: DraftInput["pictures"];
  uploads: Uploads;
};

/**
 * The pictures that a draft has after saving: the one on top, then those of the texts in their order. One that no text
 * names any more is gone; one that a text takes from elsewhere becomes a placeholder.
 * @throws {Refusal} `too_many_pictures`
 */
export function arrangePictures({ stored, found, decisions, uploads }: Arranging): DraftPicture[] {
  const known = new Map(stored.map((picture) => [picture.key, picture]));
  for (const { key, file } of uploads.text) if (!known.has(key)) known.set(key, undecided(key, "text", { file }));
  const lead = uploads.lead
    ? undecided(pictureKey("lead", uploads.lead), "lead", { file: uploads.lead })
    : stored.find(({ placement }) => placement === "lead");
  const inText = [...new Map(found.map((picture) => [picture.key, picture])).values()]
    .filter(({ key }) => key !== lead?.key)
    .map(({ key, ...picture }) => known.get(key) ?? undecided(key, "text", picture));
  const all = [...(lead ? [lead] : []), ...inText].map((picture) => decide(picture, decisions, uploads));
  if (all.length > limits.pictures) {
    const field = uploads.text.length > 0 ? "textPictures" : "body";
    throw new Refusal("too_many_pictures", field, { limit: limits.pictures });
  }
  return all;
}

function undecided(key: string, placement: DraftPicture["placement"], rest: Partial<DraftPicture>): DraftPicture {
  const { file = null, sourceUrl = null, alt = "", caption = "" } = rest;
  return {
    key,
    placement,
    file,
    sourceUrl: sourceUrl?.slice(0, 2000) ?? null,
    alt: alt.slice(0, limits.alt),
    decorative: null,
    caption: caption.slice(0, limits.caption),
  };
}

function decide(picture: DraftPicture, decisions: DraftInput["pictures"], { replacing }: Uploads): DraftPicture {
  const file = replacing[picture.key] ?? picture.file;
  const decided = decisions[picture.key];
  if (!decided) return { ...picture, file };
  const { decision, alt, caption } = decided;
  return { ...picture, file, alt, caption, decorative: decision === "" ? null : decision === "decorative" };
}
