import { expect, test } from "vitest";
import { removeRow } from "../../../app/domain/form-rows.ts";

test("a row that is taken away lets those after it move up", () => {
  const values: Record<string, string> = {
    "actions.0.title": "ett",
    "actions.1.title": "två",
    "actions.2.title": "tre",
    "organisations.1.name": "rör inte",
  };
  removeRow(values, "actions", 1);
  expect(values).toEqual({ "actions.0.title": "ett", "actions.1.title": "tre", "organisations.1.name": "rör inte" });
});
