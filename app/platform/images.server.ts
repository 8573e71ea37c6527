import { fileTypeFromBuffer } from "file-type";
import sharp from "sharp";

/** Why bytes did not become a picture. */
export type ImageProblem = "type" | "pixels" | "unreadable";

/** Bytes from outside that are no picture that we can use. */
export class UnusableImage extends Error {
  readonly problem: ImageProblem;

  constructor(problem: ImageProblem, cause?: unknown) {
    super(`Unusable image: ${problem}`, { cause });
    this.name = "UnusableImage";
    this.problem = problem;
  }
}

export type ImageVariant = { width: number; bytes: Uint8Array };

/** Pixels of the largest variant; variants by width, ascending. */
export type DecodedImage = { width: number; height: number; variants: ImageVariant[] };

/** Pixels that a picture may have before it is decoded: the largest of today's phones stay below. */
export const maxPixels = 50_000_000;

const maxHeight = 8000; // WebP ends at 16,383 pixels
const decodeSeconds = 20;

const readable = new Set(["image/jpeg", "image/png", "image/apng", "image/webp", "image/gif", "image/avif"]);

// Only the readers that are meant; SVG, PDF, TIFF and the rest cannot be reached even by a file that lies about itself.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["Jpeg", "Png", "Webp", "Nsgif", "Heif"].map((kind) => `VipsForeignLoad${kind}Buffer`),
});
sharp.cache(false);
sharp.concurrency(1);

let last: Promise<unknown> = Promise.resolve();

/**
 * Decodes a picture from outside and writes it anew as WebP in sRGB, once for each of `widths` that it reaches and never
 * larger than it was. What it is goes by its content. It stands upright, an animation shows its first frame, and nothing
 * of its metadata (place, time, owner) is left. One picture at a time, so that pages go on being answered.
 * @throws {UnusableImage}
 */
export async function decodeImage(bytes: Uint8Array, widths: number[]): Promise<DecodedImage> {
  const turn = last.then(() => decode(bytes, widths));
  last = turn.catch(() => {});
  return await turn;
}

async function decode(bytes: Uint8Array, widths: number[]): Promise<DecodedImage> {
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (!type || !readable.has(type.mime)) throw new UnusableImage("type");
  try {
    await requireModestSize(bytes);
    const { data, info } = await sharp(bytes, { failOn: "error", limitInputPixels: maxPixels })
      .timeout({ seconds: decodeSeconds })
      .autoOrient()
      .resize({ width: Math.max(...widths), height: maxHeight, fit: "inside", withoutEnlargement: true })
      .toColourspace("srgb")
      .raw({ depth: "uchar" })
      .toBuffer({ resolveWithObject: true });
    const { width, height, channels } = info;
    const wanted = [...widths.filter((step) => step < width).sort((a, b) => a - b), width];
    const variants: ImageVariant[] = [];
    for (const step of wanted) {
      const variant = sharp(data, { raw: { width, height, channels } }).resize({ width: step });
      variants.push({ width: step, bytes: await variant.webp({ quality: 80 }).toBuffer() });
    }
    return { width, height, variants };
  } catch (error) {
    throw error instanceof UnusableImage ? error : new UnusableImage("unreadable", error);
  }
}

/** Reads the header alone: a small file may unfold to any number of pixels. */
async function requireModestSize(bytes: Uint8Array): Promise<void> {
  const { width, height } = await sharp(bytes, { failOn: "error", limitInputPixels: false }).metadata();
  if (width * height > maxPixels) throw new UnusableImage("pixels");
}
