import { toSlug } from "../news/slug.ts";

/** The address that a space's name asks for, of at most 60 characters; empty when no letter of it can stand in one. */
export function suggestTenantSlug(name: string, language: "sv" | "da" | "nb" | "en"): string {
  return toSlug(name, language).slice(0, 60).replace(/-+$/, "");
}
