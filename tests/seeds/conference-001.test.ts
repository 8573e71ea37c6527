// eKlient's autumn conference: three digital days, more than 40 organisations by kind, speakers by organisation only.
import { expect } from "vitest";
import { expectAccessible } from "../support/axe.ts";
import { beginConference, submitConference, writeConference } from "./support/conference-desk.ts";
import { countSaid, factsIn, linesOf, readOriginal } from "./support/documents.ts";
import { pageText } from "./support/reading.ts";
import { beginReport, submitReport, writeReport } from "./support/report-desk.ts";
import { approve, openCase } from "./support/review.ts";
import { story } from "./support/story.ts";
import { follow, signIn, type Visit, visit } from "./support/visits.ts";
import { world } from "./support/world.ts";

const original = readOriginal("001");
const title = (linesOf(original)[0] ?? "").replace(/^# /, "");
const [year = ""] = factsIn(title, /(\d{4})/);
const [days = ""] = factsIn(original, /varade i dagarna (\w+)/);
const [sure = "", number = "", ...kinds] = factsIn(
  original,
  /(mer än) (\d+) [^.]+? av (regioner), (kommuner), (universitet)/,
);
const organisations = countSaid(sure, number);
const speakers = factsIn(original, /talare från (\w+), (\w+) och (\w+)/);
const [opportunity = ""] = factsIn(original, /bland annat (att fler[^.]+?) vilket/);
const [difficulty = ""] = factsIn(original, /(svårt att lösa[^.]+)\./);
const [methods = ""] = factsIn(original, /(Vissa metoder[^.]+)\./);
const [focus = ""] = factsIn(original, /(diskutera och prioritera[^.]+? registrerats)/);
const reportTitle = `Rapport: ${title}`;

const step = story();
let coordinator: Visit;
let reviewer: Visit;

step("the document says how long it was, who came and who spoke", async () => {
  expect([days, organisations]).toEqual(["tre", { count: 40, qualifier: "over" }]);
  expect(kinds).toEqual(["regioner", "kommuner", "universitet"]);
  expect(speakers).toEqual(["Microsoft", "MSB", "DIWO"]);
});

step("the coordinator writes of three digital days in an autumn, with speakers by organisation alone", async () => {
  coordinator = await signIn((await world()).coordinators.eklient);
  await beginConference(coordinator, "eklient");
  await writeConference(coordinator, {
    title,
    when: { precision: "season", season: "autumn", year: Number(year) },
    held: true,
    form: "digital",
    days: [{}, {}, {}],
    speakers: speakers.map((organisation) => ({ organisation })),
  });
  await expectAccessible(coordinator.page);
  await submitConference(coordinator);
});

step("the national team publishes it", async () => {
  reviewer = await signIn((await world()).reviewer);
  await openCase(reviewer, title);
  await expectAccessible(reviewer.page);
  await approve(reviewer);
});

step("the coordinator reports more than 40 organisations, by kinds that nobody counted", async () => {
  await beginReport(coordinator, "eklient", title);
  await writeReport(coordinator, {
    title: reportTitle,
    totals: { organisations },
    kinds: { region: null, municipality: null, university: null },
    source: "eKlients förvaltning",
    worked: opportunity,
    didNotWork: `${difficulty}\n\n${methods}`,
    actions: [{ title: focus, owner: "Förvaltningen", organisation: "eKlient" }],
  });
  await expectAccessible(coordinator.page);
  await submitReport(coordinator);
  await openCase(reviewer, reportTitle);
  await approve(reviewer);
});

step("a visitor reads of three days, the organisations by kind, and the speakers' organisations", async () => {
  const visitor = await visit();
  await visitor.page.goto("/conferences?show=past");
  await follow(visitor, title);
  const { t, page } = visitor;
  const text = await pageText(visitor);
  for (const day of [1, 2, 3]) expect(text).toContain(t("conferences.day.title", { number: day }));
  expect(text).not.toContain(t("conferences.day.title", { number: 4 }));
  for (const organisation of speakers) expect(text).toContain(organisation);
  expect(text).toContain(t("charts.count.over", { number }));
  expect(text).toContain(t("dates.said.autumn", { year }));
  await expectAccessible(page);
  await follow(visitor, reportTitle);
  const report = await pageText(visitor);
  for (const kind of ["region", "municipality", "university"] as const) {
    expect(report).toContain(t(`reports.kinds.${kind}`));
  }
  for (const words of [t("charts.count.over", { number }), methods, opportunity, difficulty, focus]) {
    expect(report).toContain(words);
  }
  await expectAccessible(page);
});
