// A backup as a person meets it: taken while the portal runs, started beside it, with its pages, pictures and accounts.
import { join } from "node:path";
import { expect, test } from "vitest";
import { ask } from "../support/ask.ts";
import { databaseUrl, exitCode, npm, start } from "../support/npm.ts";
import { scratchFolder } from "../support/scratch.ts";
import { freePort } from "../support/server.ts";

test("a portal started from a backup shows the same page and pictures, and keeps the same accounts", async () => {
  const scratch = scratchFolder();
  const original = { DATA_DIR: join(scratch, "data"), PORT: String(await freePort()) };
  const portal = await start(original);
  const restored = { DATA_DIR: join(scratch, "copy"), PORT: String(await freePort()) };
  const backup = npm(["run", "db:backup", "--", restored.DATA_DIR], original);
  expect(await exitCode(backup.child), backup.said()).toBe(0);
  const copy = await start(restored);

  const [page, copiedPage] = await Promise.all([portal, copy].map(({ url }) => read(`${url}/`)));
  expect(copiedPage?.titles).toEqual(page?.titles);
  const pictures = page?.pictures ?? [];
  expect(pictures.length).toBeGreaterThan(0);
  expect(copiedPage?.pictures).toEqual(pictures);
  for (const picture of pictures) {
    const [sent, copied] = await Promise.all([portal, copy].map(({ url }) => bytes(url + picture)));
    expect(copied).toEqual(sent);
  }
  const accounts = "select email, password_hash from app.credentials join app.accounts using (user_id) order by email";
  const kept = await ask(await databaseUrl(original), accounts);
  expect(kept.length).toBeGreaterThan(0);
  expect(await ask(await databaseUrl(restored), accounts)).toEqual(kept);
  expect(copy.said()).not.toContain("Made the demo content");
  for (const { npm } of [portal, copy]) {
    npm.kill("SIGINT");
    expect(await exitCode(npm)).toBe(0);
  }
});

async function read(url: string) {
  const html = await (await fetch(url)).text();
  return {
    titles: [...html.matchAll(/<h[1-3][^>]*>.*?<\/h[1-3]>/g)].map(([title]) => title),
    pictures: [...new Set([...html.matchAll(/"(\/files\/[^" ]+\.webp)"/g)].map(([, path]) => path))],
  };
}

async function bytes(url: string): Promise<Buffer> {
  const response = await fetch(url);
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}
