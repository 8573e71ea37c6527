// Runs before every test file: an error on the console fails the test.
import { format } from "node:util";
import { afterEach, beforeEach, expect } from "vitest";

let said: string[] = [];

beforeEach(() => {
  said = [];
  console.error = (...words: unknown[]) => {
    said.push(format(...words));
  };
});

afterEach(() => {
  expect(said, "errors on the console").toEqual([]);
});
