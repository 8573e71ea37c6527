import { expect, test } from "vitest";
import { cleanText } from "../../../app/domain/markdown/clean-text.server.ts";

test.each([
  ["a text without pictures stays as it is", "## Rubrik\n\nEn *text* [här](https://a.example).", null],
  ["a picture in a sentence goes", "Före ![Sal](https://a.example/1.png) efter", "Före  efter"],
  [
    "a paragraph of pictures goes with them",
    "Ett\n\n![a](https://a.example/1.png) ![b](picture:ab12)\n\nTvå",
    "Ett\n\nTvå",
  ],
  ["pictures in HTML go too", '<center><img src="//b.example/2.png"></center>\n\nText', "Text"],
  [
    "pictures by reference go too",
    "Hej ![a][r]\n\n[r]: https://a.example/1.png",
    "Hej \n\n[r]: https://a.example/1.png",
  ],
  ["nothing but a picture is nothing", "![](https://a.example/1.png)", ""],
])("%s", (_, source, expected) => {
  expect(cleanText(source)).toBe(expected ?? source);
});

test("no picture is left behind by signs in and around it, and cleaning twice changes nothing", () => {
  for (const source of ["!![a](b)[c](d)", "![![a](b)](c)", "[![a](b)](https://c.example)", "![a\n\n![b](c)](d)"]) {
    const clean = cleanText(source);
    expect([clean, cleanText(clean)]).toEqual([clean, clean]);
    expect(clean).not.toMatch(/!\[[^\]\n]*\]\(/);
  }
});
