import { randomUUID } from "node:crypto";
import type { Client } from "pg";
import sharp from "sharp";
import { storePicture } from "../../app/domain/media/pictures.server.ts";
import { type DemoPicture, drawing } from "./content/pictures.ts";

sharp.unblock({ operation: ["VipsForeignLoadSvgBuffer"] }); // for our own drawings: what is uploaded is never read as SVG

/** Puts a drawing through the same door as an uploaded picture, and makes it known. Returns the file's id. */
export async function insertPicture(client: Client, tenantId: string, name: DemoPicture): Promise<string> {
  const bytes = await sharp(drawing(name)).png().toBuffer();
  const stored = await storePicture({
    tenantId,
    uploadId: randomUUID(),
    sent: { name: `${name}.png`, bytes },
    field: "pictures",
  });
  await client.query(
    `insert into app.files (tenant_id, id, media_type, width, height, variants, bytes, name)
     values ($1, $2, 'image/webp', $3, $4, $5, $6, $7)`,
    [tenantId, stored.id, stored.width, stored.height, stored.variants, stored.bytes, stored.name],
  );
  return stored.id;
}
