import { expect, test } from "vitest";
import { cleanMarkdown } from "../../../app/domain/markdown/clean.server.ts";

test("a picture from elsewhere becomes a placeholder that remembers where it was", () => {
  const { markdown, pictures } = cleanMarkdown('Före ![En *stor* sal](https://a.example/1.png "Salen") efter');
  const key = pictures[0]?.key;
  expect(pictures).toEqual([{ key, sourceUrl: "https://a.example/1.png", alt: "En stor sal", caption: "Salen" }]);
  expect(markdown).toBe(`Före ![En stor sal](picture:${key}) efter`);
});

test("pictures in HTML and in references are found as well, in the order of the text", () => {
  const { markdown, pictures } = cleanMarkdown(
    '![Ett][r]\n\n<center><img alt="" width="300px" src="//b.example/2.png"></center>\n\n' +
      "<figure><img src='http://c.example/3.png' alt='Tre'><figcaption>Bild <b>tre</b></figcaption></figure>\n\n" +
      "[r]: https://a.example/1.png 'Titel'",
  );
  expect(pictures.map(({ key, ...picture }) => picture)).toEqual([
    { sourceUrl: "https://a.example/1.png", alt: "Ett", caption: "Titel" },
    { sourceUrl: "https://b.example/2.png", alt: "", caption: "" },
    { sourceUrl: "http://c.example/3.png", alt: "Tre", caption: "Bild tre" },
  ]);
  const [first, second, third] = pictures.map(({ key }) => key);
  expect(markdown).toBe(
    `![Ett](picture:${first})\n\n![](picture:${second})\n\n![Tre](picture:${third})\n\n[r]: https://a.example/1.png 'Titel'`,
  );
});

test("the same address is the same picture, also when it is pasted again", () => {
  const once = cleanMarkdown("![a](https://a.example/1.png) ![b](https://a.example/1.png)");
  const again = cleanMarkdown("![c](https://a.example/1.png)");
  expect(once.pictures.map(({ key, alt }) => ({ key, alt }))).toEqual([{ key: again.pictures[0]?.key, alt: "a" }]);
});

test("our own pictures are told of by their key, without an address", () => {
  expect(cleanMarkdown('![Salen](picture:ab12 "Text") ![](picture:cd34) ![](picture:ab12)').pictures).toEqual([
    { key: "ab12", sourceUrl: null, alt: "Salen", caption: "Text" },
    { key: "cd34", sourceUrl: null, alt: "", caption: "" },
  ]);
});

test.each([
  "data:image/png;base64,AAAA",
  "javascript:alert(1)",
  "picture:../../x",
  "bilder/1.png",
  "file:///etc/passwd",
])("an address that is not on the web is never kept: %s", (address) => {
  const { markdown, pictures } = cleanMarkdown(`![a](${address})`);
  expect(pictures).toEqual([{ key: expect.stringMatching(/^[a-z0-9]{12}$/), sourceUrl: null, alt: "a", caption: "" }]);
  expect(markdown).toBe(`![a](picture:${pictures[0]?.key})`);
});

test("words that a field could not hold are cut, and the address too", () => {
  const { pictures } = cleanMarkdown(
    `![${"å".repeat(900)}](https://a.example/${"x".repeat(5000)} "${"t".repeat(900)}")`,
  );
  expect(pictures[0]).toMatchObject({ alt: "å".repeat(500), caption: "t".repeat(500) });
  expect(pictures[0]?.sourceUrl).toHaveLength(2000);
});

test("more pictures than a text may have are refused", () => {
  const text = (count: number) =>
    Array.from({ length: count }, (_, n) => `![](https://a.example/${n}.png)`).join("\n\n");
  expect(cleanMarkdown(text(60)).pictures).toHaveLength(60);
  expect(() => cleanMarkdown(text(61), "body")).toThrow(
    expect.objectContaining({ code: "too_many_pictures", field: "body", params: { limit: 60 } }),
  );
});
