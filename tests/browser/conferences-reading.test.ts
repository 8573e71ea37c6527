import { afterAll, beforeAll, expect, test } from "vitest";
import { expectAccessible } from "../support/axe.ts";
import { openPage } from "../support/browser.ts";
import { makeSeries, publishConference } from "../support/listed-conferences.ts";
import { adminClient, makeConference, makePerson, makeReport, makeTenant } from "../support/sandbox.ts";
import { startServer, type TestServer } from "../support/server.ts";

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
  await adminClient();
});

afterAll(() => server.stop());

const crosswise = [
  { locale: "sv-SE", width: 390, colorScheme: "dark" },
  { locale: "da-DK", width: 1280, colorScheme: "light" },
  { locale: "en-GB", width: 320, colorScheme: "light" },
  { locale: "nb-NO", width: 1280, colorScheme: "dark" },
] as const;

/** Opens each page in each showing: accessible, nothing beside the page, nothing wrong on the console. */
async function expectReadable(paths: string[]): Promise<void> {
  for (const { locale, width, colorScheme } of crosswise) {
    const page = await openPage({ locale, colorScheme, viewport: { width, height: 900 } });
    const complaints: string[] = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    for (const path of paths) {
      const answer = await page.goto(server.url + path);
      const shown = `${path} ${locale} ${width}`;
      expect(answer?.status(), shown).toBe(200);
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), shown).toBeLessThanOrEqual(width);
      expect(await page.locator("h1").count(), shown).toBe(1);
    }
    expect(complaints, `${locale} ${width}`).toEqual([]);
    await page.context().close();
  }
}

/** A conference that says everything there is to say, in long words. */
async function makeFullConference() {
  const space = await makeTenant({ name: "Räddningstjänstsamordningsförbundet i Södra Mellanbygden", language: "da" });
  const author = await makePerson({ in: [[space, "coordinator"]] });
  const series = await makeSeries("Donaudampfschifffahrtsgesellschaftskapitänskonferenzen");
  const people = [
    { name: "Kim Alm", organisation: "Verkstadsföretagens samarbetsorganisation" },
    { name: "", organisation: "Myndigheten" },
  ];
  const held = { datePrecision: "day", startsOn: "2020-05-11", endsOn: "2020-05-12" } as const;
  const conference = await makeConference(
    space,
    author,
    "published",
    {
      ...held,
      ...{ theme: "Sammanhållningspolitik", form: "hybrid", venue: "Slottet", town: "Middelfart", country: "DK" },
      ...{ seriesId: series.id, targetGroup: "Alla", targetCount: 400, targetQualifier: "about" },
      body: "## En rubrik\n\nText med [en länk](https://example.org).\n\n| a | b |\n|---|---|\n| 1 | 2 |",
      registrationUrl: "https://example.org/anmalan",
      days: JSON.stringify([
        { date: "2020-05-11", theme: "Kretslopp", responsible: [] },
        { date: null, theme: "", responsible: people },
      ]),
      speakers: JSON.stringify(people),
      links: JSON.stringify([
        { kind: "slides", title: "Alla bilder", url: `https://example.org/${"lang".repeat(40)}` },
        { kind: "film", title: "Filmen", url: "https://www.example.org/film" },
      ]),
    },
    { title: "Konferencen om ".padEnd(160, "Donaudampfschifffahrt"), lede: "Indledning.", slug: "den-store" },
  );
  await (await adminClient()).query("update app.items set language = 'da' where id = $1", [conference.item]);
  await makeReport(
    space,
    author,
    "published",
    conference.item,
    {
      figures: JSON.stringify([
        { measure: "participants", dimension: "total", category: "", count: 400, qualifier: "over" },
      ]),
      figuresSource: "anmälningslistan",
      ratioToPrevious: 2,
      participantVoices: "Innehållet hängde ihop.",
      speakerVoices: "- Väl planerat\n- Tekniken kan bli bättre",
      lessons: JSON.stringify([
        { day: 1, text: "Tekniken krånglade." },
        { day: null, text: "Samla alla i en studio." },
      ]),
    },
    { title: "Rapporten" },
  );
  await makeConference(
    space,
    author,
    "published",
    { datePrecision: "year", startsOn: "2031-01-01", endsOn: "2031-12-31", seriesId: series.id },
    { title: "Nästa upplaga", slug: "nasta" },
  );
  return { space, author, path: `/${space.slug}/conferences/den-store` };
}

