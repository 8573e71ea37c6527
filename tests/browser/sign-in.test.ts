import { randomBytes } from "node:crypto";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { expectAccessible } from "../support/axe.ts";
import { openPage } from "../support/browser.ts";
import "../support/data-directory.ts";
import { givePassword, password } from "../support/passwords.ts";
import { adminClient, makePerson, makeTenant, type TestPerson } from "../support/sandbox.ts";
import { startServer, type TestServer } from "../support/server.ts";

let server: TestServer;
let karin: TestPerson;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server.stop());

beforeEach(async () => {
  const tenant = await makeTenant({ name: "Region Test" });
  karin = await givePassword(await makePerson({ name: "Karin Ek", in: [[tenant, "member"]] }));
  await (await adminClient()).query("delete from app.sign_in_attempts");
});

/** Links as they stand in mails: an invitation to a new address, one to an account, and one for a new password. */
async function openLinks(): Promise<string[]> {
  const client = await adminClient();
  const token = () => randomBytes(20).toString("hex");
  const [create, signIn, reset] = [token(), token(), token()];
  for (const [email, secret] of [
    [`${create}@example.org`, create],
    [karin.email, signIn],
  ]) {
    await client.query(
      "insert into app.invitations (tenant_id, email, role, token_hash) values ($1, $2, 'coordinator', sha256($3))",
      [(await makeTenant()).id, email, Buffer.from(secret ?? "")],
    );
  }
  await client.query("insert into app.password_resets (user_id, token_hash) values ($1, sha256($2))", [
    karin.id,
    Buffer.from(reset),
  ]);
  return [`/invitation/${create}`, `/invitation/${signIn}`, `/reset/${reset}`];
}

/** Presses Tab until the control has the focus, as a reader without a mouse does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const wanted = page.locator(selector).first();
  for (let presses = 0; presses < 60; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${selector} cannot be reached with the keyboard on ${page.url()}`);
}

async function signIn(page: Page, to = "/account"): Promise<void> {
  await page.goto(`${server.url}/login?to=${to}`);
  await page.fill("[name=email]", karin.email);
  await page.fill("[name=password]", password);
  await page.click("main button[type=submit]");
}

test("with the keyboard alone: in, to one's account, to another language, and out", async () => {
  const page = await openPage({ locale: "sv-SE" });
  await page.goto(`${server.url}/login?to=/account`);
  await expectAccessible(page);
  await tabTo(page, "[name=email]");
  await page.keyboard.type(karin.email);
  await page.keyboard.press("Tab");
  await page.keyboard.type("fel");
  await page.keyboard.press("Enter");
  await page.waitForSelector("[role=alert]");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("alert");
  expect(await page.inputValue("[name=email]")).toBe(karin.email);
  expect(await page.inputValue("[name=password]")).toBe("");
  await expectAccessible(page);

  await tabTo(page, "[name=password]");
  await page.keyboard.type(password);
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.pathname === "/account");
  expect(await page.textContent("h1")).toBe("Ditt konto");
  await expectAccessible(page);

  await page.keyboard.press("Tab");
  await tabTo(page, ".tools .menu:not(.account) > summary");
  await page.keyboard.press("Enter");
  await tabTo(page, "button[value=en]");
  await page.keyboard.press("Enter");
  await page.waitForSelector("html[lang=en]");
  expect(await page.textContent("h1")).toBe("Your account");
  expect(new URL(page.url()).pathname).toBe("/account");
  await expectAccessible(page);

  await page.waitForFunction(() => localStorage.length > 0);
  await page.evaluate(() => localStorage.setItem("typed:/account", "{}"));
  await tabTo(page, ".tools .account > summary");
  await page.keyboard.press("Enter");
  await expectAccessible(page);
  await tabTo(page, ".account form[action='/logout'] button");
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.search === "?done=signed_out");
  expect(await page.textContent("[role=status]")).toBe("You are signed out.");
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe("/login"); // what was on the screen is not shown to the next one
  await page.goto(`${server.url}/account`);
  expect(new URL(page.url()).pathname).toBe("/login");
});

test("without JavaScript: a name is changed, and a form that met an expired sign-in is not lost", async () => {
  const page = await openPage({ locale: "sv-SE", javaScriptEnabled: false, viewport: { width: 390, height: 800 } });
  await signIn(page);
  await page.fill("[name=name]", "");
  await page.click("form:has([name=name]) button");
  expect(await page.textContent("#field-name-error")).toContain("Skriv ditt namn.");
  await page.fill("[name=name]", "Karin Två");
  await page.context().clearCookies();
  await page.click("form:has([name=name]) button");
  expect(await page.textContent("h1")).toBe("Logga in igen för att fortsätta");
  await page.fill("[name=email]", karin.email);
  await page.fill("[name=password]", "fel");
  await page.click("main button[type=submit]");
  await page.fill("[name=password]", password);
  await page.click("main button[type=submit]");
  expect(await page.textContent("h1")).toBe("Du är inloggad igen");
  await page.click("main button[type=submit]");
  expect(await page.textContent("[role=status]")).toContain("Namn och språk är sparade.");
  expect(await page.inputValue("[name=name]")).toBe("Karin Två");
});

test("light and dark are chosen in the account and kept", async () => {
  const page = await openPage({ locale: "sv-SE", colorScheme: "light" });
  await signIn(page);
  await page.check("[name=theme][value=dark]");
  await page.click("form:has([name=theme]) button");
  await page.waitForURL((url) => url.search === "?done=theme");
  expect(await page.getAttribute("html", "data-theme")).toBe("dark");
  await expectAccessible(page);
});

test.each([
  [390, "light"],
  [390, "dark"],
  [1280, "light"],
  [1280, "dark"],
] as const)("the pages that links lead to are accessible at %i px, %s", async (width, colorScheme) => {
  const page = await openPage({ locale: "nb-NO", colorScheme, viewport: { width, height: 800 } });
  const dead = ["/reset/made-up", "/invitation/made-up"];
  for (const path of ["/login?done=erased", "/forgot", "/forgot?done=sent", ...dead, ...(await openLinks())]) {
    await page.goto(server.url + path);
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
  }
});
