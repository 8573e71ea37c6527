// Reports in a browser: written with and without JavaScript, refused with everything kept, read, and printed.
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectAccessible } from "../support/axe.ts";
import { heldConference } from "../support/reports.ts";
import { makePerson, makeReport, makeTenant } from "../support/sandbox.ts";
import { startServer, type TestServer } from "../support/server.ts";
import { andLoad, openPageAs } from "../support/signed-in.ts";

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server.stop());

async function openDesk(options: BrowserContextOptions = {}) {
  const space = await makeTenant({ name: "Produktionsklustren" });
  const writer = await makePerson({ in: [[space, "coordinator"]], name: "Asta Lind" });
  const conference = await heldConference(space, writer, {}, { title: "Klusterkonferensen 2020" });
  const page = await openPageAs(writer, server.url, options);
  const press = (name: string) => andLoad(page, () => page.getByRole("button", { name, exact: true }).click());
  return { space, writer, conference, page, press, desk: `${server.url}/${space.slug}/manage` };
}

const said = (page: Page) => page.locator("[role=status]").first().innerText();
const wrong = (page: Page) => page.locator(".summary li").allInnerTexts();

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with JavaScript" : "without JavaScript";

  test(`a conference's report is written, previewed and handed in, ${how}`, async () => {
    const { page, press, desk } = await openDesk({ javaScriptEnabled });
    await page.goto(`${desk}/reports/new`);
    await page.getByText("Klusterkonferensen 2020").click();
    await press("Börja skriva");
    expect(await page.inputValue("[name=title]")).toBe("Rapport: Klusterkonferensen 2020");
    await page.selectOption("[name='figures.participants-total.qualifier']", "over");
    await page.fill("[name='figures.participants-total.count']", "400");
    await page.getByLabel("Dubbelt så många").check();
    await page.fill("[name='organisations.0.name']", "MSB");
    await page.selectOption("[name='organisations.0.kind']", "state");
    await press("Lägg till en organisation");
    await page.fill("[name='organisations.1.name']", "Region Dalarna");
    await page.fill("[name='lessons.1.text']", "**Tekniken** krånglade.");
    await page.fill("[name='actions.0.title']", "Boka studio");
    await page.fill("[name='actions.0.owner']", "Samordnaren");
    await press("Lägg till en åtgärd");
    await page.fill("[name='actions.1.title']", "Fråga deltagarna");
    await page.fill("[name='actions.1.organisation']", "Produktionsklustren");
    await press("Förhandsgranska");
    expect(await page.locator(".facts").first().innerText()).toContain("drygt 400");
    expect(await page.locator("main").innerText()).toContain("dubbelt så många");
    expect(await page.textContent(".report .prose strong")).toBe("Tekniken");
    expect(await page.locator("#actions tbody tr").count()).toBe(2);
    if (javaScriptEnabled) await expectAccessible(page);
    await page.getByRole("link", { name: "Tillbaka till texten" }).click();
    await page.waitForSelector("[name=title]");
    await page.locator("summary", { hasText: "Ta bort åtgärd 1" }).click();
    await page.locator("button[value='remove-action:0']").click();
    await page.waitForURL(/done=remove-action/);
    expect(await page.inputValue("[name='actions.0.title']")).toBe("Fråga deltagarna");
    await press("Spara och skicka in");
    expect(await said(page)).toBe("Rapporten är inskickad. Det nationella teamet läser den och svarar.");
    await press("Dra tillbaka");
    expect(await said(page)).toBe("Rapporten är tillbaka som utkast.");
    await page.context().close();
  });
}

test("what is wrong is said all at once, beside its field, and nothing is lost", async () => {
  const { page, press, desk } = await openDesk();
  await page.goto(`${desk}/reports/new`);
  await press("Börja skriva");
  expect(await wrong(page)).toEqual(["Välj vad rapporten handlar om."]);
  await page.getByText("Klusterkonferensen 2020").click();
  await press("Börja skriva");
  await page.fill("[name='figures.participants-total.count']", "10 000 000");
  await page.fill("[name=worked]", "Det mesta.");
  await press("Spara och skicka in");
  expect(await wrong(page)).toEqual(["Deltagare: Talet är större än en miljon. Räkna nollorna."]);
  expect(await page.inputValue("[name=worked]")).toBe("Det mesta.");
  await page.fill("[name='figures.participants-total.count']", "0");
  await page.selectOption("[name='figures.speakers-total.qualifier']", "about");
  await page.fill("[name='organisations.0.name']", "Region Skåne");
  await page.locator("summary", { hasText: "Klistra in flera på en gång" }).click();
  await page.fill("[name='pasted.names']", "Skånes region\nBorlänge kommun");
  await page.fill("[name='actions.0.title']", "Ring");
  await page.fill("[name='actions.0.owner']", "Samordnaren");
  await page.fill("[name='actions.0.dueOn']", "2020-01-01");
  await press("Spara och skicka in");
  expect(await wrong(page)).toEqual([
    "Deltagare: Skriv hur många det var. Vet ni inte, lämna tomt.",
    "Talare: Skriv hur många det var. Utan ett tal kan det inte stå cirka eller drygt.",
    "Organisation 2: Region Skåne står redan i listan. Ta bort en av raderna.",
    "Åtgärd 1: Datumet har redan passerat. Välj ett senare datum, eller lämna tomt.",
  ]);
  expect(await page.textContent(".summary")).toContain("Utkastet är sparat");
  expect(await page.inputValue("[name='organisations.2.name']")).toBe("Borlänge kommun");
  expect(await page.locator("[name='figures.participants-total.count']").getAttribute("aria-invalid")).toBe("true");
  await expectAccessible(page);
  await page.context().close();
});

