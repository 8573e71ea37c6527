import fc from "fast-check";
import type { Element } from "hast";
import { expect, test } from "vitest";
import { cleanMarkdown } from "../../../app/domain/markdown/clean.server.ts";
import { renderMarkdown } from "../../../app/domain/markdown/render.server.ts";
import { elementsOf } from "../../support/parse-html.ts";
import { pastedText } from "../../support/pasted-text.ts";
import { pictures, words } from "../../support/text-words.ts";

const allowed: Record<string, string[]> = {
  a: ["href", "rel", "id", "ariaDescribedBy", "ariaLabel", "dataFootnoteRef", "dataFootnoteBackref"],
  img: ["src", "srcSet", "sizes", "width", "height", "alt", "loading", "decoding"],
  ...{ ol: ["start"], li: ["id"], section: ["dataFootnotes", "className"], h2: ["id", "className"] },
  ...{ th: ["scope", "className"], td: ["className"] },
  ...{ figure: [], figcaption: [], table: [], thead: [], tbody: [], tr: [], p: [], blockquote: [], pre: [], code: [] },
  ...{ hr: [], br: [], ul: [], em: [], strong: [], del: [], sup: [], h3: [], h4: [], h5: [], h6: [] },
};

/** What about an element is not on the list above, in words. */
function wrongs({ tagName, properties }: Element): string[] {
  const names = allowed[tagName];
  if (!names) return [`<${tagName}>`];
  const extra = Object.keys(properties).filter((name) => !names.includes(name));
  const href = properties.href === undefined || /^(https?:|mailto:|[^:]*$|[^:]*[/?#])/i.test(String(properties.href));
  const src = properties.src === undefined || properties.src === "/f/960";
  return [...extra, ...(href ? [] : [`href=${properties.href}`]), ...(src ? [] : [`src=${properties.src}`])];
}

const render = (markdown: string) => renderMarkdown(markdown, { idPrefix: "post", words, pictures });
const wrongsIn = (html: string) => elementsOf(html).flatMap(wrongs);

test("the list notices what it is meant to notice", () => {
  expect(wrongsIn('<p onclick="x">a</p><a href="java&#x73;cript:x">b</a><img src="x"><svg></svg>')).toEqual([
    ...["onClick", "href=javascript:x", "src=x", "<svg>"],
  ]);
});

test.each([
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  '<svg><script>alert(1)</script><a xlink:href="javascript:alert(1)">x</a></svg>',
  "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'>",
  "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
  "<form action=javascript:alert(1)><input type=submit formaction=javascript:alert(1)></form>",
  "<iframe srcdoc='<script>alert(1)</script>'></iframe><object data=x></object><embed src=x>",
  "<base href=//evil.example><meta http-equiv=refresh content='0;url=javascript:alert(1)'><link rel=stylesheet href=x>",
  "<a href=' &#1; javascript:alert(1)'>x</a> <a href='java\tscript:alert(1)'>y</a>",
  "[x](javascript:alert(1)) [y](java&#10;script:alert(1)) [z](&#106;avascript:alert(1)) [w](\\javascript:alert(1))",
  '![x](javascript:alert(1)) ![](picture:sal1"onerror=alert(1)) ![a](<picture:sal1" onload="alert(1)>)',
  "<javascript:alert(1)> <x@y.example?<script>>",
  '[r]: javascript:alert(1) "x"\n\n[r] ![r]',
  '[a](https://x.example/"onmouseover="alert(1)) [b](https://x.example "\\" onclick=alert(1)")',
  "```html\n<script>alert(1)</script>\n```",
  '``` js"onclick=alert(1)\nx\n```',
  '[^<script>]: x\n\n[^<script>] [^"onclick=alert(1)]',
  "|<script>|\n|-|\n|<img src=x onerror=alert(1)>|",
  "<!--><script>alert(1)</script>-->",
  "<textarea></textarea><script>alert(1)</script><title><img src=x onerror=alert(1)></title>",
])("harmless, cleaned or not: %s", (payload) => {
  expect(wrongsIn(render(payload))).toEqual([]);
  expect(wrongsIn(render(cleanMarkdown(payload).markdown))).toEqual([]);
});

test("no composition of pieces gives anything but allowed elements, attributes and protocols", () => {
  fc.assert(
    fc.property(pastedText, (source) => {
      expect(wrongsIn(render(source))).toEqual([]);
      expect(wrongsIn(render(cleanMarkdown(source).markdown))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
