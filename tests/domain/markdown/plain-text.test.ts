import { expect, test } from "vitest";
import { plainText } from "../../../app/domain/markdown/plain-text.server.ts";

test("a short text is its own excerpt, without marks, headings, pictures and code", () => {
  const markdown =
    "# Titel\n\nEtt *kort* [ord](https://a.example)[^1]\\\nrad ![bild](picture:ab12).\n\n```\nkod\n```\n\n[^1]: Not";
  expect(plainText(markdown, 200)).toBe("Ett kort ord rad .");
});

test("a long text is cut between words, with an ellipsis within the limit", () => {
  const excerpt = plainText("Hundra personer kom till Dalarna, och drygt hundra till Sörmland.", 34);
  expect(excerpt).toBe("Hundra personer kom till Dalarna…");
});

test("a word without end is cut where it must be, never within a sign", () => {
  expect(plainText("👩".repeat(50), 10)).toBe(`${"👩".repeat(4)}…`);
  expect(plainText("", 10)).toBe("");
});
