import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, expect, test } from "vitest";
import { findPicture, recordPicture, storageKey, storePicture } from "../../../app/domain/media/pictures.server.ts";
import { directoryStorage } from "../../../app/platform/storage.server.ts";
import { bombPng, photo } from "../../support/pictures.ts";
import { as, makePerson, makeTenant } from "../../support/sandbox.ts";

const directory = mkdtempSync(join(tmpdir(), "pictures-"));
const storage = directoryStorage(directory);
afterAll(() => rmSync(directory, { recursive: true, force: true }));

async function world() {
  const tenant = await makeTenant();
  return { tenant, anna: await makePerson({ in: [[tenant, "coordinator"]] }) };
}

async function store(tenantId: string, bytes: Uint8Array | null, uploadId: string = randomUUID(), name = "sal.jpg") {
  return await storePicture({ tenantId, uploadId, sent: { name, bytes }, field: "picture" }, storage);
}

const jpeg = await photo(1000, 500).jpeg().toBuffer();

test("an upload is kept in its widths under the space's own keys, and made known by a row", async () => {
  const { tenant, anna } = await world();
  const stored = await store(tenant.id, jpeg);
  expect(stored).toMatchObject({ tenantId: tenant.id, width: 1000, height: 500, variants: [480, 960, 1000] });
  let bytes = 0;
  for (const width of stored.variants) {
    const variant = await storage.read(storageKey(tenant.id, stored.id, width));
    expect(await sharp(variant ?? undefined).metadata()).toMatchObject({ format: "webp", width });
    bytes += variant?.length ?? 0;
  }
  expect(stored.bytes).toBe(bytes);
  await as(anna, tenant, (db) => recordPicture(db, stored));
  expect(await as(anna, tenant, (db) => findPicture(db, tenant.id, stored.id))).toEqual({
    id: stored.id,
    width: 1000,
    height: 500,
    variants: [480, 960, 1000],
  });
});

test("a form that is sent twice keeps a picture once", async () => {
  const { tenant, anna } = await world();
  const uploadId = randomUUID();
  const [first, second] = await Promise.all([store(tenant.id, jpeg, uploadId), store(tenant.id, jpeg, uploadId)]);
  expect(second).toEqual(first);
  await as(anna, tenant, (db) => recordPicture(db, first));
  await as(anna, tenant, (db) => recordPicture(db, second));
  const rows = await as(anna, tenant, (db) =>
    db.selectFrom("app.files").select(["id", "uploadedBy", "name"]).where("tenantId", "=", tenant.id).execute(),
  );
  expect(rows).toEqual([{ id: first.id, uploadedBy: anna.id, name: "sal.jpg" }]);
});

test("other bytes, another form and another space are other files: what was approved is never exchanged", async () => {
  const [{ tenant }, { tenant: other }] = [await world(), await world()];
  const uploadId = randomUUID();
  const blue = await photo(1000, 500, "#00f").jpeg().toBuffer();
  const stored = [
    await store(tenant.id, jpeg, uploadId),
    await store(tenant.id, blue, uploadId),
    await store(tenant.id, jpeg),
    await store(other.id, jpeg, uploadId),
  ];
  expect(new Set(stored.map(({ id }) => id)).size).toBe(4);
});

test.each([
  ["too many bytes", null, "picture_too_large", { name: "sal.jpg", limit: 15 }],
  ["an SVG", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"), "picture_wrong_type", {}],
  ["half a picture", jpeg.subarray(0, jpeg.length / 2), "picture_unreadable", {}],
  ["a bomb", bombPng(40_000, 40_000), "picture_too_many_pixels", { limit: 50 }],
])("%s: refused beside the field, with the file's name", async (_, bytes, code, params) => {
  const { tenant } = await world();
  await expect(store(tenant.id, bytes)).rejects.toMatchObject({
    code,
    field: "picture",
    params: { name: "sal.jpg", ...params },
  });
});

test("a name may be long or strange", async () => {
  const { tenant, anna } = await world();
  const stored = await store(tenant.id, jpeg, randomUUID(), `\0\n${"å".repeat(254)}👩.jpg`);
  await as(anna, tenant, (db) => recordPicture(db, stored));
  expect(stored.name).toBe(`${"å".repeat(254)}\ufffd`);
});

test("nobody makes a file known in a space that is not hers to write in", async () => {
  const [{ tenant, anna }, { tenant: other }] = [await world(), await world()];
  const member = await makePerson({ in: [[tenant, "member"]] });
  const foreign = await store(other.id, jpeg);
  const own = await store(tenant.id, jpeg);
  await expect(as(anna, other, (db) => recordPicture(db, foreign))).rejects.toThrow(/row-level security/);
  await expect(as(anna, tenant, (db) => recordPicture(db, foreign))).rejects.toThrow(/row-level security/);
  await expect(as(member, tenant, (db) => recordPicture(db, own))).rejects.toThrow(/row-level security/);
  await as(anna, tenant, (db) => recordPicture(db, own));
});
