import type { Options as Schema } from "rehype-sanitize";

/** The only elements, attributes and protocols that a rendered text may hold, whatever it was made from. */
export const renderedSchema: Schema = {
  tagNames: [
    ...["h2", "h3", "h4", "h5", "h6", "p", "blockquote", "pre", "hr", "ul", "ol", "li", "section", "div"],
    ...["figure", "img", "figcaption", "table", "thead", "tbody", "tr", "th", "td"],
    ...["a", "em", "strong", "del", "code", "sup", "br"],
  ],
  attributes: {
    a: ["href", "rel", "id", "ariaDescribedBy", "ariaLabel", "dataFootnoteRef", "dataFootnoteBackref"],
    h2: ["id", ["className", "sr-only"]],
    h3: ["id", ["className", "sr-only"]],
    img: ["src", "srcSet", "sizes", "width", "height", "alt", ["loading", "lazy"], ["decoding", "async"]],
    li: ["id"],
    ol: ["start"],
    p: ["lang", ["className", "missing-picture"]],
    section: ["dataFootnotes", ["className", "footnotes"]],
    td: [["className", "text-right", "text-center"]],
    th: [
      ["scope", "col"],
      ["className", "text-right", "text-center"],
    ],
  },
  protocols: { href: ["http", "https", "mailto"], src: [], srcSet: [] },
  ancestors: { thead: ["table"], tbody: ["table"], tr: ["table"], th: ["table"], td: ["table"] },
  clobber: [],
  strip: ["script", "style"],
};
