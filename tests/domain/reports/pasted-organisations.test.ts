import { expect, test } from "vitest";
import { addPastedOrganisations } from "../../../app/domain/reports/pasted-organisations.ts";

test("pasted names become rows of one kind after those that are there", () => {
  const values: Record<string, string> = {
    "organisations.0.name": "MSB",
    "pasted.names": "- Region Uppsala\n\n  • Region Dalarna  \n",
    "pasted.kind": "region",
  };
  addPastedOrganisations(values);
  expect(values).toEqual({
    "organisations.0.name": "MSB",
    "organisations.1.name": "Region Uppsala",
    "organisations.1.kind": "region",
    "organisations.2.name": "Region Dalarna",
    "organisations.2.kind": "region",
    "pasted.names": "",
    "pasted.kind": "region",
  });
});
