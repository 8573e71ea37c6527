import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { organisationKey } from "../../../app/domain/figures/organisation-names.ts";
import { findTwice } from "../../../app/domain/figures/rules.ts";

const sameOrganisation = (one: string, other: string) => organisationKey(one) === organisationKey(other);

describe("two spellings of one organisation", () => {
  test.each([
    ["case", "KMD Nexus", "kmd nexus"],
    ["accents", "Göteborgs kommun", "Goteborgs kommun"],
    ["Danish letters and Swedish", "Region Sjælland", "Region Själland"],
    ["aa and å", "Århus Kommune", "Aarhus Kommune"],
    ["letters put together otherwise", "Ska\u030anes kommun", "Skånes kommun"],
    ["punctuation", "e-Klient", "eKlient"],
    ["space", "  Vatten & Miljö ", "Vatten och miljö"],
    ["a company's form", "Scania CV AB (publ)", "Scania CV"],
    ["a company's form before it", "AB Volvo", "Volvo"],
    ["a company's form with a stroke", "KMD A/S", "KMD AS"],
    ["kommun and kommune", "Varde Kommune", "Varde kommun"],
    ["the genitive", "Sandvikens kommun", "Sandviken kommun"],
    ["the region before and after", "Region Skåne", "Skånes region"],
    ["the Danish region before and after", "Region Hovedstaden", "Hovedstadens region"],
    ["the university before and after", "Universitetet i Linköping", "Linköpings universitet"],
  ])("may differ in %s", (_, one, other) => {
    expect(sameOrganisation(one, other)).toBe(true);
  });

  test.each([
    ["Region Skåne", "Skåne"],
    ["Region Örebro län", "Örebro kommun"],
    ["Varde Kommune", "Vejle Kommune"],
    ["Scania", "Skanska"],
    ["AB", "AS"],
    ["Högskolan i Borås", "Borås stad"],
    ["…", "–"],
  ])("%s and %s are two", (one, other) => {
    expect(sameOrganisation(one, other)).toBe(false);
  });
});

test("an organisation that is named twice is found at its second place", () => {
  expect(findTwice(["Scania", "Region Skåne", "scania ab", "Varde", "Skånes region", "SCANIA"])).toEqual([
    { first: 0, second: 2 },
    { first: 1, second: 4 },
    { first: 0, second: 5 },
  ]);
  expect(findTwice(["", " ", "Scania", ""])).toEqual([]);
});

test("every name is the same as itself, in capitals and with other signs", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (name) => {
      expect(sameOrganisation(name, name)).toBe(true);
      expect(sameOrganisation(` ${name}`, `${name} `)).toBe(true);
    }),
  );
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zåäö]{3,12}( [a-zåäö]{3,12}){0,3}$/), (name) => {
      expect(sameOrganisation(name, name.toUpperCase().replaceAll(" ", " - "))).toBe(true);
    }),
  );
});
