import type { ReactNode } from "react";

type PictureProps = {
  src: string;
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

export function Picture({ src, alt, width, height, caption, lang, eager = false }: PictureProps) {
  return (
    <figure className="picture" lang={lang}>
      <img src={src} alt={alt} width={width} height={height} loading={eager ? undefined : "lazy"} decoding="async" />
      {caption ? <figcaption>{caption}</figcaption> : null}
    </figure>
  );
}
