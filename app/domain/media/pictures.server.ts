import type { TenantDb } from "../../platform/database.server.ts";
import type { PictureFile } from "./sources.ts";

/** A picture as it came with a form; `bytes` is null when there were too many. */
export type SentPicture = { name: string; bytes: Uint8Array | null };

/** A picture whose bytes are kept, and which a row must make known within two days. */
export type StoredPicture = PictureFile & { tenantId: string; name: string; bytes: number };

export async function storePicture(upload: {
  tenantId: string;
  uploadId: string;
  sent: SentPicture;
  field: string;
}): Promise<StoredPicture> {
  throw new Error(`not yet: ${upload.field}`);
}

export async function recordPicture(db: TenantDb, picture: StoredPicture): Promise<void> {
  throw new Error(`not yet: ${db} ${picture}`);
}
