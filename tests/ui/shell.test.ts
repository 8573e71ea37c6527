import { expect, test } from "vitest";
import { menuFor } from "../../app/views/shell/menus.ts";
import type { ShellViewer } from "../../app/views/shell/root-data.ts";

const person = (nationalRole: ShellViewer["nationalRole"], role: "member" | "coordinator" | "admin"): ShellViewer => ({
  name: "Karin",
  email: "karin@example.org",
  nationalRole,
  spaces: [{ slug: "dalarna", name: "Dalarna", role }],
});

const ways = (...asked: Parameters<typeof menuFor>) => menuFor(...asked)?.items.map((item) => item.to);

test("a coordinator's work menu leads to her space's work, an admin's to its people and settings too", () => {
  const work = ["", "/conferences", "/news", "/reports", "/actions"].map((page) => `/dalarna/manage${page}`);
  expect(ways("space", person(null, "coordinator"), "dalarna")).toEqual([...work, "/dalarna"]);
  expect(ways("space", person(null, "admin"), "dalarna")).toEqual([
    ...work,
    "/dalarna/manage/members",
    "/dalarna/manage/settings",
    "/dalarna",
  ]);
});

test("the national menu shows spaces, roles and mail to network admins only", () => {
  const ofAll = ["/national", "/national/review", "/regions", "/national/actions", "/national/series"];
  expect(ways("national", person("reviewer", "member"), undefined)).toEqual([...ofAll, "/"]);
  expect(ways("national", person("network_admin", "member"), undefined)).toEqual([
    ...ofAll,
    "/national/spaces",
    "/national/roles",
    "/national/mail",
    "/",
  ]);
});

test("whoever does not belong there has the public menu", () => {
  const publicWays = ["/conferences", "/news", "/regions", "/spaces"];
  expect(ways("space", person(null, "admin"), "gotland")).toEqual(publicWays);
  expect(ways("space", null, "dalarna")).toEqual(publicWays);
  expect(ways("national", person(null, "admin"), undefined)).toEqual(publicWays);
  expect(ways("none", null, undefined)).toBeUndefined();
});
