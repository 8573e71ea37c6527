// Digidel's conferences as one round: four held and two planned, each by its region, counted by the national team.
import { expect } from "vitest";
import { formatCount, formatList } from "../../app/i18n/format.ts";
import { expectAccessible } from "../support/axe.ts";
import { beginConference, submitConference, writeConference } from "./support/conference-desk.ts";
import { countSaid, factsIn, readOriginal } from "./support/documents.ts";
import { makeRound, openFigures, reportFigures } from "./support/network.ts";
import { cellsOf, pageText } from "./support/reading.ts";
import { approve, openCase } from "./support/review.ts";
import { story } from "./support/story.ts";
import { choose, follow, list, press, signIn, type Visit, visit } from "./support/visits.ts";
import { type Account, makeRegion, world } from "./support/world.ts";

const original = readOriginal("002");
const [season = "", year = ""] = factsIn(original, /under (hösten) (\d{4})\./);
const [around = "", hundred = ""] = factsIn(original, /med (runt) (\d+) deltagare/);
const [first = "", second = "", plannedYear = ""] = factsIn(
  original,
  /^(.+) och (.+) planerar konferenser under (\d{4})$/m,
);
const each = countSaid(around, hundred);
const held = [...original.matchAll(/^(.+), den (\d+)\/(\d+)$/gm)].map(([, place = "", day = "", month = ""]) => ({
  place,
  day: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`,
}));
const planned = [first, second];
const round = `${season.charAt(0).toUpperCase()}${season.slice(1)} ${year}`;

/** The regions as the network knows them: their spaces, and the counties on the board. */
const regions: Record<string, { slug: string; area: string; county: string }> = {
  "Jönköpings län": { slug: "jonkopings-lan", area: "SE-06", county: "Jönköpings län" },
  Dalarna: { slug: "dalarna", area: "SE-20", county: "Dalarnas län" },
  Sörmland: { slug: "sormland", area: "SE-04", county: "Södermanlands län" },
  Norrbotten: { slug: "norrbotten", area: "SE-25", county: "Norrbottens län" },
  "Örebro län": { slug: "orebro-lan", area: "SE-18", county: "Örebro län" },
  Gotland: { slug: "gotland", area: "SE-09", county: "Gotlands län" },
};
const regionOf = (place: string) => regions[place] ?? { slug: "", area: "", county: "" };
const titleOf = (place: string) => `Digidelkonferens: ${place}`;

const step = story();
const coordinators = new Map<string, Account>();
let reviewer: Visit;

step("the document tells of four that were held and of two that are planned", async () => {
  expect(held.map(({ place }) => place)).toEqual(["Jönköpings län", "Dalarna", "Sörmland", "Norrbotten"]);
  expect([...held.map(({ place }) => place), ...planned].every((place) => place in regions)).toBe(true);
  expect(each).toEqual({ count: 100, qualifier: "about" });
});

step("the national team makes the round that they belong to", async () => {
  reviewer = await signIn((await world()).reviewer);
  await makeRound(reviewer, round, `${year}-08-01`, `${year}-12-31`);
});

step("each region's coordinator writes of hers and hands it in", async () => {
  for (const place of [...held.map(({ place }) => place), ...planned]) {
    const { slug, area } = regionOf(place);
    coordinators.set(place, await makeRegion({ slug, name: place, area }));
  }
  for (const { place, day } of held) {
    const coordinator = await plan(place, { precision: "day", startsOn: day });
    await expectAccessible(coordinator.page);
    await submitConference(coordinator);
  }
  for (const place of planned) {
    await submitConference(await plan(place, { precision: "year", year: Number(plannedYear) }));
  }
});

async function plan(place: string, when: Parameters<typeof writeConference>[1]["when"]): Promise<Visit> {
  const account = coordinators.get(place);
  if (!account) throw new Error(`Nobody coordinates ${place}`);
  const coordinator = await signIn(account);
  await beginConference(coordinator, regionOf(place).slug);
  const county = coordinator.page.getByRole("checkbox", { name: regionOf(place).county, exact: true });
  expect(await county.isChecked()).toBe(true); // her own, from the start
  await writeConference(coordinator, {
    title: titleOf(place),
    round,
    theme: "Digital delaktighet",
    when,
    form: "on_site",
    targetGroup: "Politiker, chefer, beslutsfattare och strateger",
  });
  return coordinator;
}

step("the national team reads and publishes all six", async () => {
  for (const place of [...held.map(({ place }) => place), ...planned]) {
    await openCase(reviewer, titleOf(place));
    await approve(reviewer);
  }
});

step("the national team reports what it knows on behalf of the four spaces", async () => {
  for (const { place } of held) {
    await openFigures(reviewer, titleOf(place));
    await expectAccessible(reviewer.page);
    await reportFigures(reviewer, {
      totals: { participants: each },
      source: "Digidelnätverkets nationella samordning",
    });
  }
});

step("the board says what the document says", async () => {
  const visitor = await visit();
  await visitor.page.goto("/regions");
  await chooseRound(visitor);
  const text = await pageText(visitor);
  expect(text).toContain(visitor.t("charts.count.about", { number: String(held.length * each.count) }));
  expect(text).toContain(visitor.t("board.total.participants", { reported: held.length, of: held.length }));
  for (const { place, day } of held) {
    const cells = await cellsOf(visitor, regionOf(place).county);
    expect(cells.join(" ")).toContain(spoken(day));
    expect(cells.join(" ")).toContain(visitor.t("dates.standing.held"));
    expect(cells.join(" ")).toContain(visitor.t("charts.count.about", { number: hundred }));
  }
  for (const place of planned) {
    const cells = await cellsOf(visitor, regionOf(place).county);
    expect(cells.join(" ")).toContain(visitor.t("board.table.noDay", { date: plannedYear }));
  }
  await expectAccessible(visitor.page);
});

step("without JavaScript, on a phone, the board says it too", async () => {
  const visitor = await visit({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });
  await visitor.page.goto(`/regions?year=${plannedYear}`);
  await chooseRound(visitor);
  const text = await pageText(visitor);
  expect(text).toContain(visitor.t("board.total.participants", { reported: held.length, of: held.length }));
  for (const place of planned) expect(text).toContain(regionOf(place).county);
});

step(
  "the roll-up of the round says the same: about 400, four of four, and who has planned without a date",
  async () => {
    const { page, t } = reviewer;
    await page.goto("/national");
    await choose(list(reviewer, t("rollup.filter.round")), round);
    await press(reviewer, t("rollup.filter.go"));
    const text = await pageText(reviewer);
    const sum = t("charts.count.about", { number: String(held.length * each.count) });
    for (const words of [
      `${held.length} ${t("rollup.key.of", { of: String(held.length) })}`,
      t("rollup.key.reportedSum", { sum }),
      t("rollup.key.nobodyMissing"),
      t("rollup.key.plannedRegions", { count: planned.length, names: formatList("sv", planned.toSorted()) }),
      t("rollup.key.overduePlans", { count: planned.length, number: formatCount("sv", planned.length) }),
    ]) {
      expect(text).toContain(words);
    }
    await expectAccessible(page);
  },
);

step("a visitor reads on the page of one who counted", async () => {
  const visitor = await visit();
  for (const { place } of held.slice(0, 1)) {
    await visitor.page.goto("/conferences?show=past");
    await follow(visitor, titleOf(place));
    const text = await pageText(visitor);
    expect(text).toContain(visitor.t("conferences.figures.national"));
    expect(text).toContain("Digidelnätverkets nationella samordning");
    await expectAccessible(visitor.page);
  }
});

async function chooseRound(reader: Visit): Promise<void> {
  const { page, t } = reader;
  await page.getByRole("combobox", { name: t("board.chooser.field"), exact: true }).selectOption({ label: round });
  await page.getByRole("button", { name: t("board.chooser.show"), exact: true }).click();
  await page.waitForURL((url) => url.searchParams.has("round"));
}

/** "2018-08-29" as a table of the portal says it: "29 aug 2018". */
function spoken(day: string): string {
  const options = { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat("sv", options).format(new Date(day)).replaceAll(".", "");
}
