import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectAccessible } from "../support/axe.ts";
import { bombPng, photo } from "../support/pictures.ts";
import { makePerson, makePost, makeTenant } from "../support/sandbox.ts";
import { startServer, type TestServer } from "../support/server.ts";
import { andLoad, openPageAs } from "../support/signed-in.ts";

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server.stop());

async function openDesk(options: BrowserContextOptions = {}, columns: Record<string, string> = {}) {
  const space = await makeTenant({ name: "Digidel", ...columns });
  const writer = await makePerson({ in: [[space, "coordinator"]], name: "Asta Lind" });
  const page = await openPageAs(writer, server.url, options);
  const desk = `${server.url}/${space.slug}/manage`;
  const press = (name: string) => andLoad(page, () => page.getByRole("button", { name, exact: true }).click());
  return { space, writer, page, desk, press };
}

const said = (page: Page) => page.locator("[role=status]").first().innerText();
const wrong = (page: Page) => page.locator(".summary li").allInnerTexts();
const png = async (name: string, colour: string) => ({
  name,
  mimeType: "image/png",
  buffer: await photo(600, 400, colour).png().toBuffer(),
});

/** Goes on with the Tab key until the control of that name has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    if (await page.locator(selector).evaluateAll((found) => found.some((one) => one === document.activeElement)))
      return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The Tab key never reached ${selector}`);
}

test("a coordinator writes and hands in a post with the keyboard alone", async () => {
  const { page, desk } = await openDesk();
  await page.goto(desk);
  expect(await page.textContent("h1")).toBe("Här börjar rummets arbete");
  await expectAccessible(page);
  await tabTo(page, "a:text('Skriv en nyhet')");
  await Promise.all([page.waitForURL(`${desk}/news/new`), page.keyboard.press("Enter")]);
  await expectAccessible(page);
  await tabTo(page, "[name=title]");
  await page.keyboard.type("Fyra möten på en höst");
  await tabTo(page, "button:text('Spara och skicka in')");
  await andLoad(page, () => page.keyboard.press("Enter"));
  expect(await wrong(page)).toEqual(["Skriv en text."]);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("summary");
  await expectAccessible(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("body");
  await page.keyboard.type("Fyra regioner, ungefär hundra deltagare var.");
  await tabTo(page, "button:text('Spara och skicka in')");
  await andLoad(page, () => page.keyboard.press("Enter"));
  expect(await said(page)).toBe("Nyheten är inskickad. Det nationella teamet läser den och svarar.");
  await expectAccessible(page);
  await page.goto(desk);
  expect(await page.textContent("h1")).toBe("En text är hos det nationella teamet");
  await expectAccessible(page);
  await page.goto(`${desk}/news`);
  await expectAccessible(page);
  await page.context().close();
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with JavaScript" : "without JavaScript";

  test(`an interview is written question by question, previewed and handed in, ${how}`, async () => {
    const { page, desk, press } = await openDesk({ javaScriptEnabled });
    await page.goto(`${desk}/news/new`);
    await page.fill("[name=title]", "Så gick konferensen");
    expect(await page.isVisible("[name='questions.0.question']")).toBe(false);
    await page.check("input[value=interview]");
    await page.fill("[name='questions.0.question']", "Hur gick det?");
    await press("Lägg till en fråga");
    await page.fill("[name='questions.0.answer']", "**Bra**, tack.");
    await page.fill("[name='questions.1.question']", "Och nästa år?");
    await press("Spara och skicka in");
    expect(await wrong(page)).toEqual(["Svar på fråga 2: Skriv svaret, eller ta bort frågan."]);
    await press("Flytta upp fråga 2");
    expect(await page.inputValue("[name='questions.0.question']")).toBe("Och nästa år?");
    await page.fill("[name='questions.0.answer']", "På plats.");
    await press("Förhandsgranska");
    expect(await page.locator(".qa .q").allInnerTexts()).toEqual(["Och nästa år?", "Hur gick det?"]);
    expect(await page.textContent(".qa strong")).toBe("Bra");
    await page.getByRole("link", { name: "Tillbaka till texten" }).click();
    await page.waitForSelector("[name=title]");
    await page.locator("summary", { hasText: "Ta bort fråga 2" }).click();
    await press("Ta bort");
    expect(await said(page)).toBe("Frågan är borttagen och utkastet sparat.");
    await page.press("[name=title]", "Enter");
    await page.waitForURL(/done=save/);
    await press("Spara och skicka in");
    expect(await said(page)).toContain("Nyheten är inskickad.");
    await press("Dra tillbaka");
    expect(await said(page)).toBe("Nyheten är tillbaka som utkast.");
    await page.context().close();
  });

  test(`pasted pictures ask for an upload and a decision, and bad ones cost nothing, ${how}`, async () => {
    const { page, desk, press } = await openDesk({ javaScriptEnabled });
    await page.goto(`${desk}/news/new`);
    await page.fill("[name=title]", "Inklistrat");
    await page.fill("[name=body]", '<center><img src="https://publik.example/a.png" alt="" width="300px"></center>');
    await page.setInputFiles("[name=leadPicture]", await png("överst.png", "#246"));
    await page.setInputFiles("[name=textPictures]", [
      { name: "bomb.png", mimeType: "image/png", buffer: bombPng(30_000, 30_000) },
      { name: "ritning.svg", mimeType: "image/svg+xml", buffer: Buffer.from("<svg><script>alert(1)</script></svg>") },
    ]);
    await press("Spara utkast");
    expect(await wrong(page)).toEqual([
      expect.stringContaining("bomb.png har för många bildpunkter."),
      expect.stringContaining("ritning.svg är inte en bild som vi tar emot."),
    ]);
    expect(await page.textContent(".summary")).toContain("Utkastet är sparat");
    const placeholder = page.getByRole("group", { name: "Bild 1 i texten", exact: true });
    expect(await placeholder.innerText()).toContain("publik.example");
    expect(await page.locator("img[src*=publik]").count()).toBe(0);
    await placeholder.locator("input[type=file]").setInputFiles(await png("bild.png", "#642"));
    await press("Spara och skicka in");
    expect(await wrong(page)).toEqual(
      ["Bilden överst", "Bild 1 i texten"].map(
        (place) => `${place}: Beskriv bilden, eller välj att den är utsmyckning.`,
      ),
    );
    if (javaScriptEnabled) await expectAccessible(page);
    for (const legend of ["Bilden överst", "Bild 1 i texten"]) {
      await page.getByRole("group", { name: legend, exact: true }).getByText("Ja, jag beskriver den").click();
    }
    await page
      .getByRole("group", { name: "Bilden överst" })
      .getByLabel("Beskrivning", { exact: true })
      .fill("En blå yta");
    await page.locator("summary", { hasText: "Ta bort bilden" }).nth(1).click();
    await press("Ta bort bilden");
    expect(await page.inputValue("[name=body]")).toBe("");
    await page.fill("[name=body]", "Bara text.");
    await press("Spara och skicka in");
    expect(await said(page)).toContain("Nyheten är inskickad.");
    expect(await page.getAttribute("main img", "alt")).toBe("En blå yta");
    await page.context().close();
  });
}

test("of two who save at once, the second compares and chooses", async () => {
  const { space, writer, page, desk, press } = await openDesk();
  const { item } = await makePost(space, writer, "draft", { title: "Gemensamt" });
  const colleague = await makePerson({ in: [[space, "coordinator"]], name: "Bo Ek" });
  const other = await openPageAs(colleague, server.url);
  for (const each of [page, other]) await each.goto(`${desk}/news/${item}`);
  await other.fill("[name=title]", "Bos titel");
  await andLoad(other, () => other.getByRole("button", { name: "Spara utkast", exact: true }).click());
  await page.fill("[name=title]", "Astas titel");
  await press("Spara och skicka in");
  expect(await page.textContent("main")).toContain("Bo Ek sparade");
  expect(await page.locator(".diff").allInnerTexts()).toEqual([expect.stringMatching(/Astas titel.*Bos titel/s)]);
  await expectAccessible(page);
  expect(await page.inputValue("[name=title]")).toBe("Astas titel");
  await press("Spara min text ändå");
  expect([await said(page), await page.textContent("h1")]).toEqual(["Utkastet är sparat.", "Astas titel"]);
  await other.fill("[name=title]", "Bos andra");
  await andLoad(other, () => other.getByRole("button", { name: "Spara utkast", exact: true }).click());
  await other.locator("summary", { hasText: "Använd den sparade" }).click();
  await andLoad(other, () => other.getByRole("button", { name: "Använd den sparade", exact: true }).click());
  expect(await other.inputValue("[name=title]")).toBe("Astas titel");
  expect(await other.getByText("osparad text").count()).toBe(0);
  for (const each of [page, other]) await each.context().close();
});

test("a trusted space publishes at once, archives and takes out again, on a phone", async () => {
  const { page, desk, press, space } = await openDesk(
    { viewport: { width: 390, height: 844 } },
    { news_trust: "publish_first" },
  );
  await page.goto(`${desk}/news/new`);
  await page.fill("[name=title]", "مرحبا 🎉");
  await page.fill("[name=body]", "Text.");
  await press("Spara och publicera");
  expect(await said(page)).toContain("Nyheten är publicerad.");
  expect(await page.textContent("main")).toContain(`/${space.slug}/news/mrhba`);
  await page.locator("summary", { hasText: "Arkivera" }).click();
  await press("Arkivera");
  expect(await said(page)).toContain("Nyheten är arkiverad.");
  await press("Ta fram ur arkivet");
  expect(await said(page)).toBe("Nyheten står i listorna igen.");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await expectAccessible(page);
  await page.context().close();
});
