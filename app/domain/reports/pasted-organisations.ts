import { organisationKinds } from "../figures/figure.ts";
import { countRows } from "../form-rows.ts";
import { typedValue } from "../typed-value.ts";

type Values = Record<string, string | string[]>;

/** Names pasted into the form, one a line, become rows of the kind chosen beside them. Bullets before them go. */
export function addPastedOrganisations(values: Values): void {
  const lines = [values["pasted.names"] ?? ""].flat().join("\n").split("\n");
  const typed = typedValue(values, "pasted.kind");
  const kind = organisationKinds.find((known) => known === typed) ?? "other";
  let row = countRows(values, "organisations");
  for (const line of lines) {
    const name = line.replace(/^[\s\-–•*·]+/u, "").trim();
    if (name === "") continue;
    values[`organisations.${row}.name`] = name;
    values[`organisations.${row}.kind`] = kind;
    row += 1;
  }
  values["pasted.names"] = "";
}
