import { expect, test } from "vitest";
import { localPath } from "../../app/http/local-path.ts";

test.each(["/", "/account", "/digidel/manage/news?state=draft#list", "/login?to=%2Faccount"])("%s leads on", (to) => {
  expect(localPath(to)).toBe(to);
});

test.each([
  null,
  undefined,
  "",
  "account",
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "/.//evil.example",
  "/a/..//evil.example",
  "\\\\evil.example",
  "https://evil.example/",
  "javascript:alert(1)",
  " /account",
])("%j leads nowhere", (to) => {
  expect(localPath(to)).toBe(null);
});

test("what cannot stand in a header is escaped", () => {
  expect(localPath("/news?q=å\r\nSet-Cookie: a=b")).toBe("/news?q=%C3%A5Set-Cookie:%20a=b");
});
