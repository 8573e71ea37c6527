import { expect, test } from "vitest";
import { adminClient } from "../support/sandbox.ts";
import { readRights } from "./read-rights.ts";
import { rights } from "./rights.ts";

test("nobody who logs in holds another right than these", async () => {
  expect(await readRights(await adminClient())).toEqual(rights);
});
