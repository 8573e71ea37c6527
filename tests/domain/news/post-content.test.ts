import { expect, test } from "vitest";
import { type PostSource, renderPost } from "../../../app/domain/news/post-content.server.ts";
import { words } from "../../support/text-words.ts";

const source: PostSource = {
  title: "Två dagar i maj",
  lede: "",
  language: "sv",
  form: "article",
  visibility: "public",
  body: "",
  questions: [],
  pictures: [],
  tags: [],
  space: { id: "0191d5a0-0000-7000-8000-000000000000", name: "Region", slug: "region" },
  publishedAt: null,
  changedAt: null,
  archived: false,
};

const bodyOf = (body: string) => renderPost({ ...source, body }, { words }).bodyHtml.replaceAll("\n", "");

test("a text that was pasted with its title shows it once", () => {
  expect(bodyOf("\n# Två  dagar i maj \n\nText")).toBe("<p>Text</p>");
  expect(bodyOf("### Två dagar i maj\nText")).toBe("<p>Text</p>");
});

test("any other beginning stays", () => {
  expect(bodyOf("# Två dagar i maj och en i juni\n\nText")).toBe("<h2>Två dagar i maj och en i juni</h2><p>Text</p>");
  expect(bodyOf("Två dagar i maj\n\nText")).toBe("<p>Två dagar i maj</p><p>Text</p>");
  expect(bodyOf("Text\n\n# Två dagar i maj")).toBe("<p>Text</p><h2>Två dagar i maj</h2>");
});
