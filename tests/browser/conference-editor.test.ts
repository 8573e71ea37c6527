import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectAccessible } from "../support/axe.ts";
import { coordinatorOf } from "../support/drafts.ts";
import { adminClient, makeConference, makePerson, makeSeries, makeTenant } from "../support/sandbox.ts";
import { startServer, type TestServer } from "../support/server.ts";
import { andLoad, openPageAs } from "../support/signed-in.ts";

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server.stop());

async function openDesk(options: BrowserContextOptions = {}, columns: Record<string, string> = {}) {
  const space = await makeTenant({ name: "Digidel Jönköping", ...columns });
  await (await adminClient()).query("insert into app.tenant_areas (tenant_id, area_code) values ($1, 'SE-06')", [
    space.id,
  ]);
  const writer = await makePerson({ in: [[space, "coordinator"]], name: "Asta Lind" });
  const page = await openPageAs(writer, server.url, options);
  const desk = `${server.url}/${space.slug}/manage`;
  return { space, writer, page, desk, press: presser(page) };
}

const presser = (page: Page) => (name: string) =>
  andLoad(page, () => page.getByRole("button", { name, exact: true }).first().click());
const said = (page: Page) => page.locator("[role=status]").first().innerText();
const wrong = (page: Page) => page.locator(".summary li").allInnerTexts();
const focused = (page: Page) => page.locator(":focus").evaluate((one) => one.getAttribute("name") ?? one.className);

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with JavaScript" : "without JavaScript";

  test(`a conference is planned with days and persons, mended where it is wrong, and handed in, ${how}`, {
    timeout: 120_000,
  }, async () => {
    const { page, desk, press, space } = await openDesk({ javaScriptEnabled });
    const accessible = async () => javaScriptEnabled && (await expectAccessible(page)); // axe is a script
    await page.goto(desk);
    await accessible();
    await page.getByRole("link", { name: "Planera en konferens" }).click();
    await page.waitForSelector("[name=title]");
    await accessible();
    await page.fill("[name=startsOn]", "29/8 2018");
    await page.fill("[name=endsOn]", "28/8 2018");
    await press("Lägg till en dag");
    expect(await focused(page)).toBe("days.0.date");
    await page.fill("[name='days.0.theme']", "Delaktighet");
    await press("Lägg till en ansvarig för dag 1");
    expect(await focused(page)).toBe("days.0.responsible.0.name");
    await page.fill("[name='days.0.responsible.0.organisation']", "Regionbiblioteket");
    await press("Lägg till en talare");
    await page.fill("[name='speakers.0.organisation']", "MSB");
    await press("Lägg till en talare");
    await press("Ta bort Talare 2");
    await page.selectOption("[name='target.qualifier']", "about");
    await press("Spara och skicka in");
    expect(await wrong(page)).toEqual([
      "Sista dagen ligger före den första. Ändra en av dem.",
      "Skriv målet som ett tal från 1. Finns inget mål, lämna tomt och välj exakt.",
    ]);
    expect(await focused(page)).toBe("summary");
    await accessible();
    expect(await page.locator(".is-wrong .snap").count()).toBe(2);
    await page.fill("[name=endsOn]", "");
    await page.fill("[name='target.count']", "100");
    await press("Spara och skicka in");
    expect(await wrong(page)).toEqual(["Skriv en titel."]);
    await page.fill("[name=title]", "Digital delaktighet i länet");
    await press("Förhandsgranska");
    expect(await page.textContent("h1")).toContain("Digital delaktighet i länet");
    expect(await page.innerText(".days")).toContain("Regionbiblioteket");
    await accessible();
    await page.getByRole("link", { name: "Tillbaka till texten" }).click();
    await page.waitForSelector("[name=title]");
    await press("Spara och skicka in");
    expect(await said(page)).toBe("Konferensen är inskickad. Det nationella teamet läser den och svarar.");
    await accessible();
    await press("Dra tillbaka");
    expect(await page.inputValue("[name='days.0.theme']")).toBe("Delaktighet");
    expect(await page.inputValue("[name='target.count']")).toBe("100");
    await page.goto(`${desk}/conferences`);
    expect(await page.innerText("tbody tr")).toContain("29 augusti 2018");
    await accessible();
    expect(space.slug).toBe(new URL(page.url()).pathname.split("/")[1]);
    await page.context().close();
  });
}

test("only what belongs to the chosen certainty of the date is asked for", async () => {
  const { page, desk } = await openDesk();
  await page.goto(`${desk}/conferences/new`);
  const shown = async () => ({
    first: await page.isVisible("[name=startsOn]"),
    season: await page.isVisible("[name=season]"),
    year: await page.isVisible("[name=year]"),
    held: await page.isVisible("[name=statedHeld]"),
  });
  expect(await shown()).toEqual({ first: true, season: false, year: false, held: false });
  await page.check("input[value=season]");
  expect(await shown()).toEqual({ first: false, season: true, year: true, held: true });
  await page.check("input[name=precision][value=none]");
  expect(await shown()).toEqual({ first: false, season: false, year: false, held: false });
  await page.context().close();
});

test("two windows: the second saving is compared with the first, and nothing is overwritten unasked", async () => {
  const { page, desk, press, space, writer } = await openDesk();
  const { item } = await makeConference(space, writer, "draft", {}, { title: "Förut" });
  const second = await openPageAs(writer, server.url);
  await page.goto(`${desk}/conferences/${item}`);
  await second.goto(`${desk}/conferences/${item}`);
  await page.fill("[name=theme]", "Ettan");
  await press("Spara utkast");
  await second.fill("[name=theme]", "Tvåan");
  await presser(second)("Lägg till en dag");
  await second.fill("[name='days.0.theme']", "Dagen");
  await presser(second)("Spara utkast");
  expect(await second.locator(".diff").allInnerTexts()).toEqual([
    expect.stringMatching(/Tvåan[\s\S]*Ettan/),
    expect.stringContaining("Dagen"),
  ]);
  await expectAccessible(second);
  await presser(second)("Spara utkast");
  expect(await second.locator(".diff").count()).toBe(2);
  await presser(second)("Spara min text ändå");
  await page.goto(`${desk}/conferences/${item}`);
  expect(await page.inputValue("[name=theme]")).toBe("Tvåan");
  await page.context().close();
  await second.context().close();
});

