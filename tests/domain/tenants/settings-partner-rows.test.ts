import { expect, test } from "vitest";
import {
  changeRows,
  emptyPartner,
  readPartnerRows,
  readRowChange,
  withPartnerRows,
  writeRowChange,
} from "../../../app/domain/tenants/partner-rows.ts";

const values = {
  name: "Region Nord",
  "partners.0.name": "A",
  "partners.0.url": "https://a.example.org",
  "partners.0.kind": "funder",
  "partners.1.name": "B",
  "partners.1.url": "",
  "partners.1.kind": "partner",
};

function after(intent: string): string[] {
  const change = readRowChange(intent);
  if (!change) throw new Error(`${intent} is no change`);
  const changed = withPartnerRows(values, changeRows(readPartnerRows(values), change, emptyPartner));
  expect(changed.name).toBe("Region Nord");
  return readPartnerRows(changed).map(({ kind, name }) => `${kind} ${name}`);
}

test("the buttons of the rows add, remove and move, and nothing else of the form changes", () => {
  expect(after("partner-add")).toEqual(["funder A", "partner B", "partner "]);
  expect(after("partner-remove:0")).toEqual(["partner B"]);
  expect(after("partner-up:1")).toEqual(["partner B", "funder A"]);
  expect(after("partner-down:0")).toEqual(["partner B", "funder A"]);
});

test("a move past the end, or of a row that is not there, changes nothing", () => {
  for (const intent of ["partner-up:0", "partner-down:1", "partner-up:7", "partner-remove:2"]) {
    expect(after(intent)).toEqual(["funder A", "partner B"]);
  }
});

test("what a button sends is read back, and other intents are none of it", () => {
  for (const change of [{ act: "add" }, { act: "up", index: 3 }] as const) {
    expect(readRowChange(writeRowChange(change))).toEqual(change);
  }
  for (const intent of ["save", "partner-up", "partner-up:-1", "partner-up:9999", "partner-swap:1"]) {
    expect(readRowChange(intent)).toBeNull();
  }
});
