// KMD Nexus' two days at Hindsgavl: a Danish space, days whose year nobody knows, counted organisations, slides and film.
import { expect } from "vitest";
import { expectAccessible } from "../support/axe.ts";
import { beginConference, submitConference, writeConference } from "./support/conference-desk.ts";
import { factsIn, readOriginal } from "./support/documents.ts";
import { pageText } from "./support/reading.ts";
import { beginReport, submitReport, writeReport } from "./support/report-desk.ts";
import { approve, openCase } from "./support/review.ts";
import { story } from "./support/story.ts";
import { field, follow, list, signIn, type Visit, visit } from "./support/visits.ts";
import { world } from "./support/world.ts";

const original = readOriginal("004");
const [firstDay = "", lastDay = "", month = "", venue = ""] = factsIn(
  original,
  /Den (\d+)\. og (\d+)\. (\w+) .+? på (\S+ Slot)/,
);
const [municipalities = "", regionsWord = "", guests = ""] = factsIn(
  original,
  /hele (\d+) kommuner og (\w+) regioner .+? (\d+) gæster/,
);
const [slides = "", film = ""] = factsIn(original, /^(Slides) .+ (film)$/m);
const [question = ""] = factsIn(original, /(få viden og beslutninger[^?]+)\?/);
const title = `Kundekonference på ${venue}`;
const reportTitle = `Rapport: ${title}`;
const links = [
  { kind: "slides" as const, title: slides, url: "https://example.org/slides" },
  { kind: "film" as const, title: film, url: "https://example.org/film" },
];

const step = story();
let coordinator: Visit;
let reviewer: Visit;

step("the document names the days and not the year, and counts who came", async () => {
  expect([firstDay, lastDay, month]).toEqual(["11", "12", "maj"]);
  expect([municipalities, regionsWord, guests]).toEqual(["62", "to", "250"]);
  expect(original).not.toMatch(/\b20\d\d\b/);
});

step("the coordinator writes of it in Danish, in a space that is at home in Denmark", async () => {
  coordinator = await signIn((await world()).coordinators["kmd-nexus"]);
  const { page, t } = coordinator;
  await beginConference(coordinator, "kmd-nexus");
  expect(await page.locator("html").getAttribute("lang")).toBe("da");
  expect(await list(coordinator, t("conferenceDesk.when.country")).inputValue()).toBe("DK");
  expect(await list(coordinator, t("editor.placing.language")).inputValue()).toBe("da");
  await writeConference(coordinator, {
    title,
    when: { precision: "yearless", startsDay: `${firstDay}. ${month}`, endsDay: `${lastDay}. ${month}` },
    held: true,
    form: "on_site",
    venue,
    days: [{}, {}],
    links,
  });
  await expectAccessible(page);
  await submitConference(coordinator);
});

step("the national team publishes it", async () => {
  reviewer = await signIn((await world()).reviewer);
  await openCase(reviewer, title);
  await expectAccessible(reviewer.page);
  await approve(reviewer);
});

step("the coordinator reports 62 municipalities, 2 regions and 250 guests", async () => {
  const { page, t } = coordinator;
  await beginReport(coordinator, "kmd-nexus", title);
  await writeReport(coordinator, {
    title: reportTitle,
    totals: { participants: { count: Number(guests), qualifier: "exact" } },
    kinds: { municipality: Number(municipalities), region: 2 },
    source: "Arrangøren",
    participantVoices: question,
    actions: [],
  });
  await expectAccessible(page);
  expect(await field(coordinator, t("reports.basics.name")).inputValue()).toBe(reportTitle);
  await submitReport(coordinator);
  await openCase(reviewer, reportTitle);
  await approve(reviewer);
});

step("a Swedish visitor finds it among those whose year nobody knows, marked as Danish", async () => {
  const visitor = await visit();
  const { page, t } = visitor;
  await page.goto("/conferences?show=past");
  await page.getByRole("heading", { name: t("conferences.list.yearUnknown"), exact: true }).waitFor();
  await follow(visitor, title);
  const text = await pageText(visitor);
  expect(text).toContain(`${firstDay}–${lastDay} maj`);
  expect(text).toContain(t("dates.said.yearUnknown").replace(/^, /, ""));
  expect(text).toContain(venue);
  for (const { title, url } of links) {
    expect(await page.getByRole("link", { name: title, exact: true }).getAttribute("href")).toBe(url);
  }
  expect(
    await page
      .getByRole("heading", { level: 1 })
      .evaluate((element) => element.closest("[lang]")?.getAttribute("lang")),
  ).toBe("da");
  await expectAccessible(page);
  await follow(visitor, reportTitle);
  const report = await pageText(visitor);
  for (const words of [guests, municipalities, question]) expect(report).toContain(words);
  await expectAccessible(page);
});

step("a Danish visitor reads it in Danish", async () => {
  const visitor = await visit({ locale: "da" });
  await visitor.page.goto("/kmd-nexus/conferences?show=past");
  await follow(visitor, title);
  expect(await visitor.page.locator("html").getAttribute("lang")).toBe("da");
  expect(await pageText(visitor)).toContain(`${firstDay}.–${lastDay}. maj`);
});
