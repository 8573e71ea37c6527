// Conferences and reports on their way through the national team: returned, mended, approved, and then on their page.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { submitRevision } from "../../app/domain/items/lifecycle.server.ts";
import { expectAccessible } from "../support/axe.ts";
import { openPage } from "../support/browser.ts";
import { type Desk, handInEdit } from "../support/cases.ts";
import {
  as,
  makeConference,
  makePerson,
  makeReport,
  makeTenant,
  type TestPerson,
  type TestPost,
} from "../support/sandbox.ts";
import { startServer, type TestServer } from "../support/server.ts";

let server: TestServer;
let desk: Desk;
let double: TestPerson;

beforeAll(async () => {
  const space = await makeTenant({ name: "Region Dalarna" });
  const author = await makePerson({ in: [[space, "coordinator"]] });
  desk = { space, author, reviewer: await makePerson({ national: "reviewer" }) };
  double = await makePerson({ in: [[space, "coordinator"]], national: "reviewer" });
  server = await startServer();
});

afterAll(() => server?.stop());

async function pageOf(person: TestPerson): Promise<Page> {
  const page = await openPage();
  await page.context().addCookies([{ name: "session", value: person.session, url: server.url }]);
  return page;
}

const caseOf = ({ revision }: Pick<TestPost, "revision">) =>
  `${server.url}/national/review/${desk.space.slug}/${revision}`;

/** Returns the text with a message, as the reviewer's page does. */
async function sendBack(page: Page, text: TestPost, message: string): Promise<void> {
  await page.goto(`${server.url}/national/review`);
  await page.getByRole("link", { name: text.title, exact: true }).click();
  await page.waitForURL(/#case$/);
  await expectAccessible(page);
  await page.getByText("Återlämna med skäl").click();
  await page.getByLabel("Vad behöver ändras?").fill(message);
  await page.getByRole("button", { name: "Återlämna", exact: true }).click();
  await page.waitForURL(/done=returned/);
}

/** Writes in a returned text and hands it in again. */
async function mend({ revision }: TestPost, title: string): Promise<void> {
  const { author, space } = desk;
  await as(author, space, async (db) => {
    const { version } = await db
      .updateTable("app.revisions")
      .set({ title })
      .where("tenantId", "=", space.id)
      .where("id", "=", revision)
      .returning("version")
      .executeTakeFirstOrThrow();
    await submitRevision(db, space.id, revision, version);
  });
}

const held = { datePrecision: "day", startsOn: "2020-11-10", endsOn: "2020-11-11", form: "digital" } as const;

test("a conference is returned with a message, mended, approved, and then stands on its page", {
  timeout: 90_000,
}, async () => {
  const days = JSON.stringify([{ date: "2020-11-10", theme: "Omställning", responsible: [] }]);
  const conference = await makeConference(desk.space, desk.author, "submitted", { ...held, days });
  const page = await pageOf(desk.reviewer);
  await sendBack(page, conference, "Vem svarar för dag ett?");
  await mend(conference, "Klusterkonferensen 2020");
  await page.goto(caseOf(conference));
  expect(await page.getByText("Vem svarar för dag ett?").count()).toBe(1);
  expect(
    await page
      .getByRole("heading", { name: "Dag 1" })
      .or(page.getByRole("heading", { name: "Dagen" }))
      .count(),
  ).toBe(1);
  await page.getByRole("button", { name: "Publicera", exact: true }).click();
  await page.waitForURL(/done=approved/);
  const visitor = await openPage({ locale: "sv-SE" });
  const answer = await visitor.goto(`${server.url}/${desk.space.slug}/conferences/${conference.slug}`);
  expect([answer?.status(), await visitor.textContent("h1")]).toEqual([200, "Klusterkonferensen 2020"]);
});

test("a report is returned, mended, approved with a message, and then stands on its page", {
  timeout: 90_000,
}, async () => {
  const conference = await makeConference(desk.space, desk.author, "published", held);
  const report = await makeReport(desk.space, desk.author, "submitted", conference.item, { worked: "Samtalen." });
  const page = await pageOf(desk.reviewer);
  await sendBack(page, report, "Hur många kom?");
  await mend(report, "Så gick det 2020");
  await page.goto(caseOf(report));
  await page.getByText("Skriv något till rummet").click();
  await page.getByLabel("Meddelande till rummet").fill("Tack för en tydlig rapport.");
  await page.getByRole("button", { name: "Publicera", exact: true }).click();
  await page.waitForURL(/done=approved/);
  await page.goto(caseOf(report));
  expect(await page.getByText("Tack för en tydlig rapport.").count()).toBe(1);
  const visitor = await openPage({ locale: "sv-SE" });
  const answer = await visitor.goto(`${server.url}/${desk.space.slug}/reports/${report.slug}`);
  expect([answer?.status(), await visitor.textContent("h1")]).toEqual([200, "Så gick det 2020"]);
});

test("a coordinator report is answered without JavaScript, and its coordinator reads the answer", async () => {
  const report = await makeReport(desk.space, desk.author, "submitted", null, {}, { visibility: "national" });
  const page = await openPage({ javaScriptEnabled: false });
  await page.context().addCookies([{ name: "session", value: desk.reviewer.session, url: server.url }]);
  await page.goto(caseOf(report));
  await page.getByLabel("Ert svar till rummet").fill("Vi tar upp det i maj.");
  await page.getByRole("button", { name: "Godkänn rapporten" }).click();
  expect(page.url()).toContain("done=approved");
  const coordinator = await pageOf(desk.author);
  await coordinator.goto(`${server.url}/${desk.space.slug}/reports/${report.slug}`);
  expect(await coordinator.getByText("Vi tar upp det i maj.").count()).toBe(1);
});

test("an edit of a conference is read field by field, on a phone too", async () => {
  const conference = await makeConference(desk.space, desk.author, "published", held);
  const edit = await handInEdit(desk, "conferenceRevisions", conference.item, {
    form: "hybrid",
    town: "Falun",
    country: "SE",
  });
  const page = await pageOf(desk.reviewer);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(caseOf(edit));
  await expectAccessible(page);
  expect(await page.getByRole("heading", { level: 3, name: "Två fält skiljer sig" }).count()).toBe(1);
  const sides = page.locator(".diff").first();
  expect([await sides.locator("del").innerText(), await sides.locator("ins").innerText()]).toEqual([
    expect.stringContaining("Digital"),
    expect.stringContaining("På plats och digitalt"),
  ]);
});

test("nobody decides about a conference or a report of her own space", async () => {
  const conference = await makeConference(desk.space, desk.author, "submitted", held);
  const reported = await makeConference(desk.space, desk.author, "published", held);
  const report = await makeReport(desk.space, double, "submitted", reported.item);
  const page = await pageOf(double);
  for (const [text, why] of [
    [conference, "Du samordnar Region Dalarna"],
    [report, "Du har skrivit i texten"],
  ] as const) {
    await page.goto(caseOf(text));
    expect(await page.getByText(why).count()).toBe(1);
    expect(await page.locator("main form").count()).toBe(0);
    const answer = await page.request.post(caseOf(text), {
      form: { intent: "approve", version: "2", message: "" },
      headers: { origin: server.url },
    });
    expect(answer.status()).toBe(422);
  }
});
