import type { ReactNode } from "react";

/** Texts to read, one under the other. */
export function Teasers({ children }: { children: ReactNode }) {
  return <ul className="teasers">{children}</ul>;
}

type TeaserProps = {
  href: string;
  title: ReactNode;
  lang?: string;
  /** Where from, when, which language: each a child of its own. */
  meta?: ReactNode;
  picture?: ReactNode;
  /** The first of a list may be larger. */
  lead?: boolean;
  level?: 2 | 3;
  children?: ReactNode;
};

export function Teaser({ href, title, lang, meta, picture, lead = false, level = 3, children }: TeaserProps) {
  const Heading = `h${level}` as const;
  return (
    <li className={lead ? "teaser lead" : "teaser"}>
      {picture}
      {meta ? <p className="meta">{meta}</p> : null}
      <Heading className="teaser-title" lang={lang}>
        <a href={href}>{title}</a>
      </Heading>
      {children}
    </li>
  );
}
