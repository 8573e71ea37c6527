import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { invite } from "../../app/domain/memberships/invitations.server.ts";
import { translator } from "../../app/i18n/translator.server.ts";
import { expectAccessible } from "../support/axe.ts";
import { adminClient, as, makePerson, makeTenant } from "../support/sandbox.ts";
import { startServer, type TestServer } from "../support/server.ts";
import { andLoad, openPageAs } from "../support/signed-in.ts";

let keeping: TestServer;
let sending: TestServer;

beforeAll(async () => {
  keeping = await startServer();
  sending = await startServer({ env: { SMTP_URL: "smtp://127.0.0.1:1" } });
});

afterAll(async () => {
  await keeping.stop();
  await sending.stop();
});

beforeEach(async () => {
  await (await adminClient()).query("delete from app.mails");
});

async function inviteSomebody(email: string): Promise<string> {
  const space = await makeTenant({ name: "Region Nord" });
  const admin = await makePerson({ in: [[space, "admin"]], name: "Ada Vik" });
  await as(admin, space, (db) => invite(db, space.id, { email, role: "member", locale: "da" }));
  const { rows } = await (await adminClient()).query("select data ->> 'token' as token from app.mails");
  return rows[0].token;
}

const openOutbox = async (server: TestServer) => {
  const page = await openPageAs(await makePerson({ national: "network_admin" }), server.url);
  await page.goto(`${server.url}/national/mail`);
  return page;
};

test("where no mail is sent, a network admin reads it in the recipient's language and follows its link", async () => {
  const page = await openOutbox(keeping);
  expect(await page.textContent("main")).toContain("Inga brev än");
  await expectAccessible(page);
  const token = await inviteSomebody("ny@example.org");
  await page.reload();
  expect(await page.textContent("main")).toContain("Inga brev skickas");
  await expectAccessible(page);
  await andLoad(page, () => page.getByRole("link", { name: "ny@example.org" }).click());
  expect(await page.textContent("h1")).toBe("Invitation til Region Nord");
  expect(await page.getAttribute("h1", "lang")).toBe("da");
  expect(await page.getByRole("link", { name: "Svar på invitationen" }).getAttribute("href")).toBe(
    `${keeping.url}/invitation/${token}`,
  );
  await expectAccessible(page);
});

test("where mail is sent, its links are its recipient's alone", async () => {
  const token = await inviteSomebody("ny@example.org");
  const page = await openOutbox(sending);
  expect(await page.content()).not.toContain("Inga brev skickas");
  await andLoad(page, () => page.getByRole("link", { name: "ny@example.org" }).click());
  expect(await page.textContent("main")).toContain("visas bara för mottagaren");
  expect(await page.content()).not.toContain(token);
  await expectAccessible(page);
});

test("the outbox is not there for reviewers and admins of spaces", async () => {
  await inviteSomebody("ny@example.org");
  const { rows } = await (await adminClient()).query("select id from app.mails");
  for (const person of [
    await makePerson({ national: "reviewer" }),
    await makePerson({ in: [[await makeTenant(), "admin"]] }),
  ]) {
    const page = await openPageAs(person, keeping.url);
    for (const path of ["/national/mail", `/national/mail/${rows[0].id}`]) {
      expect((await page.goto(keeping.url + path))?.status(), path).toBe(404);
    }
  }
  const admin = await openOutbox(keeping);
  expect((await admin.goto(`${keeping.url}/national/mail/nonsens`))?.status()).toBe(404);
  await admin.goto(`${keeping.url}/national/mail?before=nonsens`);
  expect(await admin.textContent("[role=status]")).toContain(translator("sv")("news.list.startsOver"));
});
