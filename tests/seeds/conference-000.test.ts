// Klusterkonferensen: the edition of 2020 with its report, and 2019, of which only a comparison is known.
import { expect } from "vitest";
import { expectAccessible } from "../support/axe.ts";
import { beginConference, submitConference, writeConference } from "./support/conference-desk.ts";
import { countSaid, factsIn, oneLine, readInterview, readOriginal } from "./support/documents.ts";
import { makeSeries } from "./support/network.ts";
import { pageText } from "./support/reading.ts";
import { beginReport, submitReport, writeReport } from "./support/report-desk.ts";
import { approve, openCase } from "./support/review.ts";
import { story } from "./support/story.ts";
import { follow, signIn, type Visit, visit } from "./support/visits.ts";
import { world } from "./support/world.ts";

const original = readOriginal("000");
const { lede, pairs } = readInterview(original);
const [series = "", year = ""] = factsIn(original, /^(Klusterkonferensen) (\d{4})/m);
const [sure = "", number = ""] = factsIn(original, /^Med (\w+) (\d+) deltagare/m);
const [theme = ""] = factsIn(original, /Temat för året var (\w+)/);
const [dayWords = "", speakers = ""] = factsIn(original, /de (\S+) konferensdagarna .+? (\d+) talare/);
const [name1 = "", organisation1 = "", name2 = "", organisation2 = ""] = factsIn(
  original,
  /^Bildtext: (.+), (.+) och (.+), (.+), var ansvariga/m,
);
const [growth = ""] = factsIn(original, /(fördubbla) antalet/);
const [trouble = ""] = factsIn(original, /(tekniska problem[^.]+ första dagen)/);
const [speakersSaid = ""] = factsIn(original, /(från presentatörerna[^.]+)\./);
const [participantsMiss = ""] = factsIn(original, /(man saknar[^,]+),/);
const [nextForm = ""] = factsIn(original, /(live-streamar[^.]+)\./);
const [nextTarget = ""] = factsIn(original, /(lika många deltagare)/);
const participants = countSaid(sure, number);
const previousYear = String(Number(year) - 1);
const title = `${series} ${year}`;
const previousTitle = `${series} ${previousYear}`;
const reportTitle = `${title}: vad vi lärde oss`;

const step = story();
let coordinator: Visit;
let reviewer: Visit;

step("the document says what the report needs", async () => {
  expect(participants).toEqual({ count: 400, qualifier: "over" });
  expect([dayWords, speakers, growth]).toEqual(["två", "98", "fördubbla"]);
  expect(pairs).toHaveLength(3);
});

step("the national team makes the series", async () => {
  reviewer = await signIn((await world()).reviewer);
  await makeSeries(reviewer, series);
});

step("the coordinator writes of two editions: one known by its year, one with its days", async () => {
  coordinator = await signIn((await world()).coordinators.produktionsklustren);
  await beginConference(coordinator, "produktionsklustren");
  await writeConference(coordinator, {
    title: previousTitle,
    series,
    when: { precision: "year", year: Number(previousYear) },
    held: true,
    form: "on_site",
  });
  await submitConference(coordinator);
  await beginConference(coordinator, "produktionsklustren");
  await writeConference(coordinator, {
    title,
    series,
    theme,
    when: { precision: "year", year: Number(year) },
    held: true,
    form: "digital",
    days: [
      {},
      {
        responsible: [
          { name: name1, organisation: organisation1 },
          { name: name2, organisation: organisation2 },
        ],
      },
    ],
  });
  await expectAccessible(coordinator.page);
  await submitConference(coordinator);
});

step("the national team publishes both", async () => {
  for (const each of [previousTitle, title]) {
    await openCase(reviewer, each);
    await approve(reviewer);
  }
});

step("the coordinator reports: how many, twice as many as before, what went wrong and what is hoped for", async () => {
  await beginReport(coordinator, "produktionsklustren", title);
  await writeReport(coordinator, {
    title: reportTitle,
    lede,
    totals: { participants, speakers: { count: Number(speakers), qualifier: "exact" } },
    source: "Arrangören",
    twice: true,
    didNotWork: pairs[0]?.answer,
    participantVoices: pairs[1]?.answer,
    speakerVoices: speakersSaid,
    lessons: [trouble],
    next: { sameTarget: true, form: "hybrid", note: nextForm },
    actions: [],
  });
  await expectAccessible(coordinator.page);
  await submitReport(coordinator);
});

step("the national team reads the report and publishes it", async () => {
  await openCase(reviewer, reportTitle);
  await expectAccessible(reviewer.page);
  await approve(reviewer);
});

step("a visitor reads the edition with what it brought", async () => {
  const visitor = await visit();
  await visitor.page.goto("/conferences?show=past");
  await follow(visitor, title);
  const { t, page } = visitor;
  const text = await pageText(visitor);
  for (const words of [
    t("charts.count.over", { number }),
    speakers,
    theme,
    t("dates.standing.held"),
    t("conferences.form.digital"),
    trouble,
    t("conferences.day.nobodyNamed"),
    organisation1,
    organisation2,
    t("figures.ratio.double"),
    speakersSaid,
    participantsMiss,
  ]) {
    expect(text.toLowerCase()).toContain(words.toLowerCase());
  }
  await expectAccessible(page);
  await follow(visitor, reportTitle);
  const report = await pageText(visitor);
  for (const words of [t("charts.count.over", { number }), speakers, trouble, nextForm, t("conferences.form.hybrid")]) {
    expect(report.toLowerCase()).toContain(words.toLowerCase());
  }
  expect(nextTarget).toContain("lika många");
  expect(report).toContain(t("reports.next.sameCounted", { words: t("charts.count.over", { number }) }));
  await expectAccessible(page);
});

step("the edition before has no figure of its own, only the comparison", async () => {
  const visitor = await visit();
  await visitor.page.goto("/conferences?show=past");
  await follow(visitor, previousTitle);
  const text = await pageText(visitor);
  expect(text).not.toContain(String(participants.count / 2)); // nobody has counted
  expect(text).toContain(visitor.t("figures.derived.half", { edition: year }));
  expect(text).toContain(title);
  await expectAccessible(visitor.page);
});

step(
  "the roll-up draws the series: 2020 as counted, the year before as half of it, the next as what is hoped for",
  async () => {
    const { page, t } = reviewer;
    await page.goto("/national");
    const section = page.locator("section").filter({
      has: page.getByRole("heading", { name: t("rollup.chart.grows", { name: series }), exact: true }),
    });
    await section.locator("summary").first().click();
    const text = oneLine(await section.last().innerText());
    for (const words of [
      t("charts.count.over", { number }),
      t("figures.derived.half", { edition: year }),
      t("charts.isDerived"),
      t("figures.ratio.same"),
    ]) {
      expect(text).toContain(words);
    }
    await expectAccessible(page);
  },
);
