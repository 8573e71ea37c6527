import type { BrowserContextOptions, Page } from "playwright-core";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectAccessible } from "../support/axe.ts";
import { makePerson, makeTenant } from "../support/sandbox.ts";
import { startServer, type TestServer } from "../support/server.ts";
import { andLoad, openPageAs } from "../support/signed-in.ts";

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server.stop());

async function openSettings(options: BrowserContextOptions = {}) {
  const space = await makeTenant({ name: "Region Nord" });
  const admin = await makePerson({ in: [[space, "admin"]] });
  const page = await openPageAs(admin, server.url, options);
  // Idle: a button pressed before the page's scripts have come posts the form instead.
  await page.goto(`${server.url}/${space.slug}/manage/settings`, { waitUntil: "networkidle" });
  return { space, admin, page };
}

const save = (page: Page) =>
  andLoad(page, () => page.getByRole("button", { name: "Spara inställningarna", exact: true }).click());

const saved = async (page: Page) =>
  (await page.locator("[role=status]").allTextContents()).join().includes("är sparade");

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with JavaScript" : "without JavaScript";

  test(`an admin is told what is wrong, loses nothing, mends it and saves, ${how}`, async () => {
    const { page } = await openSettings({ javaScriptEnabled });
    const add = page.getByRole("button", { name: "Lägg till en" });
    const press = (act: () => Promise<void>) => (javaScriptEnabled ? act() : andLoad(page, act));
    await page.fill("[name=summary]", "Biblioteken i länet.");
    await page.check("input[value=SE-25]");
    await page.fill("[name=colour]", "röd");
    await page.fill("[name=organisationNumber]", "802428-2784");
    await press(() => add.click());
    await page.fill("[name='partners.0.name']", "Fondet");
    await page.locator("[name='partners.0.kind']").selectOption("funder");
    await press(() => add.click());
    await page.fill("[name='partners.1.url']", "https://example.org");
    await press(() => page.getByRole("button", { name: "Flytta upp nummer 2" }).click());
    await save(page);
    expect(await page.locator(".summary li").allTextContents()).toEqual([
      "Skriv färgen som # och sex tecken, till exempel #1f6f8b.",
      "Numret stämmer inte. Jämför med registreringsbeviset.",
      "Skriv namnet, eller ta bort raden.",
    ]);
    expect(await page.inputValue("[name=summary]")).toBe("Biblioteken i länet.");
    expect(await page.isChecked("input[value=SE-25]")).toBe(true);
    expect(await page.inputValue("[name='partners.0.url']")).toBe("https://example.org");
    expect(await page.inputValue("[name='partners.1.name']")).toBe("Fondet");

    await page.fill("[name=colour]", "#1f6f8b");
    await page.fill("[name=organisationNumber]", "8024282785");
    await page.fill("[name='partners.0.name']", "Biblioteket");
    await andLoad(page, () => page.press("[name='partners.0.name']", "Enter"));
    expect(await saved(page)).toBe(true);
    expect(await page.inputValue("[name=organisationNumber]")).toBe("802428-2785");
    expect(await page.inputValue("[name='partners.1.kind']")).toBe("funder");
    await page.context().close();
  });
}

test("the edge shows a colour while it is typed", async () => {
  const { page } = await openSettings();
  expect(await page.locator(".selvage rect").count()).toBe(0);
  await page.fill("[name=colour]", "#c8102e");
  expect(await page.locator(".selvage path").first().getAttribute("fill")).toBe("#c8102e");
});

test("a logo is shown on its plate; a lying picture is refused and the rest is kept", async () => {
  const { page } = await openSettings();
  await page.fill("[name=seat]", "Luleå");
  const lying = { name: "bild.png", mimeType: "image/png", buffer: Buffer.from("<svg onload='alert(1)'/>") };
  await page.setInputFiles("[name=logo]", lying);
  await save(page);
  expect(await page.locator(".summary li").count()).toBe(1);
  expect(await page.inputValue("[name=seat]")).toBe("Luleå");
  const picture = await sharp({ create: { width: 300, height: 200, channels: 3, background: "#1f6f8b" } })
    .png()
    .toBuffer();
  await page.setInputFiles("[name=logo]", { name: "logo.png", mimeType: "image/png", buffer: picture });
  await save(page);
  expect(await saved(page)).toBe(true);
  const loaded = await page.locator(".logo img").evaluate((image) => (image as HTMLImageElement).naturalWidth);
  expect(loaded).toBeGreaterThan(0);
  await page.check("[name=removeLogo]");
  await save(page);
  expect(await page.locator(".logo img").count()).toBe(0);
});

test("a stale page is compared with what was saved meanwhile, and can be saved over it", async () => {
  const { space, page } = await openSettings();
  const colleague = await openPageAs(await makePerson({ in: [[space, "admin"]] }), server.url);
  await colleague.goto(page.url());
  await colleague.fill("[name=summary]", "Kollegans.");
  await save(colleague);
  await page.fill("[name=summary]", "Min.");
  await save(page);
  expect(await page.locator(".diff p").allTextContents()).toEqual(["Min.", "Kollegans."]);
  expect(await page.inputValue("[name=summary]")).toBe("Min.");
  await expectAccessible(page);
  await save(page); // once more as it is: still refused
  expect(await page.locator(".diff").count()).toBe(1);
  await andLoad(page, () => page.getByRole("button", { name: "Spara det jag har skrivit" }).click());
  expect(await saved(page)).toBe(true);
  expect(await page.inputValue("[name=summary]")).toBe("Min.");
});

test("the settings are nobody's but an admin's of that space", async () => {
  const { page, space } = await openSettings();
  for (const person of [
    await makePerson({ in: [[space, "coordinator"]] }),
    await makePerson({ in: [[await makeTenant(), "admin"]] }),
    await makePerson({ national: "network_admin" }),
  ]) {
    const other = await openPageAs(person, server.url);
    expect((await other.goto(page.url()))?.status()).toBe(404);
    const headers = { Origin: server.url };
    expect((await other.request.post(page.url(), { form: { name: "Tagen", version: "1" }, headers })).status()).toBe(
      404,
    );
  }
});

test("the page is accessible and fits, light and dark, on a phone and a desk", { timeout: 60_000 }, async () => {
  for (const { width, colorScheme } of [
    { width: 390, colorScheme: "dark" },
    { width: 1280, colorScheme: "light" },
  ] as const) {
    const { page } = await openSettings({ colorScheme, viewport: { width, height: 900 } });
    await page.getByRole("button", { name: "Lägg till en" }).click();
    await expectAccessible(page);
    await page.fill("[name=name]", "");
    await page.fill("[name=colour]", "x");
    await save(page);
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.context().close();
  }
});
