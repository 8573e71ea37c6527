import type { SettingsForm } from "../../domain/tenants/settings-form.ts";

export type Difference = { field: keyof SettingsForm; typed: string; stored: string };

/** Where what was typed differs from what is stored, field by field, each in words. */
export function typedDifferences(
  typed: SettingsForm,
  stored: SettingsForm,
  areaName: (code: string) => string,
): Difference[] {
  return (Object.keys(stored) as (keyof SettingsForm)[])
    .map((field) => ({ field, typed: inWords(typed, field, areaName), stored: inWords(stored, field, areaName) }))
    .filter((difference) => difference.typed !== difference.stored);
}

function inWords(form: SettingsForm, field: keyof SettingsForm, areaName: (code: string) => string): string {
  if (field === "areas") return form.areas.map(areaName).sort().join("\n");
  if (field === "partners") {
    const lines = form.partners.map(({ name, url }) => [name.trim(), url.trim()].filter(Boolean).join(", "));
    return lines.filter(Boolean).join("\n");
  }
  // Numbers and line ends may be written in more than one way.
  if (field === "organisationNumber") return form[field].replace(/[\s\u00a0-]/g, "");
  return form[field].replaceAll("\r\n", "\n").trim();
}
