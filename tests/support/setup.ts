// Runs before every test file: an error on the console that the test did not announce fails the test.
import { format } from "node:util";
import { afterEach, beforeEach, expect } from "vitest";

let said: string[] = [];
let expected: RegExp[] = [];

/** Announces that this test makes the code write such an error. */
export function expectConsoleError(pattern: RegExp): void {
  expected.push(pattern);
}

beforeEach(() => {
  said = [];
  expected = [];
  console.error = (...words: unknown[]) => {
    said.push(format(...words));
  };
});

afterEach(() => {
  const unexpected = said.filter((line) => !expected.some((pattern) => pattern.test(line)));
  expect(unexpected, "errors on the console").toEqual([]);
});
