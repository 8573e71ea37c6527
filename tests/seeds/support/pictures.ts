// A photograph that knows where it was taken, and a look into what became of it.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";

/** Stands in the metadata of every photograph made here. */
const trace = "roda-traden-taken-here";

/** A PNG with a position (59° 19′ N, 18° 4′ E), and with a mark to find it again by. */
export async function takePhotograph(): Promise<Buffer> {
  return await sharp({ create: { width: 1200, height: 800, channels: 3, background: "#1f6f8b" } })
    .withExif({
      IFD0: { Copyright: trace },
      IFD3: {
        GPSLatitudeRef: "N",
        GPSLatitude: "59/1 19/1 0/1",
        GPSLongitudeRef: "E",
        GPSLongitude: "18/1 4/1 0/1",
      },
    })
    .png()
    .toBuffer();
}

/** Which kinds of metadata a picture's bytes carry: none, in what readers get. */
export async function metadataIn(bytes: Buffer): Promise<string[]> {
  const { exif, xmp, iptc } = await sharp(bytes).metadata();
  const kinds = Object.entries({ exif, xmp, iptc }).flatMap(([kind, data]) => (data ? [kind] : []));
  return bytes.includes(trace) ? [...kinds, "trace"] : kinds;
}

/** Every file under a folder. */
export function filesUnder(folder: string): Buffer[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
}
