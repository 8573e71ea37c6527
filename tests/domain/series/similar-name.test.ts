import { expect, test } from "vitest";
import { findSimilarName } from "../../../app/domain/series/similar-name.ts";

test.each([
  ["klusterkonferensen", "Klusterkonferensen"],
  ["Kluster-konferensen", "Klusterkonferensen"],
  ["Klusterkonferensn", "Klusterkonferensen"],
  ["Hosten 2018", "Hösten 2018"],
  ["HÖSTEN  2018", "Hösten 2018"],
  ["Efteråret 2018", "Efteraret 2018"],
  ["Nordiske dager", "Nordiska dagar"],
])("%s is another spelling of %s", (typed, known) => {
  expect(findSimilarName(typed, ["Något helt annat", known])).toBe(known);
});

test.each([
  ["Hösten 2019", "Hösten 2018"],
  ["Våren 2018", "Hösten 2018"],
  ["Digidel", "Produktionslyftet"],
  ["Nord", "Nora"],
  ["", "Nord"],
])("%s is a name of its own beside %s", (typed, known) => {
  expect(findSimilarName(typed, [known])).toBeNull();
});
