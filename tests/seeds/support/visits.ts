// A person at a browser. What her pages load from elsewhere, fail to load or complain of fails the test.
import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterEach, expect } from "vitest";
import type { Locale } from "../../../app/i18n/locales.ts";
import type { Translate } from "../../../app/i18n/translate.ts";
import { translator } from "../../../app/i18n/translator.server.ts";
import { openPage } from "../../support/browser.ts";
import { type Account, world } from "./world.ts";

/** `t` says what her pages say. */
export type Visit = { page: Page; t: Translate };

type VisitOptions = Pick<BrowserContextOptions, "javaScriptEnabled" | "viewport"> & { locale?: Locale };

let troubles: string[] = [];

/** Opens a browser that has not been here before. */
export async function visit({ locale = "sv", ...options }: VisitOptions = {}): Promise<Visit> {
  const { url } = (await world()).server;
  const permissions = ["clipboard-read", "clipboard-write"];
  const page = await openPage({ baseURL: url, locale, permissions, ...options });
  page.setDefaultTimeout(30_000);
  watch(page, new URL(url).origin);
  return { page, t: translator(locale) };
}

function watch(page: Page, origin: string): void {
  page.context().on("request", (request) => {
    const { protocol, origin: from } = new URL(request.url());
    if (from !== origin && !["data:", "blob:"].includes(protocol)) troubles.push(`asked ${request.url()}`);
  });
  page.context().on("response", (response) => {
    if (response.status() < 400 || response.request().isNavigationRequest()) return;
    troubles.push(`${response.status()} for ${response.url()}`);
  });
  page.on("pageerror", (error) => troubles.push(String(error.stack)));
  page.on("console", (message) => {
    if (message.type() !== "error" || message.text().startsWith("Failed to load resource")) return;
    troubles.push(`${page.url()} said ${message.text()}`);
  });
}

afterEach(() => {
  const these = troubles;
  troubles = [];
  expect(these, "what disturbed the browsers").toEqual([]);
});

/** Signs in as somebody does who uses the keyboard alone. */
export async function signIn({ email, password, locale }: Account): Promise<Visit> {
  const visitor = await visit({ locale });
  const { page, t } = visitor;
  await page.goto("/login");
  await field(visitor, t("auth.login.email")).focus();
  await page.keyboard.type(email);
  await page.keyboard.press("Tab");
  await page.keyboard.type(password);
  await arrive(visitor, () => page.keyboard.press("Enter"));
  expect(new URL(page.url()).pathname).not.toBe("/login");
  return visitor;
}

/** Does what makes the browser load another page, and waits until that is there. */
async function arrive({ page }: Visit, leave: () => Promise<unknown>): Promise<void> {
  await Promise.all([page.waitForEvent("load"), leave()]);
}

type Where = { optional?: boolean; within?: Page | Locator };

/** The text field with this label; one that may stay empty says so. */
export function field({ page, t }: Visit, label: string, { optional = false, within = page }: Where = {}): Locator {
  const name = optional ? `${label} ${t("common.form.optional")}` : label;
  return within.getByRole("textbox", { name, exact: true });
}

/** A list to choose from. */
export function list({ page, t }: Visit, label: string, { optional = false, within = page }: Where = {}): Locator {
  const name = optional ? `${label} ${t("common.form.optional")}` : label;
  return within.getByRole("combobox", { name, exact: true });
}

/** Chooses the option of a list that begins with these words. */
export async function choose(from: Locator, words: string): Promise<void> {
  const labels = await from.locator("option").allTextContents();
  const label = labels.find((own) => own.trim().startsWith(words));
  await from.selectOption({ label: label ?? words });
}

/** Ticks a box or picks one of several, by the beginning of what stands beside it. */
export async function tick({ page }: Visit, words: string, within: Page | Locator = page): Promise<void> {
  const name = new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
  await within.getByRole("radio", { name }).or(within.getByRole("checkbox", { name })).first().check();
}

/** The field for a file with this label. */
export function fileField({ page, t }: Visit, label: string, { optional = false, within = page }: Where = {}): Locator {
  return within.getByLabel(optional ? `${label} ${t("common.form.optional")}` : label, { exact: true });
}

/** Presses a button that sends its form. */
export async function press(visitor: Visit, name: string, within: Page | Locator = visitor.page): Promise<void> {
  await arrive(visitor, () => within.getByRole("button", { name, exact: true }).click());
}

/** Follows a link to another address; of several with the same words, the first. */
export async function follow({ page }: Visit, name: string): Promise<void> {
  const { pathname } = new URL(page.url());
  await page.getByRole("link", { name, exact: true }).first().click();
  await page.waitForURL((url) => url.pathname !== pathname);
}

/** Puts a text into a field as people do who have copied it elsewhere. */
export async function paste({ page }: Visit, into: Locator, text: string): Promise<void> {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await into.focus();
  await page.keyboard.press("ControlOrMeta+V");
}
