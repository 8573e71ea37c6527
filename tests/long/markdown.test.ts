// The properties of cleaning and rendering, on far more texts than a plain run has time for.
import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanMarkdown } from "../../app/domain/markdown/clean.server.ts";
import { renderMarkdown } from "../../app/domain/markdown/render.server.ts";
import { elementsOf } from "../support/parse-html.ts";
import { pastedText } from "../support/pasted-text.ts";
import { pictures, words } from "../support/text-words.ts";

const runs = { numRuns: 10_000 };

test("cleaning twice changes nothing", () => {
  fc.assert(
    fc.property(pastedText, (source) => {
      const { markdown } = cleanMarkdown(source);
      expect(cleanMarkdown(markdown).markdown).toBe(markdown);
    }),
    runs,
  );
});

test("a rendered text runs nothing and loads nothing from elsewhere", () => {
  fc.assert(
    fc.property(pastedText, (source) => {
      const html = renderMarkdown(source, { idPrefix: "post", words, pictures });
      for (const { tagName, properties } of elementsOf(html)) {
        expect(["script", "style", "iframe", "object", "embed", "svg", "math", "form", "base"]).not.toContain(tagName);
        expect(Object.keys(properties).filter((name) => /^on|style|srcDoc|formAction/.test(name))).toEqual([]);
        expect(String(properties.href ?? "")).not.toMatch(/^\s*(?!https?:|mailto:)[a-z+.-]+:/i);
        expect(properties.src ?? "/f/960").toBe("/f/960");
      }
    }),
    runs,
  );
});
