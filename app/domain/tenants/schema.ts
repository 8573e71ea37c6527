import * as v from "valibot";
import { choice, emailAddress, emptyOr, line, optionalLine, webAddress } from "../input.ts";
import { languages } from "../language.ts";
import { readColour } from "./colour.ts";
import { type Country, countries } from "./network-schema.ts";
import { readOrganisationNumber } from "./organisation-number.ts";
import { maxPartners } from "./partner-rows.ts";

/** The settings of a space as typed; `country` decides how the organisation number is read. */
export function settingsSchema(country: string) {
  return v.object({
    version: v.pipe(v.string("stale"), v.digits("stale"), v.transform(Number)),
    name: line(120, "space_name_missing"),
    summary: optionalLine(300),
    coordinatedBy: optionalLine(300),
    about: v.pipe(v.string("required"), v.trim(), v.maxLength(20_000, "too_long")),
    language: choice(languages),
    areas: v.pipe(v.array(v.string("invalid_choice")), v.maxLength(100, "invalid_choice")),
    colour: emptyOr(hexColour),
    secondColour: emptyOr(hexColour),
    legalName: emptyOr(line(200)),
    country: choice(countries),
    organisationNumber: emptyOr(organisationNumber(country)),
    seat: emptyOr(line(300)),
    postalAddress: emptyOr(line(300)),
    contactEmail: emptyOr(emailAddress),
    partners: v.pipe(v.array(partner), v.maxLength(maxPartners, "invalid_choice")),
  });
}

export type SettingsInput = v.InferOutput<ReturnType<typeof settingsSchema>>;

const hexColour = v.pipe(
  v.string("colour_invalid"),
  v.check((typed) => readColour(typed) !== null, "colour_invalid"),
  v.transform((typed) => readColour(typed) ?? ""),
);

/** A row of the form. One without a name and an address is a row that was left empty. */
const partner = v.pipe(
  v.object({ kind: choice(["partner", "funder"]), name: optionalLine(200), url: emptyOr(webAddress) }),
  v.forward(
    v.check((row) => row.name !== "" || row.url === null, "partner_name_missing"),
    ["name"],
  ),
);

function organisationNumber(country: string) {
  const known = countries.find((candidate): candidate is Country => candidate === country) ?? "SE";
  return v.pipe(
    v.string("organisation_number_invalid"),
    v.maxLength(40, "organisation_number_invalid"),
    v.check((typed) => readOrganisationNumber(known, typed) !== null, "organisation_number_invalid"),
    v.transform((typed) => readOrganisationNumber(known, typed) ?? ""),
  );
}
