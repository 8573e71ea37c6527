import { expect, test } from "vitest";
import { landingPath } from "../../../app/domain/people/landing.ts";
import type { Role } from "../../../app/domain/people/viewer.server.ts";

const space = (slug: string, role: Role) => ({ id: slug, slug, name: slug, role });

test("the national team begins with what waits for review", () => {
  expect(landingPath({ nationalRole: "reviewer", spaces: [space("natverket", "coordinator")] })).toBe(
    "/national/review",
  );
});

test("who works in one space begins there, whatever she reads besides", () => {
  const spaces = [space("digidel", "member"), space("jonkoping", "coordinator")];
  expect(landingPath({ nationalRole: null, spaces })).toBe("/jonkoping/manage");
});

test("who works in several begins in the first of them", () => {
  const two = [space("digidel", "admin"), space("jonkoping", "coordinator")];
  expect(landingPath({ nationalRole: null, spaces: two })).toBe("/digidel/manage");
});

test("everybody else begins at the beginning", () => {
  expect(landingPath({ nationalRole: null, spaces: [space("digidel", "member")] })).toBe("/");
  expect(landingPath({ nationalRole: null, spaces: [] })).toBe("/");
});
