import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { recordPicture, type StoredPicture, storePicture } from "../../../app/domain/media/pictures.server.ts";
import { sweepOrphanFiles } from "../../../app/domain/media/sweep.server.ts";
import { directoryStorage } from "../../../app/platform/storage.server.ts";
import { photo } from "../../support/pictures.ts";
import {
  adminClient,
  as,
  makePerson,
  makePost,
  makeTenant,
  type TestPerson,
  type TestTenant,
} from "../../support/sandbox.ts";

const directory = mkdtempSync(join(tmpdir(), "sweep-"));
const storage = directoryStorage(directory);
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const jpeg = await photo(100, 100).jpeg().toBuffer();
const days = (count: number) => new Date(Date.now() + count * 24 * 60 * 60 * 1000);

let tenant: TestTenant;
let anna: TestPerson;

beforeEach(async () => {
  tenant = await makeTenant();
  anna = await makePerson({ in: [[tenant, "coordinator"]] });
});

async function upload(known = true): Promise<StoredPicture> {
  const sent = { name: "a.jpg", bytes: jpeg };
  const stored = await storePicture({ tenantId: tenant.id, uploadId: randomUUID(), sent, field: "picture" }, storage);
  if (known) await as(anna, tenant, (db) => recordPicture(db, stored));
  return stored;
}

async function age(picture: StoredPicture, interval: string): Promise<void> {
  const sql = "update app.files set created_at = now() - $2::interval where id = $1";
  await (await adminClient()).query(sql, [picture.id, interval]);
}

const kept = async () =>
  new Set(
    (await Array.fromAsync(storage.list()))
      .filter(({ key }) => key.startsWith(tenant.id))
      .map(({ key }) => key.split("/")[1]),
  );

test("bytes that no row knows go after two days, and not before: their upload may be under way", async () => {
  const [known, unknown] = [await upload(), await upload(false)];
  expect(await sweepOrphanFiles(storage, days(1.9))).toBe(0);
  expect(await kept()).toEqual(new Set([known.id, unknown.id]));
  expect(await sweepOrphanFiles(storage, days(2.1))).toBe(1);
  expect(await kept()).toEqual(new Set([known.id]));
});

test("a known file goes when nothing has referred to it for two days", async () => {
  const [fresh, old] = [await upload(), await upload()];
  await age(old, "2 days 1 minute");
  await age(fresh, "1 day 23 hours");
  expect(await sweepOrphanFiles(storage)).toBe(1);
  expect(await kept()).toEqual(new Set([fresh.id]));
  expect(await sweepOrphanFiles(storage)).toBe(0);
});

test("a file that a draft, a post or a space's logo refers to stays, however old", async () => {
  const [draft, logo, orphan] = [await upload(), await upload(), await upload()];
  const post = await makePost(tenant, anna, "draft");
  await as(anna, tenant, (db) =>
    db
      .insertInto("app.revisionPictures")
      .values({ tenantId: tenant.id, revisionId: post.revision, key: "sal1", position: 1, fileId: draft.id })
      .execute(),
  );
  await (await adminClient()).query("update app.tenants set logo_file_id = $2 where id = $1", [tenant.id, logo.id]);
  for (const picture of [draft, logo, orphan]) await age(picture, "90 days");
  expect(await sweepOrphanFiles(storage, days(90))).toBe(1);
  expect(await kept()).toEqual(new Set([draft.id, logo.id]));
});

test("a sweep that was stopped half-way is finished by the next one", async () => {
  const old = await upload();
  await age(old, "3 days");
  const broken = { ...storage, remove: () => Promise.reject(new Error("disk")) };
  await expect(sweepOrphanFiles(broken, days(3))).rejects.toThrow("disk");
  expect(await sweepOrphanFiles(storage, days(3))).toBe(1);
  expect(await kept()).toEqual(new Set());
});

test("what is not an upload is left alone", async () => {
  await storage.write("annat/ting.txt", jpeg);
  await sweepOrphanFiles(storage, days(9));
  expect(await storage.read("annat/ting.txt")).not.toBe(null);
});
