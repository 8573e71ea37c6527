import type { ReactNode } from "react";

type PictureProps = {
  src: string;
  /** The other widths there are, and how wide the picture is shown, as in HTML. */
  srcset?: string;
  sizes?: string;
  /** Empty for decoration; the decision is the writer's. */
  alt: string;
  /** Pixels, so that the page does not jump while it loads. */
  width: number;
  height: number;
  caption?: ReactNode;
  lang?: string;
  /** The first picture on a page loads at once. */
  eager?: boolean;
};

export function Picture({ srcset, caption, lang, eager = false, ...img }: PictureProps) {
  return (
    <figure className="picture" lang={lang}>
      <img {...img} alt={img.alt} srcSet={srcset} loading={eager ? undefined : "lazy"} decoding="async" />
      {caption ? <figcaption>{caption}</figcaption> : null}
    </figure>
  );
}
