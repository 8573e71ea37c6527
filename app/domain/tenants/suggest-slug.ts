import type { Language } from "../language.ts";
import { toSlug } from "../slug.ts";

/** The address that a space's name asks for, of at most 60 characters; empty when no letter of it can stand in one. */
export function suggestTenantSlug(name: string, language: Language): string {
  return toSlug(name, language).slice(0, 60).replace(/-+$/, "");
}
