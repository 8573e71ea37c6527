import { expect, test } from "vitest";
import { renderMarkdown } from "../../../app/domain/markdown/render.server.ts";
import { pictures, words } from "../../support/text-words.ts";

const placeholder = { text: (host: string | null) => `Bild från ${host}`, lang: "sv" };
const image = (alt: string) =>
  `<img src="/f/960" srcset="/f/480 480w, /f/960 960w" sizes="100vw" width="960" height="540" alt="${alt}" loading="lazy" decoding="async">`;
const hall = `<figure>${image("En full sal")}<figcaption>Salen &#x3C;b>full&#x3C;/b></figcaption></figure>`;
const decoration = `<figure>${image("")}</figure>`;

const render = (markdown: string, preview = false) =>
  renderMarkdown(markdown, { idPrefix: "post", words, pictures, ...(preview ? { placeholder } : {}) }).replace(
    /\n/g,
    "",
  );

test("a picture is a figure with its own description and caption, whatever the text says", () => {
  expect(render("![annat](picture:sal1)")).toBe(hall);
  expect(render("![annat](picture:pynt)")).toBe(decoration);
});

test("a paragraph is parted around its pictures", () => {
  expect(render("Före ![](picture:sal1)\nefter")).toBe(`<p>Före </p>${hall}<p>efter</p>`);
  expect(render("![](picture:sal1) ![](picture:pynt)")).toBe(hall + decoration);
  expect(render("ord *och ![](picture:sal1) mer* slut")).toBe(`<p>ord <em>och  mer</em></p>${hall}<p> slut</p>`);
});

test("a picture in a heading, a point or a cell leaves no empty heading", () => {
  expect(render("## ![](picture:pynt)\n\n## Ord ![](picture:pynt)")).toBe(`${decoration}<h2>Ord </h2>${decoration}`);
  expect(render("- ![](picture:pynt) ord")).toBe(`<ul><li>${decoration} ord</li></ul>`);
  expect(render("|a|\n|-|\n|![](picture:pynt)|")).toContain(`<td>${decoration}</td>`);
});

test("a described picture keeps its link, and a decoration lets the address speak", () => {
  expect(render("[![](picture:sal1)](https://a.example)")).toBe(
    hall.replace(/<img[^>]*>/, '<a href="https://a.example" rel="noopener">$&</a>'),
  );
  expect(render("[![](picture:pynt)](https://a.example)")).toBe(
    `<p><a href="https://a.example" rel="noopener">https://a.example</a></p>${decoration}`,
  );
});

test("a missing picture asks for itself in a preview, and is silent for readers", () => {
  expect(render("![](picture:borta)", true)).toBe('<p class="missing-picture" lang="sv">Bild från a.example</p>');
  expect(render("Ord ![](picture:borta)")).toBe("<p>Ord </p>");
});

test("a picture that is not the text's own is never shown", () => {
  expect(render("![a](picture:okand) ![b](https://a.example/1.png) ![c](/files/x/y/960.webp) ![d](data:x)")).toBe("");
});
