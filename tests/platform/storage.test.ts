import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { directoryStorage, type Storage } from "../../app/platform/storage.server.ts";

let directory: string;
let storage: Storage;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "storage-"));
  storage = directoryStorage(join(directory, "files"));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const list = async () => (await Array.fromAsync(storage.list())).map(({ key }) => key).sort();

test("what was written is read, and written again it is replaced", async () => {
  await storage.write("rum/fil/480.webp", bytes("ett"));
  await storage.write("rum/fil/480.webp", bytes("två"));
  expect(Buffer.from((await storage.read("rum/fil/480.webp")) ?? []).toString()).toBe("två");
  expect(readdirSync(join(directory, "files/rum/fil"))).toEqual(["480.webp"]);
});

test("what is not there is null, and listing nothing is nothing", async () => {
  expect(await storage.read("rum/fil/480.webp")).toBe(null);
  await storage.write("rum/fil", bytes("x"));
  expect(await storage.read("rum/fil/480.webp")).toBe(null);
  expect(await directoryStorage(join(directory, "none")).read("a")).toBe(null);
  expect(await Array.fromAsync(directoryStorage(join(directory, "none")).list())).toEqual([]);
});

test("removing a file takes all of it and nothing else", async () => {
  for (const key of ["a/1/480.webp", "a/1/960.webp", "a/12/480.webp", "b/1/480.webp"])
    await storage.write(key, bytes(key));
  await storage.remove("a/1");
  await storage.remove("a/1");
  expect(await list()).toEqual(["a/12/480.webp", "b/1/480.webp"]);
});

test("the list says when each was written", async () => {
  await storage.write("a/1/480.webp", bytes("x"));
  const [entry] = await Array.fromAsync(storage.list());
  expect(Math.abs(Date.now() - (entry?.changedAt.getTime() ?? 0))).toBeLessThan(60_000);
});

test("only the owner of the process may look into it", async () => {
  await storage.write("a/1/480.webp", bytes("x"));
  const mode = (path: string) => (statSync(join(directory, path)).mode & 0o777).toString(8);
  expect([mode("files"), mode("files/a/1"), mode("files/a/1/480.webp")]).toEqual(["700", "700", "600"]);
});

test.each([
  "../x",
  "a/../../x",
  "/etc/passwd",
  "a//b",
  "a/./b",
  "",
  "a/b/",
  "A/b",
  "a\0b",
  "a\\b",
  "a/.hidden",
  "a/b.webp/c",
])("%j is not a key", async (key) => {
  await expect(storage.read(key)).rejects.toThrow("Not a key");
  await expect(storage.write(key, bytes("x"))).rejects.toThrow("Not a key");
  await expect(storage.remove(key)).rejects.toThrow("Not a key");
});

test("two writers of the same key leave one whole file", async () => {
  const texts = ["a", "b"].map((sign) => sign.repeat(200_000));
  await Promise.all(texts.map((text) => storage.write("a/1/480.webp", bytes(text))));
  expect(texts).toContain(Buffer.from((await storage.read("a/1/480.webp")) ?? []).toString());
  expect(await list()).toEqual(["a/1/480.webp"]);
});

test("a failed write leaves nothing behind", async () => {
  await storage.write("a/1", bytes("x"));
  await expect(storage.write("a/1/480.webp", bytes("y"))).rejects.toThrow();
  await storage.write("b/480/x", bytes("x"));
  await expect(storage.write("b/480", bytes("y"))).rejects.toThrow();
  expect(await list()).toEqual(["a/1", "b/480/x"]);
});
