import type { Language } from "../language.ts";
import { toSlug } from "../slug.ts";
import { type ItemKind, maxSlug } from "./rules.ts";

/** What a text is called in its address when its title has no letter to make one of. */
const nouns: Record<ItemKind, Record<Language, string>> = {
  news: { sv: "nyhet", da: "nyhed", nb: "nyhet", en: "news" },
  conference: { sv: "konferens", da: "konference", nb: "konferanse", en: "conference" },
  report: { sv: "rapport", da: "rapport", nb: "rapport", en: "report" },
};

/** The address that a title asks for, cut between words; null while there is no title. */
export function suggestSlug(kind: ItemKind, title: string, language: Language): string | null {
  if (title === "") return null;
  const slug = toSlug(title, language);
  const roomForNumber = 6;
  const max = maxSlug - roomForNumber;
  if (slug.length <= max) return slug || nouns[kind][language];
  const cut = slug.slice(0, max + 1);
  return cut.slice(0, cut.lastIndexOf("-") > 0 ? cut.lastIndexOf("-") : max);
}

/** Whether an address is what the title alone led to, perhaps numbered, and so may follow it when the title changes. */
export function followsTitle(kind: ItemKind, slug: string, title: string, language: Language): boolean {
  const suggested = suggestSlug(kind, title, language);
  return suggested !== null && (slug === suggested || slug.replace(/-\d+$/, "") === suggested);
}

/** `wanted`, or the first of `wanted-2`, `wanted-3` … that nobody has. */
export function firstFree(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    const candidate = `${wanted.slice(0, maxSlug - 6)}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
