import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { submitRevision, withdrawRevision } from "../../app/domain/items/lifecycle.server.ts";
import { expectAccessible } from "../support/axe.ts";
import { openPage } from "../support/browser.ts";
import {
  as,
  makePerson,
  makePost,
  makeTenant,
  networkTenant,
  type TestPerson,
  type TestPost,
  type TestTenant,
} from "../support/sandbox.ts";
import { startServer, type TestServer } from "../support/server.ts";

let server: TestServer;
let space: TestTenant;
let author: TestPerson;
let reviewer: TestPerson;

beforeAll(async () => {
  space = await makeTenant({ name: "Region Sörmland" });
  author = await makePerson({ in: [[space, "coordinator"]] });
  reviewer = await makePerson({ national: "reviewer" });
  server = await startServer();
});

afterAll(() => server?.stop());

async function pageOf(person: TestPerson, options: Parameters<typeof openPage>[0] = {}): Promise<Page> {
  const page = await openPage(options);
  await page.context().addCookies([{ name: "session", value: person.session, url: server.url }]);
  return page;
}

const caseOf = (post: TestPost, tenant = space) => `${server.url}/national/review/${tenant.slug}/${post.revision}`;

/** Moves the focus with the Tab key until it is where it should be. */
async function tabTo(page: Page, isThere: (focused: string) => boolean): Promise<void> {
  for (let count = 0; count < 60; count++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? "");
    if (isThere(focused)) return;
  }
  throw new Error("The Tab key does not get there");
}

test("a reviewer returns a text and approves the mended one, with the keyboard alone", {
  timeout: 90_000,
}, async () => {
  const post = await makePost(space, author, "submitted", { title: "Hundra möttes" });
  const page = await pageOf(reviewer);
  await page.goto(`${server.url}/national/review`);
  await expectAccessible(page);
  await tabTo(page, (focused) => focused === "Hundra möttes");
  await page.keyboard.press("Enter");
  await page.waitForURL(/#case$/);
  await expectAccessible(page);
  await tabTo(page, (focused) => focused === "Återlämna med skäl");
  await page.keyboard.press("Enter");
  await tabTo(page, (focused) => focused === "Återlämna");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".summary");
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("summary");
  await expectAccessible(page);
  await tabTo(page, (focused) => focused === "Skriv vad som behöver ändras.");
  await page.keyboard.press("Enter"); // the link leads into the field
  await page.keyboard.type("Vems siffra är det?");
  await tabTo(page, (focused) => focused === "Återlämna");
  await page.keyboard.press("Enter");
  await page.waitForURL(/done=returned/);
  expect(await page.getByRole("status").textContent()).toContain("Återlämnat");
  expect(await page.getByText("Hundra möttes").count()).toBe(0);

  await as(author, space, async (db) => {
    await db.updateTable("app.revisions").set({ title: "Drygt hundra" }).where("id", "=", post.revision).execute();
    await submitRevision(db, space.id, post.revision, 3);
  });
  await page.goto(caseOf(post));
  expect(await page.getByText("Vems siffra är det?").count()).toBe(1);
  await tabTo(page, (focused) => focused === "Publicera");
  await page.keyboard.press("Enter");
  await page.waitForURL(/done=approved/);
  const visitor = await openPage({ locale: "sv-SE" });
  const answer = await visitor.goto(`${server.url}/${space.slug}/news/${post.slug}`);
  expect([answer?.status(), await visitor.textContent("h1")]).toEqual([200, "Drygt hundra"]);
});

test("both verdicts go without JavaScript", async () => {
  const [one, other] = [await makePost(space, author, "submitted"), await makePost(space, author, "submitted")];
  const page = await pageOf(reviewer, { javaScriptEnabled: false });
  await page.goto(caseOf(one));
  await page.getByRole("button", { name: "Publicera" }).click();
  expect(page.url()).toContain("done=approved");
  await page.goto(caseOf(other));
  await page.getByText("Återlämna med skäl").click();
  await page.getByLabel("Vad behöver ändras?").fill("Mer om dag två");
  await page.getByRole("button", { name: "Återlämna", exact: true }).click();
  expect(page.url()).toContain("done=returned");
});

test("who may not decide is told why; what is written for a text that is gone is kept", async () => {
  const double = await makePerson({ in: [[space, "admin"]], national: "reviewer" });
  const post = await makePost(space, author, "submitted");
  const own = await pageOf(double);
  await own.goto(caseOf(post));
  expect(await own.getByText("Du samordnar Region Sörmland").count()).toBe(1);
  expect(await own.locator("main form").count()).toBe(0);
  const page = await pageOf(reviewer);
  await page.goto(caseOf(post));
  await page.getByText("Återlämna med skäl").click();
  await page.getByLabel("Vad behöver ändras?").fill("Skriv vem som sa det.");
  await as(author, space, (db) => withdrawRevision(db, space.id, post.revision));
  await page.getByRole("button", { name: "Återlämna", exact: true }).click();
  await page.waitForSelector("blockquote");
  expect(await page.textContent("h1")).toBe("Texten ligger inte längre i kön");
  expect(await page.textContent("blockquote")).toBe("Skriv vem som sa det.");
});

test("every page of the national team is accessible, on a phone and in the dark", { timeout: 180_000 }, async () => {
  const admin = await makePerson({ national: "network_admin", in: [[await networkTenant(), "admin"]], locale: "nb" });
  const post = await makePost(space, author, "submitted", { title: "Ett ".repeat(40), tags: ["mat"] });
  const published = await makePost(space, author, "published");
  const paths = [
    "/national/review",
    `/national/review/${space.slug}/${post.revision}`,
    `/national/review/${space.slug}/${published.revision}`,
    "/national/review/decided",
    "/national/spaces",
    "/national/spaces/new",
    `/national/spaces/${space.slug}`,
    "/national/roles",
  ];
  for (const [width, colorScheme] of [
    [390, "dark"],
    [1280, "light"],
    [320, "light"],
  ] as const) {
    const page = await pageOf(admin, { viewport: { width, height: 900 }, colorScheme });
    for (const path of paths) {
      const answer = await page.goto(server.url + path);
      expect([path, answer?.status()]).toEqual([path, 200]);
      await expectAccessible(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `${path} at ${width}`).toBeLessThanOrEqual(width);
    }
    await page.context().close();
  }
});
