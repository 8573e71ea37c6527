import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { maySlugBeTenant, reservedSlugs } from "../../app/domain/tenants/reserved-slugs.ts";

const root = join(import.meta.dirname, "../..");

/** The first segment of each route's address: "news" of `news.tsx`, "robots.txt" of `robots[.]txt.ts`. */
function firstSegments(): string[] {
  const names = readdirSync(join(root, "app/routes")).map((name) => name.replace(/\.(ts|tsx)$/, ""));
  return names.map((name) => /^(?:\[[^\]]*\]|[^.])+/.exec(name)?.[0].replace(/\[([^\]]*)\]/g, "$1") ?? "");
}

test("no space can take an address that a page has", () => {
  const pages = firstSegments().filter((segment) => !segment.startsWith("$") && segment !== "_index");
  expect(pages.filter(maySlugBeTenant)).toEqual([]);
});

test("no space can take the address of a file that lies beside the pages", () => {
  const files = [...readdirSync(join(root, "public")), "assets", "healthz", "readyz", "metrics"];
  expect(files.filter(maySlugBeTenant)).toEqual([]);
});

test("every reserved word could otherwise be an address of a space", () => {
  expect([...reservedSlugs].filter((slug) => !/^[a-z0-9][a-z0-9-]*[a-z0-9]$/.test(slug))).toEqual([]);
});
