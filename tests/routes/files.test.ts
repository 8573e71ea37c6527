import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { recordPicture, type StoredPicture, storePicture } from "../../app/domain/media/pictures.server.ts";
import { handleRequest } from "../../app/http/handle.server.ts";
import { loader } from "../../app/routes/files.$tenantId.$fileId.$variant.tsx";
import { photo } from "../support/pictures.ts";
import {
  adminClient,
  as,
  makePerson,
  makePost,
  makeTenant,
  type TestPerson,
  type TestTenant,
} from "../support/sandbox.ts";

const dataDir = mkdtempSync(join(tmpdir(), "files-route-"));
process.env.DATA_DIR = dataDir;
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const jpeg = await photo(600, 300).jpeg().toBuffer();

let tenant: TestTenant;
let readers: Record<"coordinator" | "member" | "neighbour" | "reviewer", TestPerson>;

beforeAll(async () => {
  tenant = await makeTenant();
  const other = await makeTenant();
  readers = {
    coordinator: await makePerson({ in: [[tenant, "coordinator"]] }),
    member: await makePerson({ in: [[tenant, "member"]] }),
    neighbour: await makePerson({ in: [[other, "admin"]] }),
    reviewer: await makePerson({ national: "reviewer" }),
  };
});

async function get(path: string, reader: TestPerson | null = null, headers: Record<string, string> = {}) {
  const request = new Request(`http://localhost${path}`, {
    headers: { ...headers, ...(reader ? { Cookie: `session=${reader.session}` } : {}) },
  });
  const [, , tenantId, fileId, variant] = path.split("/");
  return await handleRequest(request, "127.0.0.1", async (request, context) => {
    try {
      return await loader({ request, context, params: { tenantId, fileId, variant } });
    } catch (error) {
      if (error instanceof Response) return error;
      throw error;
    }
  });
}

/** The status that each reader gets, the visitor first. */
async function statuses(path: string): Promise<Record<string, number>> {
  const all = Object.entries<TestPerson | null>({ visitor: null, ...readers });
  return Object.fromEntries(
    await Promise.all(all.map(async ([name, reader]) => [name, (await get(path, reader)).status])),
  );
}

/** Of a text that has been begun, written and given a picture. */
const version = 3;

/** A picture in a post of this state. */
async function pictureIn(
  state: "draft" | "submitted" | "published",
  visibility: "public" | "network" | "space" = "public",
) {
  const { coordinator } = readers;
  const picture = await storePicture({
    tenantId: tenant.id,
    uploadId: randomUUID(),
    sent: { name: "a.jpg", bytes: jpeg },
    field: "picture",
  });
  const post = await makePost(tenant, coordinator, "draft", { visibility });
  await as(coordinator, tenant, async (db) => {
    await recordPicture(db, picture);
    const row = { tenantId: tenant.id, revisionId: post.revision, key: "sal1", position: 1, fileId: picture.id };
    await db
      .insertInto("app.revisionPictures")
      .values({ ...row, decorative: true })
      .execute();
    if (state !== "draft")
      await sql`select app.submit_revision(${tenant.id}, ${post.revision}, ${version})`.execute(db);
  });
  if (state === "published") {
    await as(readers.reviewer, null, (db) =>
      sql`select app.decide_revision(${tenant.id}, ${post.revision}, ${version}, 'approved', '')`.execute(db),
    );
  }
  return { picture, post, path: pathOf(picture) };
}

const pathOf = (picture: StoredPicture, width = 480) => `/files/${tenant.id}/${picture.id}/${width}.webp`;
const nobody = { visitor: 404, coordinator: 404, member: 404, neighbour: 404, reviewer: 404 };
const everybody = { visitor: 200, coordinator: 200, member: 200, neighbour: 200, reviewer: 200 };

test("a picture of a draft is seen by the space's coordinators alone, one handed in also by reviewers", async () => {
  expect(await statuses((await pictureIn("draft")).path)).toEqual({ ...nobody, coordinator: 200 });
  expect(await statuses((await pictureIn("submitted")).path)).toEqual({ ...nobody, coordinator: 200, reviewer: 200 });
});

test("a published picture is seen by whoever may read the post", async () => {
  expect(await statuses((await pictureIn("published")).path)).toEqual(everybody);
  expect(await statuses((await pictureIn("published", "network")).path)).toEqual({ ...everybody, visitor: 404 });
  const own = await statuses((await pictureIn("published", "space")).path);
  expect(own).toMatchObject({ visitor: 404, neighbour: 404, member: 200, coordinator: 200 });
});

test("a space's pictures vanish when the space is suspended", async () => {
  const { path } = await pictureIn("published");
  const admin = await adminClient();
  await admin.query("update app.tenants set state = 'suspended' where id = $1", [tenant.id]);
  expect(await statuses(path)).toMatchObject({ visitor: 404, neighbour: 404, member: 404, coordinator: 404 });
  await admin.query("update app.tenants set state = 'active' where id = $1", [tenant.id]);
  expect((await get(path)).status).toBe(200);
});

test("the answer is a picture and nothing else, kept by nobody but the reader's own browser", async () => {
  const { path, picture } = await pictureIn("published");
  const answer = await get(path);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  expect(await sharp(bytes).metadata()).toMatchObject({ format: "webp", width: 480 });
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "content-type": "image/webp",
    "content-disposition": 'inline; filename="picture.webp"',
    "content-length": String(bytes.length),
    "cache-control": "private, max-age=300, must-revalidate",
    "content-security-policy":
      "default-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox",
    "cross-origin-resource-policy": "same-origin",
    "x-content-type-options": "nosniff",
    etag: `"${picture.id}-480"`,
  });
});

test("a picture that the browser has is not sent again, unless it may no longer be seen", async () => {
  const { path, picture } = await pictureIn("published");
  const known = { "If-None-Match": `W/"annan", "${picture.id}-480"` };
  const answer = await get(path, null, known);
  expect({ status: answer.status, body: await answer.text() }).toEqual({ status: 304, body: "" });
  const draft = await pictureIn("draft");
  expect((await get(draft.path, null, { "If-None-Match": `"${draft.picture.id}-480"` })).status).toBe(404);
});

test("absent, foreign, malformed and lost are one and the same 404", async () => {
  const { picture } = await pictureIn("published");
  const { picture: lost } = await pictureIn("published");
  rmSync(join(dataDir, "files", tenant.id, lost.id), { recursive: true });
  const paths = [
    `/files/${tenant.id}/${randomUUID()}/480.webp`,
    `/files/${randomUUID()}/${picture.id}/480.webp`,
    pathOf(picture, 1600),
    `/files/${tenant.id}/${picture.id}/480.png`,
    `/files/${tenant.id}/${picture.id}/..%2f480.webp`,
    `/files/${tenant.id}/x/480.webp`,
    pathOf(lost),
  ];
  const answers = await Promise.all(paths.map((path) => get(path)));
  expect(await Promise.all(answers.map(async (answer) => [answer.status, await answer.text()]))).toEqual(
    paths.map(() => [404, ""]),
  );
});
