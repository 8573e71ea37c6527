import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { decodeImage } from "../../app/platform/images.server.ts";
import { bombPng, photo } from "../support/pictures.ts";

const widths = [480, 960, 1600];
const problemOf = (bytes: Uint8Array) =>
  decodeImage(bytes, widths).then(
    () => null,
    (error) => error.problem ?? error,
  );

test.each(["jpeg", "png", "webp", "gif", "avif"] as const)("a %s becomes WebP in three widths", async (format) => {
  const image = await decodeImage(await photo(2000, 1000).toFormat(format).toBuffer(), widths);
  const stored = await Promise.all(image.variants.map(({ bytes }) => sharp(bytes).metadata()));
  expect(stored.map(({ format, width, height }) => ({ format, width, height }))).toEqual([
    { format: "webp", width: 480, height: 240 },
    { format: "webp", width: 960, height: 480 },
    { format: "webp", width: 1600, height: 800 },
  ]);
  expect({ width: image.width, height: image.height }).toEqual({ width: 1600, height: 800 });
});

test.each([
  [300, 200, [300]],
  [480, 100, [480]],
  [700, 700, [480, 700]],
  [1600, 10, [480, 960, 1600]],
  [1, 1, [1]],
])("a picture of %i × %i is never enlarged", async (width, height, variants) => {
  const image = await decodeImage(await photo(width, height).png().toBuffer(), widths);
  expect(image.variants.map((variant) => variant.width)).toEqual(variants);
});

test("a very tall picture stays within what WebP can hold", async () => {
  const image = await decodeImage(await photo(100, 30_000).png().toBuffer(), widths);
  expect(image).toMatchObject({ width: 27, height: 8000 });
});

describe("what a camera adds", () => {
  const gps = { GPSLatitudeRef: "N", GPSLatitude: "59/1 19/1 0/1", GPSLongitudeRef: "E", GPSLongitude: "18/1 4/1 0/1" };
  const exif = { IFD0: { Copyright: "Anna", Make: "Kamera" }, IFD3: gps };

  test("the test's picture does tell where it was taken", async () => {
    const taken = await photo(64, 64).withExif(exif).jpeg().toBuffer();
    expect((await sharp(taken).metadata()).exif?.includes("Kamera")).toBe(true);
  });

  test.each(["jpeg", "png", "webp", "avif"] as const)(
    "is gone from a %s: place, owner, profile, text",
    async (format) => {
      const taken = await photo(600, 400)
        .withExif(exif)
        .withIccProfile("p3")
        .withXmp("<x:xmpmeta xmlns:x='adobe:ns:meta/'>Anna</x:xmpmeta>")
        .toFormat(format)
        .toBuffer();
      const { variants } = await decodeImage(taken, widths);
      for (const { bytes } of variants) {
        const { exif, xmp, icc, iptc, orientation, comments } = await sharp(bytes).metadata();
        expect({ exif, xmp, icc, iptc, orientation, comments }).toEqual({});
        expect(Buffer.from(bytes).toString("latin1")).not.toMatch(/EXIF|XMP |ICCP|Anna|Kamera/);
      }
    },
  );

  test("is used once: a picture taken sideways stands upright", async () => {
    const sideways = await photo(400, 200).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    expect(await decodeImage(sideways, widths)).toMatchObject({ width: 200, height: 400 });
  });
});

test("an animation shows its first frame", async () => {
  const frames = [photo(50, 50, "#f00"), photo(50, 50, "#00f")].map((frame) => frame.png().toBuffer());
  const animated = await sharp(await Promise.all(frames), { join: { animated: true } })
    .gif()
    .toBuffer();
  expect((await sharp(animated).metadata()).pages).toBe(2);
  const { variants } = await decodeImage(animated, widths);
  const { pages, width, height } = await sharp(variants[0]?.bytes).metadata();
  expect({ pages, width, height }).toEqual({ pages: undefined, width: 50, height: 50 });
  expect((await sharp(variants[0]?.bytes).stats()).dominant.r).toBeGreaterThan(200);
});

test.each([
  ["CMYK", (width: number) => photo(width, 300).toColourspace("cmyk").jpeg()],
  ["grey", (width: number) => photo(width, 300).toColourspace("b-w").png()],
  ["16 bits", (width: number) => photo(width, 300).toColourspace("rgb16").png()],
])("%s becomes sRGB", async (_, make) => {
  const { variants } = await decodeImage(await make(500).toBuffer(), widths);
  expect((await sharp(variants[0]?.bytes).metadata()).space).toBe("srgb");
});

test("transparency is kept", async () => {
  const clear = await sharp({ create: { width: 10, height: 10, channels: 4, background: "#0000" } })
    .png()
    .toBuffer();
  const { variants } = await decodeImage(clear, widths);
  expect((await sharp(variants[0]?.bytes).metadata()).hasAlpha).toBe(true);
});

test.each(["jpeg", "png", "webp", "gif", "avif"] as const)("a truncated %s is unreadable", async (format) => {
  const whole = await photo(800, 600).toFormat(format).toBuffer();
  for (const share of [0.3, 0.9]) expect(await problemOf(whole.subarray(0, whole.length * share))).toBe("unreadable");
});

test.each([
  ["SVG", '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'],
  ["SVG with a declaration", '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'],
  ["PDF", "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n"],
  ["HTML", "<!doctype html><script>alert(1)</script>"],
  ["nothing", ""],
])("%s is not a picture, whatever it is called", async (_, text) => {
  expect(await problemOf(Buffer.from(text))).toBe("type");
});

test("a TIFF is not a picture for the web, and a lying head does not help", async () => {
  expect(await problemOf(await photo(20, 20).tiff().toBuffer())).toBe("type");
  const png = await photo(20, 20).png().toBuffer();
  const lying = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), png]);
  expect(await problemOf(lying)).toBe("unreadable");
});

test("a bomb is refused by its head, before it unfolds", async () => {
  const bomb = bombPng(40_000, 40_000);
  expect(bomb.length).toBeLessThan(200_000);
  const before = process.memoryUsage().rss;
  expect(await problemOf(bomb)).toBe("pixels");
  expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
});

test("pictures are decoded one after another, and one that fails does not stop the next", async () => {
  const good = await photo(100, 100).png().toBuffer();
  const results = await Promise.all([problemOf(good), problemOf(Buffer.from("x")), problemOf(good)]);
  expect(results).toEqual([null, "type", null]);
});
