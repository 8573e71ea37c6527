import { describe, expect, test } from "vitest";
import { type RenderOptions, renderMarkdown } from "../../../app/domain/markdown/render.server.ts";
import { words } from "../../support/text-words.ts";

const render = (markdown: string, options: Partial<RenderOptions> = {}) =>
  renderMarkdown(markdown, { idPrefix: "post", words, ...options }).replace(/\n+/g, "");

describe("headings", () => {
  test("start below the page's own and skip no level", () => {
    expect(render("# A\n\n### B\n\n###### C\n\n## D\n\n# E")).toBe(
      "<h2>A</h2><h3>B</h3><h4>C</h4><h3>D</h3><h2>E</h2>",
    );
    expect(render("### A\n\n# B\n\n## C", { headingLevel: 3 })).toBe("<h3>A</h3><h3>B</h3><h4>C</h4>");
  });

  test("never go below the sixth, and are left out when empty", () => {
    const five = "# a\n\n## b\n\n### c\n\n#### d\n\n##### e";
    expect(render(five, { headingLevel: 3 })).toBe("<h3>a</h3><h4>b</h4><h5>c</h5><h6>d</h6><h6>e</h6>");
    expect(render("#\n\n## B")).toBe("<h2>B</h2>");
  });
});

describe("links", () => {
  test.each([
    ["[a](https://a.example)", '<a href="https://a.example" rel="noopener">a</a>'],
    ["https://a.example/x.", '<a href="https://a.example/x" rel="noopener">https://a.example/x</a>.'],
    ["www.a.example", '<a href="http://www.a.example" rel="noopener">www.a.example</a>'],
    ["[a](www.a.example)", '<a href="https://www.a.example" rel="noopener">a</a>'],
    ["[a](/news 'Titel')", '<a href="/news">a</a>'],
    ["anna@a.example", '<a href="mailto:anna@a.example">anna@a.example</a>'],
    ["[](https://a.example)", '<a href="https://a.example" rel="noopener">https://a.example</a>'],
    ["[a](javascript:x) [b](data:text/html,x) [c](vbscript:x) [d](ftp://d.example)", "a b c d"],
  ])("%s", (markdown, html) => {
    expect(render(markdown)).toBe(`<p>${html}</p>`);
  });
});

test("footnotes have ids of their own text, and words in its language", () => {
  const html = render("Text[^n].\n\n[^n]: Not", { idPrefix: "svar-2" });
  expect(html).toBe(
    '<p>Text<sup><a href="#svar-2-fn-n" id="svar-2-fnref-n" data-footnote-ref aria-describedby="svar-2-footnotes">1</a></sup>.</p>' +
      '<section data-footnotes class="footnotes"><h2 class="sr-only" id="svar-2-footnotes">Fotnoter</h2><ol><li id="svar-2-fn-n">' +
      '<p>Not <a href="#svar-2-fnref-n" data-footnote-backref="" aria-label="Tillbaka till hänvisning 1">Tillbaka</a></p></li></ol></section>',
  );
});

test("a task list says in words what is done", () => {
  expect(render("- [x] lokal\n- [ ] talare")).toBe("<ul><li>Klart: lokal</li><li>Kvar: talare</li></ul>");
});

test("lines stay lines, wherever they end", () => {
  expect(render("Anna, den 1/2\nBo, *den\n3/4*\n\nCilla\\\nDan")).toBe(
    "<p>Anna, den 1/2<br>Bo, <em>den<br>3/4</em></p><p>Cilla<br>Dan</p>",
  );
  expect(render("- a\n  b\n\n> c\n> d")).toBe("<ul><li>a<br>b</li></ul><blockquote><p>c<br>d</p></blockquote>");
});

test("a table names its columns and aligns without style attributes", () => {
  expect(render("| | n |\n|-|-:|\n| a | 1 |")).toBe(
    '<table><thead><tr><td></td><th class="text-right" scope="col">n</th></tr></thead>' +
      '<tbody><tr><td>a</td><td class="text-right">1</td></tr></tbody></table>',
  );
});

test("the rest is plain HTML, and raw HTML is left out", () => {
  expect(render("*a* **b** ~~c~~ `d<`\n\n> e\n\n3. f\n\n---\n\n<b>g</b><script>x</script>")).toBe(
    "<p><em>a</em> <strong>b</strong> <del>c</del> <code>d&#x3C;</code></p><blockquote><p>e</p></blockquote>" +
      '<ol start="3"><li>f</li></ol><hr><p>gx</p>',
  );
});
