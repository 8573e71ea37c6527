import { afterAll, beforeAll, expect, test } from "vitest";
import { makeRegion, publish, report } from "../domain/regions/world.ts";
import { expectAccessible } from "../support/axe.ts";
import { openPage } from "../support/browser.ts";
import { adminClient, makeRound, makeSeries } from "../support/sandbox.ts";
import { startServer, type TestServer } from "../support/server.ts";

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
  await adminClient();
});

afterAll(() => server.stop());

const showings = [
  { locale: "sv-SE", width: 390, colorScheme: "dark" },
  { locale: "nb-NO", width: 1280, colorScheme: "light" },
  { locale: "en-GB", width: 320, colorScheme: "light" },
] as const;

/** Opens a board in several showings: accessible, nothing beside the page, nothing wrong on the console. */
async function expectReadable(path: string): Promise<void> {
  for (const { locale, width, colorScheme } of showings) {
    const page = await openPage({ locale, colorScheme, viewport: { width, height: 900 } });
    const complaints: string[] = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    const answer = await page.goto(server.url + path, { waitUntil: "networkidle" });
    expect(answer?.status(), path).toBe(200);
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${path} ${width}`).toBeLessThanOrEqual(
      width,
    );
    expect(complaints, `${path} ${locale}`).toEqual([]);
    await page.context().close();
  }
}

test("a board without anything is readable and says so", { timeout: 120_000 }, async () => {
  await expectReadable("/regions");
  const page = await openPage({ locale: "sv-SE" });
  await page.goto(`${server.url}/regions`);
  expect(await page.textContent("h1")).toBe("Ingen region har mötts än.");
  expect(await page.textContent(".empty h2")).toBe("Tavlan är tom");
  expect(await page.locator(".tile").count()).toBe(21);
});

test("a round of four that met and two that want to says what there is to say", { timeout: 120_000 }, async () => {
  const roundId = await makeRound("Hösten 2018", "hosten-2018");
  const met = [
    ["SE-06", "2018-08-29"],
    ["SE-20", "2018-11-07"],
    ["SE-04", "2018-11-28"],
    ["SE-25", "2018-12-04"],
  ] as const;
  for (const [area, on] of met) {
    const region = await makeRegion([area]);
    await report(region, await publish(region, on, { roundId, areaCodes: [area] }), 100, "about");
  }
  for (const area of ["SE-18", "SE-09"]) {
    const year = { datePrecision: "year", startsOn: "2019-01-01", endsOn: "2019-12-31" } as const;
    await publish(await makeRegion([area]), "2019-01-01", { roundId, areaCodes: [area], ...year });
  }
  await expectReadable("/regions?round=hosten-2018");
  const page = await openPage({ locale: "sv-SE" });
  await page.goto(`${server.url}/regions`); // the latest round is what is shown first
  expect(await page.textContent("h1")).toBe("Fyra regioner har mötts. Två vill.");
  expect(await page.textContent(".board-total .bignum")).toBe("cirka 400");
  expect(await page.textContent(".board-table tfoot")).toBe("Sammanlagt, 4 av 4 rapporteradecirka 400");
  expect(await page.textContent(".board-remarks")).toBe(
    "15 län har varken hållit eller planerat en konferens i den här omgången.",
  );
  expect(await page.locator(".board-table tbody th").allTextContents()).toEqual([
    "Jönköpings län",
    "Dalarnas län",
    "Södermanlands län",
    "Norrbottens län",
    "Gotlands län",
    "Örebro län",
  ]);
  expect(await page.locator(".tile-held").allTextContents()).toEqual(
    ["Norrbotten|4/12", "Dalarna|7/11", "Sörmland|28/11", "Jönköping|29/8"].map((tile) =>
      expect.stringMatching(
        new RegExp(`^${tile.split("|")[0]?.split("").join("\u00ad?")}Genomförd ${tile.split("|")[1]}$`),
      ),
    ),
  );
  expect(await page.locator(".map-knot").count()).toBe(4);
});

test("another board is chosen by keyboard, and without a script", { timeout: 60_000 }, async () => {
  await makeSeries("Klusterkonferensen", "klusterkonferensen");
  for (const javaScriptEnabled of [true, false]) {
    const page = await openPage({ locale: "sv-SE", javaScriptEnabled });
    await page.goto(`${server.url}/regions?round=hosten-2018`);
    await page.focus("select[name=show]");
    await page.selectOption("select[name=show]", "series:klusterkonferensen");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${server.url}/regions?series=klusterkonferensen`);
    expect(await page.textContent(".kicker")).toContain("Klusterkonferensen");
    expect(await page.inputValue("select[name=show]")).toBe("series:klusterkonferensen");
    await page.context().close();
  }
});

test("a full year, with other countries and conferences of no county, is readable", { timeout: 120_000 }, async () => {
  const everywhere = await makeRegion(["SE-12", "SE-01", "DK-1083", "NO-03"]);
  for (const day of ["01", "02", "03", "04", "05"]) {
    await publish(
      everywhere,
      `2023-05-${day}`,
      { areaCodes: ["SE-12"] },
      { title: "Samverkansorganisationskonferensen" },
    );
  }
  await publish(everywhere, "2023-06-01", { areaCodes: ["SE-01", "SE-12"] }, { title: "Delad" });
  await publish(everywhere, "2023-06-02", { areaCodes: ["DK-1083"] }, { title: "I Danmark" });
  await publish(everywhere, "2023-06-03", { areaCodes: ["NO-03"] }, { title: "I Norge" });
  await publish(everywhere, "2023-06-04", { areaCodes: [] }, { title: "Ingenstans" });
  await expectReadable("/regions?year=2023");
  const page = await openPage({ locale: "sv-SE" });
  await page.goto(`${server.url}/regions?year=2023`);
  expect(await page.textContent("h1")).toBe("Fyra regioner har mötts.");
  expect(await page.locator(".board h2").allTextContents()).toEqual(["Regiontavlan", "Danmark", "Norge", "Utan län"]);
  expect(await page.getAttribute(".board-more a", "href")).toBe("/conferences?show=past&area=SE-12&year=2023");
  expect(await page.textContent(".board-more")).toBe("3 till i Skåne län");
});

test("on paper the chooser is gone, and the day is said", async () => {
  const page = await openPage({ locale: "sv-SE", colorScheme: "dark" });
  await page.goto(`${server.url}/regions?round=hosten-2018`);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  expect(await page.isVisible(".board-chooser")).toBe(false);
  expect(await page.textContent(".only-print")).toMatch(/^Läget den \d+ \S+ \d{4}$/);
  expect(await page.isVisible(".only-print")).toBe(true);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--color-paper"))).toBe(
    "#fff",
  );
});

test("a board of what there is not is not there", async () => {
  const page = await openPage({ locale: "sv-SE" });
  for (const query of ["round=finns-inte", "series=hosten-2018", "year=20260", "round=%00"]) {
    expect((await page.goto(`${server.url}/regions?${query}`))?.status(), query).toBe(404);
  }
});
