import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { tenantStates } from "../../../app/domain/tenants/network-schema.ts";
import { national } from "../../../app/i18n/messages/sv/national.ts";

test("every event that the database notes has its words", () => {
  const folder = new URL("../../../db/migrations/", import.meta.url);
  const source = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8"));
  const named = source.join().match(/'(space|news|member|national|network)\.[a-z_]+'/g) ?? [];
  const composed = [...tenantStates.map((state) => `space.${state}`), "news.returned", "news.approved"];
  const keys = [...named.map((quoted) => quoted.slice(1, -1)), ...composed].map((name) => name.replace(".", "_"));
  expect(keys.filter((key) => !(key in national.event))).toEqual([]);
});