test("a conference that has its report is not offered again, and leads to that one", async () => {
  const { page, press, desk, conference } = await openDesk();
  await page.goto(`${desk}/reports/new?conference=${conference.item}`);
  await press("Börja skriva");
  const address = page.url().split("?")[0];
  await page.goto(`${desk}/reports/new?conference=${conference.item}`);
  expect(page.url()).toBe(address);
  await page.goto(`${desk}/reports/new`);
  expect(await page.locator("input[name=about]").count()).toBe(1);
  await expectAccessible(page);
  await page.context().close();
});

test("a coordinator report has a period, is for the national team unless both agree, and says who reads it", async () => {
  const { page, press, desk } = await openDesk();
  await page.goto(`${desk}/reports/new`);
  await page.getByText("En period").click();
  await press("Börja skriva");
  expect(
    await page
      .locator("input[name=visibility]")
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)),
  ).toEqual(["national", "network"]);
  await page.fill("[name=body]", "Vi har träffat elva kommuner.");
  await page.check("[name=noActions]");
  await press("Spara och skicka in");
  expect(await wrong(page)).toEqual([
    "Skriv datumet. Rapporten gäller en period.",
    "Skriv datumet. Rapporten gäller en period.",
  ]);
  await page.fill("[name=periodStartsOn]", "2020-12-31");
  await page.fill("[name=periodEndsOn]", "2020-01-01");
  await press("Spara och skicka in");
  expect(await wrong(page)).toEqual(["Periodens slut ligger före dess början. Ändra ett av datumen."]);
  await page.fill("[name=periodStartsOn]", "2019-12-31");
  await press("Spara och skicka in");
  expect(await said(page)).toContain("Rapporten är inskickad.");
  await expectAccessible(page);
  await page.context().close();
});

test("a published report is read, and prints on white paper without menus", async () => {
  const { space, writer, conference, page } = await openDesk();
  const { slug } = await makeReport(space, writer, "published", conference.item, {
    figures: JSON.stringify([
      { measure: "participants", dimension: "total", category: "", count: 250, qualifier: "exact" },
      { measure: "organisations", dimension: "kind", category: "university", count: null, qualifier: "exact" },
    ]),
    figuresSource: "anmälningslistan",
    organisations: JSON.stringify([{ name: "MSB", kind: "state" }]),
  });
  await page.goto(`${server.url}/${space.slug}/reports/${slug}`);
  const text = await page.locator("main").innerText();
  for (const words of ["250", "anmälningslistan", "fanns med", "MSB", "Rummet har sagt att ingen åtgärd behövs."])
    expect(text).toContain(words);
  await expectAccessible(page);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  expect(await page.isVisible(".mainnav")).toBe(false);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(255, 255, 255)");
  await page.context().close();
});

test("of two who save at once the second compares both texts, and chooses", async () => {
  const { page, press, desk, space } = await openDesk();
  await page.goto(`${desk}/reports/new`);
  await page.getByText("Klusterkonferensen 2020").click();
  await press("Börja skriva");
  const other = await openPageAs(await makePerson({ in: [[space, "coordinator"]], name: "Bo Ek" }), server.url);
  await other.goto(page.url().split("?")[0] ?? "");
  await other.fill("[name='figures.participants-total.count']", "250");
  await andLoad(other, () => other.getByRole("button", { name: "Spara utkast" }).click());
  await page.fill("[name='figures.participants-total.count']", "400");
  await page.fill("[name=worked]", "Programmet.");
  await press("Spara utkast");
  const texts = await page.locator(".diff").allInnerTexts();
  expect(texts.map((text) => text.replace(/\s+/g, " "))).toEqual([
    "Ditt Deltagare: 400 Det sparade Deltagare: 250",
    "Ditt Programmet. Det sparade Tomt",
  ]);
  await expectAccessible(page);
  await press("Spara min text ändå");
  expect(await page.inputValue("[name='figures.participants-total.count']")).toBe("400");
  await other.context().close();
  await page.context().close();
});
