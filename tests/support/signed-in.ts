// A browser page of somebody who has signed in already. Signing in has tests of its own.
import type { BrowserContextOptions, Page } from "playwright-core";
import { openPage } from "./browser.ts";
import type { TestPerson } from "./sandbox.ts";

export async function openPageAs(person: TestPerson, url: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openPage({ locale: "sv-SE", ...options });
  await page.context().addCookies([{ name: "session", value: person.session, url, httpOnly: true, sameSite: "Lax" }]);
  return page;
}

/** Does what leads to another document, and waits for that to have loaded. */
export async function andLoad(page: Page, act: () => Promise<unknown>): Promise<void> {
  await Promise.all([page.waitForEvent("load"), act()]);
}
