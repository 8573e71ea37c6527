import { createHash, randomBytes } from "node:crypto";
import { expect, onTestFinished, test } from "vitest";
import { openPage } from "../support/browser.ts";
import { adminClient, makeTenant } from "../support/sandbox.ts";
import { startServer } from "../support/server.ts";

test("the form of a page whose address is a key is known as ours", async () => {
  const client = await adminClient();
  const server = await startServer();
  onTestFinished(() => server.stop());
  const space = await makeTenant();
  const key = randomBytes(32).toString("hex");
  await client.query(
    "insert into app.invitations (tenant_id, email, role, token_hash) values ($1, 'ny@example.org', 'member', $2)",
    [space.id, createHash("sha256").update(key).digest()],
  );
  const page = await openPage({ javaScriptEnabled: false });
  await page.goto(`${server.url}/invitation/${key}`);
  await page.fill("[name=name]", "Ny Medlem");
  await page.fill("[name=password]", "granit lykta seglats 41");
  await page.locator("form:has([name=password]) button[type=submit]").click();
  await page.waitForURL(`${server.url}/${space.slug}?done=welcome`);
  expect(server.output()).not.toContain(key);
});
