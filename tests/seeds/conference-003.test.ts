// Produktionslyftet's programme board as a coordinator report: actions with an owner and her organisation.
import { expect } from "vitest";
import { expectAccessible } from "../support/axe.ts";
import { blocksOf, factsIn, readOriginal } from "./support/documents.ts";
import { pageText, rowOf } from "./support/reading.ts";
import { beginReport, type ReportedAction, submitReport, writeReport } from "./support/report-desk.ts";
import { openCase, respond } from "./support/review.ts";
import { story } from "./support/story.ts";
import { signIn, type Visit, visit } from "./support/visits.ts";
import { world } from "./support/world.ts";

const original = readOriginal("003");
const paragraphs = blocksOf(original).slice(0, -2);
const [coordinatorName = "", coordinatorsAt = ""] = factsIn(original, /regionsamordnare (.+?) från (IUC Sverige)/);
const [leader = "", at = ""] = factsIn(original, /Produktionslyftets (\S+ \S+) på (\w+) håller i/);
const [boardAt = "", both = ""] = factsIn(original, /(\S+)s (\S+ \S+), som sitter i/);
const [response = ""] = factsIn(original, /De (ser positivt[^,]+),/);
const title = "Regionsamordningen till programstyrelsen";
const actions: ReportedAction[] = [
  { title: "Kalla till möte om metodiken för de mindre företagen", owner: leader, organisation: at },
  { title: "Hitta synergier med Produktion2030", owner: both, organisation: boardAt },
  { title: "Följa upp den nationella regionsamordningen", owner: coordinatorName, organisation: coordinatorsAt },
];

const step = story();
let coordinator: Visit;

step("the document names who takes what, and where she works", async () => {
  expect([at, boardAt, coordinatorsAt]).toEqual(["RISE", "Teknikföretagen", "IUC Sverige"]);
  for (const { owner } of actions) expect(owner).not.toBe("");
});

step("the coordinator reports to the national team about her year, and names the actions", async () => {
  coordinator = await signIn((await world()).coordinators.produktionslyftet);
  await beginReport(coordinator, "produktionslyftet", null);
  const year = new Date().getFullYear() - 1;
  await writeReport(coordinator, {
    title,
    period: { startsOn: `${year}-01-01`, endsOn: `${year}-12-31` },
    body: paragraphs.join("\n\n"),
    actions,
    readers: "national",
  });
  await expectAccessible(coordinator.page);
  await submitReport(coordinator);
});

step("the national team reads it and gives its response", async () => {
  const reviewer = await signIn((await world()).reviewer);
  await openCase(reviewer, title);
  await expectAccessible(reviewer.page);
  await respond(reviewer, `Vi ${response}.`);
});

step("the coordinator finds the response in the report, and the actions in her space's list", async () => {
  const { page, t } = coordinator;
  await page.goto("/produktionslyftet/manage/actions");
  for (const { title, owner, organisation } of actions) {
    const row = rowOf(coordinator, title);
    await row.getByText(owner).waitFor();
    await row.getByText(organisation).waitFor();
    expect(await row.innerText()).toContain(t("actions.noDate"));
  }
  await expectAccessible(page);
  await page.goto("/produktionslyftet/manage/reports");
  await page.getByRole("link", { name: title, exact: true }).first().click();
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  expect(await pageText(coordinator)).toContain(response);
});

step("the network's list has them for the national team, and nobody else reads them", async () => {
  const reviewer = await signIn((await world()).reviewer);
  await reviewer.page.goto("/national/actions");
  for (const { title } of actions) await rowOf(reviewer, title).waitFor();
  await expectAccessible(reviewer.page);
  const member = await signIn((await world()).member);
  for (const reader of [await visit(), member]) {
    await reader.page.goto("/produktionslyftet");
    expect(await reader.page.getByText(title).count()).toBe(0);
  }
});