test("a conference is postponed, resumed and cancelled with a reason that is asked for", async () => {
  const { page, desk, press, space, writer } = await openDesk();
  const dates = { datePrecision: "day" as const, startsOn: "2099-05-11", endsOn: "2099-05-12" };
  const { item, slug } = await makeConference(space, writer, "published", dates);
  await page.goto(`${desk}/conferences/${item}`);
  const unfold = (name: string) => page.locator("summary", { hasText: name }).click();
  await unfold("Skjut upp");
  await press("Skjut upp");
  expect(await page.locator(".is-wrong .error").innerText()).toContain("Skriv varför.");
  await expectAccessible(page);
  await page.locator("#field-postpone-reason").fill("Lokalen är upptagen.");
  await press("Skjut upp");
  expect(await said(page)).toContain("Konferensen är uppskjuten.");
  await press("Den blir av ändå");
  await unfold("Ställ in");
  await page.locator("#field-cancel-reason").fill("För få anmälda.");
  await press("Ställ in");
  expect(await said(page)).toContain("Konferensen är inställd.");
  await expectAccessible(page);
  await page.goto(`${server.url}/${space.slug}/conferences/${slug}`);
  expect(await page.innerText("main")).toContain("För få anmälda.");
  await page.context().close();
});

test("the overview asks what became of a plan, and the answer is one press away", async () => {
  const { page, desk, press, space, writer } = await openDesk();
  const year = { datePrecision: "year" as const, startsOn: "2019-01-01", endsOn: "2019-12-31" };
  const { item, title } = await makeConference(space, writer, "published", year);
  await page.goto(desk);
  expect(await page.textContent("h1")).toBe("En fråga väntar på svar");
  expect(await page.innerText("main")).toContain(`${title} 2019`);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Svara" }).click();
  await page.waitForURL(`${desk}/conferences/${item}#deeds`);
  await press("Den är genomförd");
  expect(await said(page)).toBe("Konferensen står som genomförd.");
  await page.goto(desk);
  const report = page.getByRole("link", { name: "Skriv rapporten" });
  expect(await report.getAttribute("href")).toBe(`/${space.slug}/manage/reports/new?conference=${item}`);
  await page.context().close();
});

test("a space that is asked says yes on its overview, and no later on", async () => {
  const { page, desk, press, space } = await openDesk();
  const host = await makeTenant({ name: "Digidel Dalarna" });
  const writer = await coordinatorOf(host);
  const { slug, title } = await makeConference(host, writer, "published", { coHostIds: [space.id] });
  await page.goto(desk);
  expect(await page.locator(".box h2").innerText()).toBe("Digidel Dalarna vill ha er som medarrangörer");
  await expectAccessible(page);
  await press(`Ja, vi är med: ${title}`);
  expect(await said(page)).toBe("Rummet är medarrangör. Värden har fått veta.");
  await page.goto(`${server.url}/${host.slug}/conferences/${slug}`);
  expect(await page.innerText("main")).toContain(space.name);
  await page.goto(`${desk}/conferences`);
  await page.locator("summary", { hasText: "Vi är inte med längre" }).click();
  await press(`Nej: ${title}`);
  expect(await said(page)).toBe("Ni har sagt nej. Värden har fått veta.");
  await expectAccessible(page);
  await page.goto(`${server.url}/${host.slug}/conferences/${slug}`);
  expect(await page.innerText("main")).not.toContain(space.name);
  await page.context().close();
});

test("the next edition begins as the last one, also another space's", async () => {
  const { page, desk, press, space, writer } = await openDesk();
  const host = await makeTenant({ name: "Förra värden" });
  const seriesId = await makeSeries("Klusterkonferensen", `kluster-${space.slug}`);
  const edition = {
    seriesId,
    datePrecision: "day" as const,
    startsOn: "2020-05-11",
    endsOn: "2020-05-12",
    venue: "Huset",
  };
  await makeConference(host, await coordinatorOf(host), "published", edition, { title: "Klusterkonferensen 2020" });
  await makeConference(space, writer, "published", { ...edition, startsOn: "2019-05-11", endsOn: "2019-05-11" });
  await page.goto(`${desk}/conferences/new`);
  expect(await page.locator("[name=seriesId]").innerText()).toContain(
    "Klusterkonferensen (förra upplagan: 11–12 maj 2020)",
  );
  await andLoad(page, () => page.getByRole("link", { name: "Klusterkonferensen 2020" }).click());
  expect(await page.inputValue("[name=title]")).toBe("Klusterkonferensen");
  expect(await page.inputValue("[name=venue]")).toBe("Huset");
  expect(await page.inputValue("[name=startsOn]")).toBe("");
  await expectAccessible(page);
  await press("Spara utkast");
  expect(await said(page)).toBe("Utkastet är sparat.");
  await page.context().close();
});

test("on a phone nothing scrolls sideways", async () => {
  const { page, desk, press } = await openDesk({ viewport: { width: 320, height: 700 } });
  await page.goto(`${desk}/conferences/new`);
  await press("Lägg till en dag");
  await press("Lägg till en ansvarig för dag 1");
  await press("Lägg till en länk");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.context().close();
});
