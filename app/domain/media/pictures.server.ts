import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import { decodeImage, maxPixels, UnusableImage } from "../../platform/images.server.ts";
import { fileStorage, type Storage } from "../../platform/storage.server.ts";
import { Refusal } from "../refusal.ts";
import { maxPictureMegabytes, type PictureFile, variantWidths } from "./sources.ts";

/** A picture as it came with a form; `bytes` is null when there were too many. */
export type SentPicture = { name: string; bytes: Uint8Array | null };

/** A picture whose bytes are kept, and which a row must make known within two days. */
export type StoredPicture = PictureFile & { tenantId: string; name: string; bytes: number };

export type Upload = {
  tenantId: string;
  /** What the form was rendered with: the same picture sent twice by one form is one file. */
  uploadId: string;
  sent: SentPicture;
  /** The form field that a refusal is about. */
  field: string;
};

/**
 * Decodes a picture, writes it anew in its widths and keeps the bytes. It takes seconds of work: never inside a
 * transaction. The id follows from the content, so bytes once approved are never exchanged under the same id.
 * @throws {Refusal} `picture_too_large`, `picture_wrong_type`, `picture_too_many_pixels`, `picture_unreadable`.
 */
export async function storePicture(upload: Upload, storage: Storage = fileStorage()): Promise<StoredPicture> {
  const { tenantId, uploadId, sent, field } = upload;
  const name = fileName(sent.name);
  if (!sent.bytes) throw new Refusal("picture_too_large", field, { name, limit: maxPictureMegabytes });
  const image = await decodeImage(sent.bytes, variantWidths).catch((error) => refuse(error, field, name));
  const id = fileId(tenantId, uploadId, sent.bytes);
  for (const { width, bytes } of image.variants) await storage.write(storageKey(tenantId, id, width), bytes);
  return {
    tenantId,
    id,
    name,
    width: image.width,
    height: image.height,
    variants: image.variants.map((variant) => variant.width),
    bytes: image.variants.reduce((sum, variant) => sum + variant.bytes.length, 0),
  };
}

/** Makes a stored picture known, in the transaction that also writes what refers to it. Twice is once. */
export async function recordPicture(db: TenantDb, picture: StoredPicture): Promise<void> {
  await db
    .insertInto("app.files")
    .values({ ...picture, mediaType: "image/webp", uploadedBy: sql<string>`(select authz.user_id())` })
    .onConflict((conflict) => conflict.columns(["tenantId", "id"]).doNothing())
    .execute();
}

/** A picture's file, if whoever asks may see something that it belongs to. */
export async function findPicture(db: TenantDb, tenantId: string, id: string): Promise<PictureFile | undefined> {
  return await db
    .selectFrom("app.files")
    .select(["id", "width", "height", "variants"])
    .where("tenantId", "=", tenantId)
    .where("id", "=", id)
    .executeTakeFirst();
}

/** The bytes of one variant, for whoever has found its file; null when the storage has lost them. */
export async function readPicture(tenantId: string, id: string, width: number, storage: Storage = fileStorage()) {
  return await storage.read(storageKey(tenantId, id, width));
}

/** Where the bytes of one variant lie in the storage. */
export function storageKey(tenantId: string, id: string, width: number): string {
  return `${tenantId}/${id}/${width}.webp`;
}

/** A UUID of the form's own kind (RFC 9562, version 8) out of what was sent. */
function fileId(tenantId: string, uploadId: string, bytes: Uint8Array): string {
  const hash = createHash("sha256").update(`${tenantId}\n${uploadId}\n`).update(bytes).digest("hex");
  return hash.slice(0, 32).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-8$3-8$4-$5");
}

/** As the person's computer called it; only ever shown to her own space. */
function fileName(name: string): string {
  return name
    .replace(/\p{Cc}/gu, "")
    .slice(0, 255)
    .toWellFormed();
}

const codes = {
  type: "picture_wrong_type",
  pixels: "picture_too_many_pixels",
  unreadable: "picture_unreadable",
} as const;

function refuse(error: unknown, field: string, name: string): never {
  if (!(error instanceof UnusableImage)) throw error;
  throw new Refusal(codes[error.problem], field, { name, limit: maxPixels / 1_000_000 });
}
