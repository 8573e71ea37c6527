import type { Country } from "./network-schema.ts";

/** A stored organisation number as people in its country write it: "802428-2785", "12 34 56 78", "923 609 016". */
export function formatOrganisationNumber(country: Country, stored: string): string {
  if (country === "DK") return stored.replace(/(\d{2})(?=\d)/g, "$1\u00a0");
  if (country === "NO") return stored.replace(/(\d{3})(?=\d)/g, "$1\u00a0");
  return stored;
}
