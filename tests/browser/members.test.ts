import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectAccessible } from "../support/axe.ts";
import { makePerson, makeTenant, type TestPerson } from "../support/sandbox.ts";
import { startServer, type TestServer } from "../support/server.ts";
import { andLoad, openPageAs } from "../support/signed-in.ts";

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server.stop());

/** A space with an admin, a coordinator and a member, and its members' page as one of them sees it. */
async function openMembers(as: "ada" | "bo" | "cia" = "ada", options: BrowserContextOptions = {}) {
  const space = await makeTenant({ name: "Region Nord" });
  const people = {
    ada: await makePerson({ in: [[space, "admin"]], name: "Ada Vik" }),
    bo: await makePerson({ in: [[space, "coordinator"]], name: "Bo Strand" }),
    cia: await makePerson({ in: [[space, "member"]], name: "Cia Holm" }),
  };
  const page = await openPageAs(people[as], server.url, options);
  const answer = await page.goto(`${server.url}/${space.slug}/manage/members`);
  return { space, people, page, status: answer?.status() };
}

const rowOf = (page: Page, name: string) => page.locator("tr", { hasText: name });

async function changeRole(page: Page, name: string, role: string): Promise<void> {
  await rowOf(page, name).locator("select").selectOption(role);
  await andLoad(page, () => rowOf(page, name).getByRole("button", { name: "Byt roll" }).click());
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with JavaScript" : "without JavaScript";

  test(`an admin invites, takes back, changes roles, removes and hands over, ${how}`, async () => {
    const { people, page } = await openMembers("ada", { javaScriptEnabled });
    expect(await page.textContent("h1")).toBe("Tre personer hör till rummet");

    await page.fill("[name=email]", people.bo.email);
    await andLoad(page, () => page.getByRole("button", { name: "Bjud in" }).click());
    expect(await page.textContent(".error")).toContain("Personen hör redan till rummet.");
    expect(await page.inputValue("[name=email]")).toBe(people.bo.email);
    await page.fill("[name=email]", "ny@example.org");
    await page.check("input[value=coordinator]");
    await andLoad(page, () => page.getByRole("button", { name: "Bjud in" }).click());
    expect(await page.textContent("[role=status]")).toContain("Inbjudan är skriven.");
    expect(await rowOf(page, "ny@example.org").textContent()).toContain("Samordnare");

    await andLoad(page, () => page.getByRole("button", { name: "Dra tillbaka inbjudan till ny@example.org" }).click());
    expect(await page.textContent("[role=status]")).toContain("Inbjudan är tillbakadragen.");
    expect(await rowOf(page, "ny@example.org").count()).toBe(0);

    await changeRole(page, "Cia Holm", "coordinator");
    expect(await rowOf(page, "Cia Holm").locator("select").inputValue()).toBe("coordinator");

    await changeRole(page, "Ada Vik", "member");
    expect(await page.textContent("[role=alert]")).toContain("Rummet behöver minst en administratör.");
    expect(await rowOf(page, "Ada Vik").locator("select").inputValue()).toBe("member");

    await rowOf(page, "Cia Holm").locator("summary").click();
    expect(await rowOf(page, "Cia Holm").textContent()).toContain("Cia Holm läser då inte längre");
    await andLoad(page, () => rowOf(page, "Cia Holm").getByRole("button", { name: "Ta bort Cia Holm" }).click());
    expect(await page.textContent("h1")).toBe("Två personer hör till rummet");

    await page.locator("#field-hand-over-user").selectOption({ label: "Bo Strand" });
    await page.locator("summary", { hasText: "Lämna över" }).click();
    await andLoad(page, () => page.getByRole("button", { name: "Lämna över" }).click());
    expect(await page.textContent("[role=status]")).toContain("Du är nu samordnare.");
    expect(await page.locator("[name=email]").count()).toBe(0);
    await page.context().close();
  });
}

test("a coordinator sees who belongs to the space, no addresses, and may leave", async () => {
  const { people, page } = await openMembers("bo");
  const text = (await page.textContent("main")) ?? "";
  expect(text).toContain("Ada Vik");
  expect(text).not.toContain(people.ada.email);
  expect(await page.locator("main form").count()).toBe(1);
  await expectAccessible(page);
  await rowOf(page, "Bo Strand").locator("summary").click();
  await andLoad(page, () => page.getByRole("button", { name: "Lämna rummet" }).click());
  expect(new URL(page.url()).pathname).toBe("/account");
});

test("the page is not there for a member, and forms made up by a coordinator do nothing", async () => {
  expect((await openMembers("cia")).status).toBe(404);
  const { space, people, page } = await openMembers("bo");
  const post = (form: Record<string, string>) =>
    page.request.post(page.url(), { form, headers: { Origin: server.url }, maxRedirects: 0 });
  const forms: Record<string, string>[] = [
    { intent: "invite", email: "ny@example.org", role: "admin", locale: "sv" },
    { intent: "role", user: people.bo.id, role: "admin" },
    { intent: "remove", user: people.cia.id },
    { intent: "handOver", user: people.bo.id },
    { intent: "role", user: "nonsens", role: "admin" },
    { intent: "what" },
  ];
  for (const form of forms) expect((await post(form)).status(), JSON.stringify(form)).toBe(404);
  const admin = await openPageAs(people.ada, server.url);
  await admin.goto(`${server.url}/${space.slug}/manage/members`);
  expect(await admin.textContent("h1")).toBe("Tre personer hör till rummet");
});

test("an archived space shows its people and no forms", async () => {
  const space = await makeTenant({ state: "archived" });
  const admin: TestPerson = await makePerson({ in: [[space, "admin"]] });
  const page = await openPageAs(admin, server.url);
  await page.goto(`${server.url}/${space.slug}/manage/members`);
  expect(await page.textContent("main")).toContain("Rummet är arkiverat.");
  expect(await page.locator("main select").count()).toBe(0);
});

test("the page is accessible and fits, light and dark, at the widths of a phone and a desk", {
  timeout: 60_000,
}, async () => {
  for (const { width, colorScheme } of [
    { width: 390, colorScheme: "dark" },
    { width: 1280, colorScheme: "light" },
  ] as const) {
    const { page } = await openMembers("ada", { colorScheme, viewport: { width, height: 900 } });
    await expectAccessible(page);
    await rowOf(page, "Cia Holm").locator("summary").click();
    await andLoad(page, () => page.getByRole("button", { name: "Bjud in" }).click());
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.context().close();
  }
});
