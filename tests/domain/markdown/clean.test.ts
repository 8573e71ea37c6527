import { describe, expect, test } from "vitest";
import { cleanMarkdown } from "../../../app/domain/markdown/clean.server.ts";

const clean = (source: string) => cleanMarkdown(source).markdown;

describe("text without raw HTML", () => {
  test.each([
    ["odd but valid markup", "*  punkt\n*  punkt\n\nTitel\n=====\n\n__fet__ *kursiv*   \nrad\\\nrad \\<b> `<b>`"],
    [
      "tables, footnotes and tasks",
      "| a|b |\n|--|:-:|\n| 1 | 2 |\n\nText[^n].\n\n[^n]: Not\n\n- [ ] kvar\n- [x] klart\n",
    ],
    ["signs that look like tags", "1 < 2, 3>2, <3 och <https://region.example> <anna@region.example>"],
    ["emoji and right-to-left", "👩‍🚀 שלום مرحبا å̈"],
    ["our own pictures", 'Före ![En sal](picture:ab12cd "Salen") efter'],
  ])("stays exactly as typed: %s", (_, source) => {
    expect(clean(source)).toBe(source);
  });

  test("gets one kind of line end, and loses what no database can hold", () => {
    expect(clean("a\r\nb\rc\0d\ud800")).toBe("a\nb\ncd\ufffd");
  });
});

describe("raw HTML", () => {
  test.each([
    ["a <b>b</b> <i>c</i> <s>d</s> <code>e</code>", "a **b** *c* ~~d~~ `e`"],
    ["rad<br>rad", "rad\\\nrad"],
    ['<a href="https://a.example/x">ord</a>', "[ord](https://a.example/x)"],
    ["<h2>Titel</h2><p>Text</p><hr>", "## Titel\n\nText\n\n---"],
    ["<ul><li>a<li>b<ul><li>c</ul></ul>", "- a\n- b\n  - c"],
    ["<table><caption>Tal</caption><tr><th>a<th>b<tr><td>1<td>2</table>", "Tal\n\n| a | b |\n| - | - |\n| 1 | 2 |"],
    ["10 m<sup>2</sup> och CO<sub>2</sub>", "10 m² och CO₂"],
    ["<details><summary>Mer</summary>\n\n- a\n\n</details>", "Mer\n\n- a"],
    ["text\n<div>mer</div>\nslut", "text\n\nmer\n\nslut"],
    ["text[^1] <b>fet</b>\n\n[^1]: en <i>not</i>", "text[^1] **fet**\n\n[^1]: en *not*"],
    [
      "[a][r] <b>b</b>\n\n[r]: https://r.example\n\n[r]",
      "[a](https://r.example) **b**\n\n[r]: https://r.example\n\n[r]",
    ],
  ])("becomes Markdown: %s", (source, markdown) => {
    expect(clean(source)).toBe(markdown);
  });

  test("leaves the paragraphs around it as they were typed", () => {
    expect(clean("*  punkt\n\nett <b>ord</b>\n\n__fet__")).toBe("*  punkt\n\nett **ord**\n\n__fet__");
  });

  test("goes with its content where it is code", () => {
    expect(clean("<script>alert(1)</script>\n\nett <style>p {}</style>ord <!-- obs -->")).toBe("ett ord ");
    expect(clean('<svg><script>x</script></svg><iframe src="https://x.example"></iframe>kvar')).toBe("kvar");
  });

  test("leaves nothing that could run", () => {
    expect(clean('<p onclick="x()"><a href="javascript:x()">ord</a> <a href="data:text/html,x">mer</a></p>')).toBe(
      "ord mer",
    );
  });

  test.each([
    ["Skriv <namn> och <E-post>.", "Skriv \\<namn> och \\<E-post>."],
    ["Ett <script> som aldrig slutar", "Ett \\<script> som aldrig slutar"],
    ["<script>\naldrig slut\n\nmer text", "\\<script>\naldrig slut\n\nmer text"],
    ["<!-- aldrig slut\n\nmer text", "\\<!-- aldrig slut\n\nmer text"],
  ])("is kept as typed when it is none: %s", (source, markdown) => {
    expect(clean(source)).toBe(markdown);
  });
});
