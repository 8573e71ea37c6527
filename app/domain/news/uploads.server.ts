import { Refused } from "../../platform/refused.ts";
import { type SentPicture, type StoredPicture, storePicture } from "../media/pictures.server.ts";
import type { PictureFile } from "../media/sources.ts";
import { type FieldRefusal, Refusal, type RefusalCode } from "../refusal.ts";
import { pictureKey, type Uploads } from "./draft-pictures.ts";
import { limits } from "./rules.ts";

export type ReadUploads = { uploads: Uploads; stored: StoredPicture[]; refused: FieldRefusal[] };

/**
 * Keeps the pictures that came with the editor's form. Those that are no pictures, or too large, are refused one by one:
 * they cost the writer neither her text nor the others. Takes seconds of work: never inside a transaction.
 * @param uploadId what the form was rendered with: a form that is sent twice keeps each picture once
 */
export async function readUploads(
  tenantId: string,
  uploadId: string,
  files: Record<string, SentPicture[]>,
): Promise<ReadUploads> {
  const uploads: Uploads = { lead: null, text: [], replacing: {} };
  const stored = new Map<string, StoredPicture>();
  const refused: FieldRefusal[] = [];
  for (const { field, picture } of wanted(files)) {
    try {
      if (stored.size >= limits.pictures) throw new Refusal("too_many_pictures", field, { limit: limits.pictures });
      const kept = await storePicture({ tenantId, uploadId, sent: picture, field });
      stored.set(kept.id, kept);
      place(uploads, field, kept);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      note(refused, field, error, picture.name);
    }
  }
  return { uploads, stored: [...stored.values()], refused };
}

const fieldPattern = /^(?:leadPicture|textPictures|pictures\.([a-z0-9]{4,32})\.file)$/;

function wanted(files: Record<string, SentPicture[]>): { field: string; picture: SentPicture }[] {
  return Object.entries(files)
    .filter(([field]) => fieldPattern.test(field))
    .flatMap(([field, pictures]) => pictures.map((picture) => ({ field, picture })));
}

/** One refusal a field and reason, which names every picture that it is about. */
function note(refused: FieldRefusal[], field: string, error: Refused, name: string): void {
  const known = refused.find((earlier) => earlier.field === field && earlier.code === error.code);
  if (known?.params) known.params.name = `${known.params.name}, ${name}`;
  else refused.push({ field, code: error.code as RefusalCode, params: { ...error.params, name } });
}

function place(uploads: Uploads, field: string, { id, width, height, variants }: StoredPicture): void {
  const file: PictureFile = { id, width, height, variants };
  const replaced = fieldPattern.exec(field)?.[1];
  if (replaced) uploads.replacing[replaced] = file;
  else if (field === "leadPicture") uploads.lead = file;
  else uploads.text.push({ key: pictureKey("text", file), file });
}
