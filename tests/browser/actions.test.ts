// What becomes of reports in a browser: their actions are answered, and the national team reports figures on behalf.
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
  test(`actions are answered and opened again, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async () => {
    const { space, writer, conference, page, press, desk } = await openDesk({ javaScriptEnabled });
    const actions = ["Boka studio", "Ring runt"].map((title, index) => ({
      id: `7b1e7a3e-0000-4000-8000-00000000000${index}`,
      title,
      owner: "Samordnaren",
      dueOn: index === 0 ? "2020-06-01" : null,
    }));
    await makeReport(space, writer, "published", conference.item, { actions: JSON.stringify(actions) });
    await page.goto(`${desk}/actions`);
    expect(await page.textContent("h1")).toBe("En åtgärd är försenad");
    await page.locator("summary", { hasText: "Svara vad det blev av: Boka studio" }).click();
    await page.locator("[name=note]").first().fill("Bokad i maj");
    await press("Spara svaret");
    expect(await said(page)).toBe("Svaret är sparat.");
    expect(await page.textContent("h1")).toBe("En åtgärd är öppen");
    await page.getByRole("link", { name: "Avslutade" }).click();
    await page.waitForURL(/show=done/);
    expect(await page.locator("tbody").innerText()).toContain("Bokad i maj");
    if (javaScriptEnabled) await expectAccessible(page);
    await press("Öppna igen: Boka studio");
    expect(await page.textContent("h1")).toBe("En åtgärd är försenad");
    await page.context().close();
  });
}

test("the national team reports on behalf of a space, is told what is wrong, and takes it back", async () => {
  const { space, conference } = await openDesk();
  const reviewer = await makePerson({ national: "reviewer", name: "Granskaren" });
  const page = await openPageAs(reviewer, server.url);
  const press = (name: string) => andLoad(page, () => page.getByRole("button", { name, exact: true }).click());
  await page.goto(`${server.url}/national/figures/${space.slug}/${conference.item}`);
  expect(await page.textContent("h1")).toBe("Rapportera för Produktionsklustren");
  await page.fill("[name=figuresSource]", "telefon");
  await press("Rapportera");
  expect(await wrong(page)).toEqual(["Deltagare: Skriv minst en siffra, eller jämför med förra upplagan."]);
  await page.selectOption("[name='figures.participants-total.qualifier']", "about");
  await page.fill("[name='figures.participants-total.count']", "100");
  await press("Rapportera");
  expect(await said(page)).toBe("Siffrorna är rapporterade. Rummets samordnare får veta det.");
  expect(await page.locator("main").innerText()).toContain("Rapporterat av Granskaren");
  await expectAccessible(page);
  await page.locator("summary", { hasText: "Dra tillbaka siffrorna" }).click();
  await press("Dra tillbaka siffrorna");
  expect(await said(page)).toBe("Siffrorna är tillbakadragna.");
  expect(await page.inputValue("[name='figures.participants-total.count']")).toBe("");
  await page.context().close();
});
