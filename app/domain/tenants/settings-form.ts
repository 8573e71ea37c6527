import { typedValue } from "../typed-value.ts";
import { type PartnerRow, readPartnerRows } from "./partner-rows.ts";
import type { Settings } from "./settings.server.ts";

const texts = [
  "name",
  "summary",
  "coordinatedBy",
  "about",
  "language",
  "colour",
  "secondColour",
  "legalName",
  "country",
  "organisationNumber",
  "seat",
  "postalAddress",
  "contactEmail",
] as const;

/** The settings as a form holds them: nothing read or checked yet. */
export type SettingsForm = Record<(typeof texts)[number], string> & { areas: string[]; partners: PartnerRow[] };

/** What a form sent. */
export function readSettingsForm(values: Record<string, string | string[]>): SettingsForm {
  const text = (name: string) => typedValue(values, name);
  return {
    ...(Object.fromEntries(texts.map((name) => [name, text(name)])) as Record<(typeof texts)[number], string>),
    areas: [values.areas ?? []].flat(),
    partners: readPartnerRows(values),
  };
}

/** What the form begins with. */
export function storedSettingsForm(settings: Settings): SettingsForm {
  return {
    ...(Object.fromEntries(texts.map((name) => [name, settings[name] ?? ""])) as Record<
      (typeof texts)[number],
      string
    >),
    areas: settings.areas,
    partners: settings.partners.map(({ kind, name, url }) => ({ kind, name, url: url ?? "" })),
  };
}
