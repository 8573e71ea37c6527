import fc from "fast-check";
import type { Nodes } from "mdast";
import { expect, test } from "vitest";
import { cleanMarkdown } from "../../../app/domain/markdown/clean.server.ts";
import { everyNode } from "../../../app/domain/markdown/complexity.server.ts";
import { parseMarkdown } from "../../../app/domain/markdown/parse.server.ts";
import { pastedText } from "../../support/pasted-text.ts";

test("cleaning twice changes nothing, and finds the same pictures", () => {
  fc.assert(
    fc.property(pastedText, (source) => {
      const once = cleanMarkdown(source);
      const twice = cleanMarkdown(once.markdown);
      expect(twice.markdown).toBe(once.markdown);
      expect(twice.pictures.map(({ key }) => key)).toEqual(once.pictures.map(({ key }) => key));
    }),
    { numRuns: 200 },
  );
});

test("a clean text holds no raw HTML and no picture from elsewhere", () => {
  fc.assert(
    fc.property(pastedText, (source) => {
      const { markdown } = cleanMarkdown(source);
      const nodes = [...everyNode<Nodes>(parseMarkdown(markdown))].map(({ node }) => node);
      expect(nodes.filter((node) => node.type === "html" || node.type === "imageReference")).toEqual([]);
      const addresses = nodes.flatMap((node) => (node.type === "image" ? [node.url] : []));
      expect(addresses.filter((address) => !/^picture:[a-z0-9]{4,32}$/.test(address))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
