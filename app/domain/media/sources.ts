/** What is known of an uploaded picture: pixels of the largest variant, and the widths there are, ascending. */
export type PictureFile = { id: string; width: number; height: number; variants: number[] };

/** What an `<img>` needs to show a picture of ours. */
export type PictureSources = { src: string; srcset: string; sizes: string; width: number; height: number };

/** The widths in pixels that a picture is kept in, as far as it was that wide. */
export const variantWidths = [480, 960, 1600];

/** Megabytes (of 1,048,576 bytes) that a picture may have when it is sent; the form's reading stops there. */
export const maxPictureMegabytes = 15;

/** What a file field offers to choose from. */
export const acceptedPictures = "image/jpeg,image/png,image/webp,image/gif,image/avif";

/** Where one variant of a picture is fetched. */
export function pictureUrl(tenantId: string, fileId: string, width: number): string {
  return `/files/${tenantId}/${fileId}/${width}.webp`;
}

/** The sources of a picture in running text. `sizes` says how wide it is shown there, in CSS terms. */
export function pictureSources(
  tenantId: string,
  file: PictureFile,
  sizes = "(min-width: 45rem) 42rem, 100vw",
): PictureSources {
  const url = (width: number) => pictureUrl(tenantId, file.id, width);
  const usual = file.variants.find((width) => width >= 960) ?? file.width;
  return {
    src: url(usual),
    srcset: file.variants.map((width) => `${url(width)} ${width}w`).join(", "),
    sizes,
    width: file.width,
    height: file.height,
  };
}
