import { expect, test } from "vitest";
import { formatOrganisationNumber } from "../../../app/domain/tenants/format-organisation-number.ts";
import type { Country } from "../../../app/domain/tenants/network-schema.ts";
import { readOrganisationNumber } from "../../../app/domain/tenants/organisation-number.ts";

const valid: [Country, string, string][] = [
  ["SE", "802428-2785", "802428-2785"],
  ["SE", " 8024282785 ", "802428-2785"],
  ["SE", "802428 2785", "802428-2785"],
  ["SE", "16802428-2785", "802428-2785"],
  ["SE", "232100-0230", "232100-0230"],
  ["DK", "13585628", "13585628"],
  ["DK", "DK 13 58 56 28", "13585628"],
  ["DK", "13\u00a058\u00a056\u00a028", "13585628"],
  ["NO", "988 077 917", "988077917"],
  ["NO", "NO 988077917 MVA", "988077917"],
];

test.each(valid)("%s: %s is read as %s", (country, typed, stored) => {
  expect(readOrganisationNumber(country, typed)).toBe(stored);
});

const invalid: [Country, string, string][] = [
  ["SE", "802428-2784", "a wrong check digit"],
  ["SE", "802428-278", "a digit too few"],
  ["SE", "811218-9876", "a person's number"],
  ["SE", "13585628", "another country's"],
  ["SE", "802428-2785; drop", "something after it"],
  ["DK", "13585627", "a wrong check digit"],
  ["DK", "802428-2785", "another country's"],
  ["NO", "988077918", "a wrong check digit"],
  ["NO", "98807791", "a digit too few"],
  ["NO", "", "nothing"],
];

test.each(invalid)("%s: %s is refused for %s", (country, typed) => {
  expect(readOrganisationNumber(country, typed)).toBeNull();
});

test("each country writes its numbers in its own way, and reads that way back", () => {
  const written = [
    ["SE", "802428-2785", "802428-2785"],
    ["DK", "13585628", "13\u00a058\u00a056\u00a028"],
    ["NO", "988077917", "988\u00a0077\u00a0917"],
  ] as const;
  for (const [country, stored, shown] of written) {
    expect(formatOrganisationNumber(country, stored)).toBe(shown);
    expect(readOrganisationNumber(country, shown)).toBe(stored);
  }
});