test("the readers' pages are readable with nothing in them", { timeout: 120_000 }, async () => {
  await expectReadable(["/", "/conferences", "/conferences?show=past", "/natverket/conferences"]);
  const page = await openPage({ locale: "sv-SE" });
  await page.goto(`${server.url}/conferences`);
  expect(await page.textContent(".empty h2")).toBe("Inga konferenser är utlysta just nu");
  await page.goto(server.url);
  expect(await page.textContent(".beginning h2")).toBe("Här börjar tråden");
});

test("they are readable with a little in them, and a conference tells all of it", { timeout: 180_000 }, async () => {
  const { space, path } = await makeFullConference();
  const paths = ["/", "/conferences", "/conferences?show=past", `/${space.slug}`, `/${space.slug}/conferences`, path];
  await expectReadable([...paths, `/${space.slug}/conferences/nasta`]);
  const page = await openPage({ locale: "sv-SE" });
  await page.goto(server.url + path);
  const days = await page.locator(".day-head").allTextContents();
  expect(days.map((day) => day.replace(/\s+/g, " "))).toEqual([
    "Dag 111 maj 2020Ansvarig: uppgift saknas",
    "Dag 2Ansvariga: Kim Alm (Verkstadsföretagens samarbetsorganisation) och Myndigheten",
    "Talare",
    "Efter konferensen",
  ]);
  expect(await page.locator(".lesson").allTextContents()).toEqual([
    "Lärdom, dag 1Tekniken krånglade.",
    "LärdomSamla alla i en studio.",
  ]);
  expect((await page.locator(".box .facts").innerText()).split("\n").filter(Boolean)).toEqual([
    ...["Deltagare", "drygt 400", "Mot förra upplagan", "dubbelt så många"],
    ...["Källa", "anmälningslistan", "Rapporterat av", "arrangören"],
  ]);
  expect(await page.getAttribute("h1", "lang")).toBe("da");
  expect(await page.getAttribute("link[rel=canonical]", "href")).toBe(server.url + path);
  expect(await page.locator("main").innerText()).not.toContain("Till anmälan");
});

test("they are readable with a lot in them, and the list turns and narrows without JavaScript", async () => {
  const space = await makeTenant({ name: "Stora rummet" });
  for (let day = 1; day <= 28; day += 1) {
    const two = String(day).padStart(2, "0");
    await publishConference(space, { title: `Mars ${two}`, day: `2031-03-${two}`, theme: "Mycket", areas: ["SE-09"] });
    await publishConference(space, { title: `År ${two}`, year: 2032, theme: "Mycket", form: "digital" });
    await publishConference(space, { title: `Då ${two}`, day: `20${two}-02-01` });
  }
  await expectReadable(["/", "/conferences?theme=mycket", `/${space.slug}`, `/${space.slug}/conferences?show=past`]);
  const page = await openPage({ locale: "sv-SE", javaScriptEnabled: false });
  await page.goto(`${server.url}/conferences`);
  await page.fill("[name=theme]", "Mycket");
  await page.click("main form button");
  expect(await page.textContent("h1")).toBe("Kommande konferenser om Mycket");
  const titles = async () => await page.locator(".teaser-title").allTextContents();
  const first = await titles();
  const seen = [...first];
  while (await page.locator("a[rel=next]").count()) {
    await page.click("a[rel=next]");
    seen.push(...(await titles()));
  }
  expect(new Set(seen).size).toBe(56);
  expect(seen.slice(0, 28).sort()).toEqual(seen.slice(0, 28));
  expect(seen.every((title, index) => title.startsWith("Mars") === index < 28)).toBe(true);
  while (await page.locator("a[rel=prev]").count()) await page.click("a[rel=prev]");
  expect(await titles()).toEqual(first);
  await page.selectOption("[name=area]", "SE-09");
  await page.selectOption("[name=form]", "digital");
  await page.click("main form button");
  expect(await page.textContent(".empty h2")).toBe("Inga konferenser stämmer med valet");
  await page.click("nav.subnav a >> text=Tidigare");
  expect(await page.textContent("h1")).toBe("Tidigare konferenser i Gotlands län om Mycket som är digitala");
}, 240_000);

