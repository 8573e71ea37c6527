import type { Element, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";
import { hasContent } from "./hast-text.server.ts";

/** A plugin that leaves only links which lead somewhere safe and say something; of the others the words stay. */
export function tidyLinks() {
  return (tree: Root): void => {
    visit(tree, "element", (element, index, parent) => {
      if (element.tagName !== "a" || !parent || index === undefined) return;
      const href = safeAddress(String(element.properties.href ?? ""));
      if (href) {
        follow(element, href);
        return;
      }
      parent.children.splice(index, 1, ...element.children);
      return [SKIP, index];
    });
  };
}

function follow(link: Element, href: string): void {
  link.properties.href = href;
  if (/^https?:/i.test(href)) link.properties.rel = ["noopener"];
  delete link.properties.title; // nobody without a mouse would ever learn of it
  if (!hasContent(link)) link.children = [{ type: "text", value: href.replace(/^mailto:/i, "") }];
}

/** Null for what is neither on the web, nor mail, nor within the site. "www.…" is meant to be on the web. */
function safeAddress(href: string): string | null {
  if (/^www\./i.test(href)) return `https://${href}`;
  const protocol = /^([^/?#]*?):/.exec(href)?.[1]?.toLowerCase();
  if (protocol !== undefined && !["http", "https", "mailto"].includes(protocol)) return null;
  return href === "" ? null : href;
}
