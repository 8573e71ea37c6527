// The national team's view of the country, in a browser: what it says, at any width and without script, and its series and rounds.
import { sql } from "kysely";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectAccessible } from "../support/axe.ts";
import {
  as,
  makeConference,
  makePerson,
  makeReport,
  makeRound,
  makeSeries,
  makeTenant,
  type TestPerson,
} from "../support/sandbox.ts";
import { startServer, type TestServer } from "../support/server.ts";
import { andLoad, openPageAs } from "../support/signed-in.ts";

let server: TestServer;
let reviewer: TestPerson;

const day = (on: string) => ({ datePrecision: "day" as const, startsOn: on, endsOn: on });
const total = (count: number, qualifier: string) =>
  JSON.stringify([{ measure: "participants", dimension: "total", category: "", count, qualifier }]);

beforeAll(async () => {
  server = await startServer();
  reviewer = await makePerson({ national: "network_admin", name: "Kim Granskare" });
  const roundId = await makeRound("Hösten 2018", "hosten-2018");
  for (const [name, on] of [
    ["Jönköping", "2018-08-29"],
    ["Dalarna", "2018-11-07"],
    ["Sörmland", "2018-11-28"],
    ["Norrbotten", "2018-12-04"],
  ] as const) {
    const tenant = await makeTenant({ name, slug: name.toLowerCase().replaceAll(/[^a-z]/g, "o") });
    const author = await makePerson({ in: [[tenant, "coordinator"]] });
    const { item } = await makeConference(
      tenant,
      author,
      "published",
      { ...day(on), roundId },
      { title: `Digidel ${name}` },
    );
    await as(reviewer, null, (db) =>
      sql`select app.report_figures(${tenant.id}, ${item}, ${total(100, "about")}::jsonb, 'samordningen', null)`.execute(
        db,
      ),
    );
  }
  for (const name of ["Örebro", "Gotland"]) {
    const tenant = await makeTenant({ name });
    const author = await makePerson({ in: [[tenant, "coordinator"]] });
    const year = { datePrecision: "year" as const, startsOn: "2019-01-01", endsOn: "2019-12-31" };
    await makeConference(tenant, author, "published", { ...year, roundId }, { title: `Digidel ${name}` });
  }
  const tenant = await makeTenant({ name: "Produktionsklustren", kind: "member_organisation" });
  const author = await makePerson({ in: [[tenant, "coordinator"]] });
  const seriesId = await makeSeries("Klusterkonferensen", "klusterkonferensen");
  const first = await makeConference(
    tenant,
    author,
    "published",
    { seriesId, ...day("2019-10-01") },
    { title: "Kluster 2019" },
  );
  const second = await makeConference(tenant, author, "published", { seriesId, ...day("2020-10-01") });
  const action = { owner: "Samordnaren", organisation: "Regionerna", dueOn: "2099-01-01" };
  await makeReport(tenant, author, "published", second.item, {
    ...{ figures: total(400, "over"), ratioToPrevious: "2", nextSameTarget: true },
    actions: JSON.stringify([{ id: first.item, title: "Testa tekniken dagen före", ...action }]),
  });
}, 60_000);

afterAll(() => server.stop());

async function open(path: string, options: Parameters<typeof openPageAs>[2] = {}): Promise<Page> {
  const page = await openPageAs(reviewer, server.url, options);
  await page.goto(server.url + path);
  return page;
}

const overflows = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
const words = async (page: Page) => (await page.textContent("main"))?.replaceAll(/\s+/g, " ") ?? "";

test("a round comes to what its document says, and says who plans without a date", async () => {
  const page = await open("/national");
  expect(await page.textContent("h1")).toBe("En av sex genomförda konferenser saknar siffror");
  expect(await words(page)).toContain("Klusterkonferensen växer");
  await page.getByLabel("Omgång").selectOption("hosten-2018");
  await andLoad(page, () => page.getByRole("button", { name: "Visa" }).click());
  expect(await page.textContent("h1")).toBe("Alla fyra genomförda konferenser har rapporterat");
  const said = await words(page);
  expect(said).toContain("tillsammans cirka 400 deltagare. Ingen saknas.");
  expect(said).toContain("regioner har planerat utan datum: Gotland och Örebro.");
  expect(said).toContain("Ingen konferens väntar på siffror");
});