test("cancelled and postponed conferences stand where they were listed and say so", async () => {
  const space = await makeTenant({ name: "Rummet" });
  await publishConference(space, { title: "Den inställda", day: "2031-04-01", lifecycle: "cancelled" });
  const item = await publishConference(space, { title: "Den uppskjutna", day: "2031-04-02" });
  await (await adminClient()).query(
    "update app.conferences set halt = 'postponed', halt_reason = 'Lokalen är inte klar.', halted_at = now() where item_id = $1",
    [item],
  );
  const page = await openPage({ locale: "sv-SE" });
  await page.goto(`${server.url}/${space.slug}/conferences`);
  expect(await page.locator(".agenda .status").allTextContents()).toEqual(["Inställd", "Uppskjuten"]);
  expect(await page.locator(".agenda").first().innerText()).toContain("Lokalen är inte klar.");
  await page.click("text=Den uppskjutna");
  expect(await page.textContent(".notice-title")).toBe("Konferensen är uppskjuten");
  expect(await page.textContent(".notice")).toContain("Lokalen är inte klar.");
  await expectAccessible(page);
});

test("with the keyboard alone a reader gets from home to a conference, past the skip link", async () => {
  const page = await openPage({ locale: "sv-SE" });
  await page.goto(server.url);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("href") ?? "");
  for (let step = 0; step < 30 && !/\/conferences\/[^/]+$/.test(await focused()); step += 1) {
    await page.keyboard.press("Tab");
  }
  const path = await focused();
  await page.keyboard.press("Enter");
  await page.waitForURL(server.url + path);
  expect(await page.locator("article h1").count()).toBe(1);
});

test("what is absent and what is hidden answer the same 404, and a made-up place starts the list over", async () => {
  const space = await makeTenant({ name: "Hemliga rummet" });
  const author = await makePerson({ in: [[space, "coordinator"]] });
  const draft = await makeConference(space, author, "draft", {}, { title: "Inte klar" });
  const inner = await makeConference(space, author, "published", {}, { title: "Bara för oss", visibility: "space" });
  const page = await openPage({ locale: "sv-SE" });
  const of = (slug: string) => `/${space.slug}/conferences/${slug}`;
  for (const path of [
    of("finns-inte"),
    of(draft.slug),
    of(inner.slug),
    "/conferences?series=x",
    "/conferences?area=SE-99",
  ]) {
    const answer = await page.goto(server.url + path);
    expect(answer?.status(), path).toBe(404);
    expect(await page.content()).not.toMatch(/Inte klar|Bara för oss/);
  }
  await page.goto(`${server.url}/conferences?after=finnsinte`);
  expect(await page.textContent("[role=status]")).toContain("Här är listan från början.");
  await page.context().addCookies([{ name: "session", value: author.session, url: server.url }]);
  await page.goto(server.url + of(inner.slug));
  expect(await page.textContent(".kicker")).toContain("Bara för rummet");
  expect(await page.getAttribute("meta[name=robots]", "content")).toBe("noindex");
  expect(await page.locator(`a[href='/${space.slug}/manage/conferences/${inner.item}']`).count()).toBe(1);
});
