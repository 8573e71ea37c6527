import { expect, test } from "vitest";
import { readPending } from "../../app/http/pending-form.ts";

test("a waiting form is read with every field in its order", () => {
  const fields = [
    ["title", "Höst"],
    ["tag", "a"],
    ["tag", "b"],
    ["body", "En rad\r\noch en till"],
  ];
  expect(readPending(JSON.stringify({ action: "/digidel/manage/news/1?x=1", fields }))).toEqual({
    action: "/digidel/manage/news/1?x=1",
    fields,
  });
});

test.each([
  "",
  "{",
  "null",
  JSON.stringify({ action: "https://evil.example/", fields: [] }),
  JSON.stringify({ action: "//evil.example/", fields: [] }),
  JSON.stringify({ action: "javascript:alert(1)", fields: [] }),
  JSON.stringify({ action: "/account", fields: [["name"]] }),
  JSON.stringify({ action: "/account", fields: [["name", 1]] }),
])("%j is no waiting form", (text) => {
  expect(readPending(text)).toBe(null);
});