test("what waits is one click away: the actions, the conference without figures", async () => {
  const page = await open("/national?year=2019");
  const way = page.getByRole("link", { name: "Rapportera i rummets ställe: Kluster 2019" });
  expect(await way.getAttribute("href")).toMatch(/^\/national\/figures\/region-\d+\/[0-9a-f-]{36}$/);
  expect(await words(page)).toContain("Testa tekniken dagen före");
  expect(await page.getByRole("link", { name: "Alla åtgärder" }).getAttribute("href")).toBe("/national/actions");
});

test.each([
  [1280, "light"],
  [390, "dark"],
  [320, "light"],
] as const)("at %i px, %s, the pages fit and are accessible", async (width, colorScheme) => {
  const page = await open("/national", { viewport: { width, height: 900 }, colorScheme });
  for (const path of [
    "/national",
    "/national?year=2018&kind=network",
    "/national/series",
    "/national/series/new",
    "/national/series/klusterkonferensen",
    "/national/rounds/hosten-2018",
  ]) {
    await page.goto(server.url + path);
    expect([path, await overflows(page)]).toEqual([path, false]);
    await expectAccessible(page);
  }
});

test.each(["da", "nb", "en"])("in %s the menu fits at any width, folded and unfolded", async (locale) => {
  const person = await makePerson({ national: "network_admin", name: "En person med ett långt namn", locale });
  for (const width of [320, 390, 660, 900, 1024, 1280]) {
    const page = await openPageAs(person, server.url, { viewport: { width, height: 900 } });
    await page.goto(`${server.url}/national`);
    const folded = page.locator(".fold > summary");
    if (await folded.isVisible()) await folded.click();
    const menu = page.locator("nav:visible", { has: page.locator('a[href="/national/series"]') });
    expect([width, await menu.count(), await overflows(page)]).toEqual([width, 1, false]);
    await page.context().close();
  }
});

async function misspell(page: Page): Promise<void> {
  await page.getByLabel("Namn").fill("Klusterkonferensn");
  await andLoad(page, () => page.getByRole("button", { name: "Skapa serien" }).click());
  expect(await page.getByLabel("Namn").inputValue()).toBe("Klusterkonferensn");
  expect(await words(page)).toContain("Klusterkonferensen finns redan.");
}

test("without script a series is made, and another spelling of it is asked about first", async () => {
  const page = await open("/national/series", { javaScriptEnabled: false });
  await andLoad(page, () => page.getByRole("link", { name: "Ny serie" }).click());
  await misspell(page);
  await page.getByLabel("Ja, det här är en annan än Klusterkonferensen").check();
  await andLoad(page, () => page.getByRole("button", { name: "Skapa serien" }).click());
  expect(new URL(page.url()).pathname).toBe("/national/series/klusterkonferensn");
  expect(await page.textContent("[role=status]")).toContain("Sparat.");
  await page.getByLabel("Namn").fill("Klustrens vårmöte");
  await andLoad(page, () => page.getByRole("button", { name: "Spara" }).click());
  expect(await page.textContent("h1")).toBe("Klustrens vårmöte");
  expect(new URL(page.url()).pathname).toBe("/national/series/klusterkonferensn");
});

test("the question about a spelling is accessible", async () => {
  const page = await open("/national/series/new");
  await misspell(page);
  await expectAccessible(page);
});

test("on paper there is no navigation, and the charts' tables are open", async () => {
  const page = await open("/national");
  await page.emulateMedia({ media: "print" });
  expect(
    await page
      .locator(".mainnav, .filter, .rollup-files")
      .evaluateAll((all) => all.some((one) => one.checkVisibility())),
  ).toBe(false);
  expect(await page.getByRole("table", { name: "Deltagare per konferens" }).isVisible()).toBe(true);
});
