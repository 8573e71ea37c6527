import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { itemKinds } from "../../../app/domain/items/rules.ts";
import { tenantStates } from "../../../app/domain/tenants/network-schema.ts";
import { translator } from "../../../app/i18n/translator.server.ts";
import { eventWords } from "../../../app/views/national/event-words.ts";

const t = translator("sv");
const words = (action: string) => eventWords(t, { action, by: "Maria" });

const folder = new URL("../../../db/migrations/", import.meta.url);
const source = readdirSync(folder)
  .map((name) => readFileSync(new URL(name, folder), "utf8"))
  .join();
const subjects = "space|news|conference|report|figures|action|series|round|member|national|network";

test("every event that the database notes has its words", () => {
  const named = source.match(new RegExp(`'(${subjects})\\.[a-z_]*[a-z]'`, "g")) ?? [];
  const deeds = [
    ...(source.match(/'\.[a-z_]+'/g) ?? []).map((quoted) => quoted.slice(1, -1)),
    ".returned",
    ".approved",
  ];
  const composed = [
    ...tenantStates.map((state) => `space.${state}`),
    ...itemKinds.flatMap((kind) => deeds.map((deed) => kind + deed)),
    ...["cancelled", "postponed", "co_host_accepted", "co_host_declined"].map((deed) => `conference.${deed}`),
  ];
  const actions = [...named.map((quoted) => quoted.slice(1, -1)), ...composed];
  expect(actions.length).toBeGreaterThan(50);
  expect(actions.filter((action) => words(action) === words("unheard.of"))).toEqual([]);
});

test("what happens to a text says what kind of text it is", () => {
  expect(["news.approved", "conference.submitted", "report.returned"].map(words)).toEqual([
    "Maria godkände en nyhet.",
    "Maria skickade in en konferens.",
    "Maria återlämnade en rapport.",
  ]);
});
