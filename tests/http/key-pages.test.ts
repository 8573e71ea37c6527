import { expect, test } from "vitest";
import { isKeyPage, withoutKey } from "../../app/http/key-pages.ts";

test.each(["/invitation/abc", "/reset/abc", "/reset/abc.data", "/invitation/abc/def", "/Reset/abc"])(
  "%s is a key",
  (path) => {
    expect(isKeyPage(path)).toBe(true);
    expect(withoutKey(path)).toBe(`/${path.split("/")[1]}/[left out]`);
  },
);

test.each(["/", "/news", "/forgot", "/rummet/reset/abc"])("%s is none", (path) => {
  expect(isKeyPage(path)).toBe(false);
  expect(withoutKey(path)).toBe(path);
});
