import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { submitRevision } from "../../../app/domain/items/lifecycle.server.ts";
import { insertMarks, withoutMarks } from "../../../app/domain/news/draft-pictures.ts";
import { limits, missingIn } from "../../../app/domain/news/rules.ts";
import { readUploads } from "../../../app/domain/news/uploads.server.ts";
import { beginDraft, coordinatorOf, save } from "../../support/drafts.ts";
import { photo } from "../../support/pictures.ts";
import { adminClient, as, makePost, makeTenant, type TestTenant } from "../../support/sandbox.ts";

const directory = mkdtempSync(join(tmpdir(), "roda-traden-pictures-"));
process.env.DATA_DIR = directory;
afterAll(() => rmSync(directory, { recursive: true, force: true }));

async function picture(background: string) {
  return { name: `${background}.png`, bytes: await photo(60, 40, background).png().toBuffer() };
}

async function upload(tenant: TestTenant, files: Parameters<typeof readUploads>[2]) {
  await adminClient();
  return await readUploads(tenant.id, randomUUID(), files);
}

test("a picture that pasted text takes from elsewhere waits for an upload, and then for a decision", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const id = await beginDraft(space, writer);
  const pasted = {
    title: "Inklistrat",
    body: 'Före <center><img src="https://elsewhere.example/a.png" alt=""></center>',
  };
  const first = await save(space, writer, id, 1, pasted);
  const [placeholder] = first.draft.pictures;
  expect(first.draft.pictures).toEqual([
    {
      key: placeholder?.key,
      placement: "text",
      file: null,
      sourceUrl: "https://elsewhere.example/a.png",
      alt: "",
      decorative: null,
      caption: "",
    },
  ]);
  expect(first.draft.body).toContain(`(picture:${placeholder?.key})`);
  expect(first.draft.body).not.toContain("elsewhere.example");
  expect(missingIn(first.draft)).toEqual([{ field: `pictures.${placeholder?.key}.file`, code: "picture_missing" }]);

  const field = `pictures.${placeholder?.key}.file`;
  const uploads = await upload(space, { [field]: [await picture("red")] });
  const second = await save(space, writer, id, 2, { title: first.draft.title, body: first.draft.body }, uploads);
  expect(second.draft.pictures).toMatchObject([{ key: placeholder?.key, file: { width: 60, height: 40 } }]);
  expect(missingIn(second.draft)).toEqual([
    { field: `pictures.${placeholder?.key}.decision`, code: "picture_undecided" },
  ]);
  await expect(
    as(writer, space, (db) => submitRevision(db, space.id, second.revisionId, second.version)),
  ).rejects.toMatchObject({ code: "picture_undecided" });

  const described = { [placeholder?.key ?? ""]: { decision: "described" as const, alt: "", caption: "Foto" } };
  const third = await save(space, writer, id, 3, { ...second.draft, slug: "", pictures: described });
  expect(missingIn(third.draft)).toEqual([{ field: `pictures.${placeholder?.key}.alt`, code: "alt_missing" }]);
  const decorative = { [placeholder?.key ?? ""]: { decision: "decorative" as const, alt: "", caption: "Foto" } };
  const fourth = await save(space, writer, id, 4, { ...third.draft, slug: "", pictures: decorative });
  expect(missingIn(fourth.draft)).toEqual([]);
  expect(await as(writer, space, (db) => submitRevision(db, space.id, fourth.revisionId, 5))).toBe("submitted");
});

test("a form with pictures that is sent twice keeps each of them once", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const id = await beginDraft(space, writer);
  const files = { leadPicture: [await picture("blue")], textPictures: [await picture("green"), await picture("red")] };
  await adminClient();
  const uploadId = randomUUID();
  const sent = async () => {
    const uploads = await readUploads(space.id, uploadId, files);
    return await save(space, writer, id, 1, { title: "Två gånger", body: "Text." }, uploads);
  };
  const posts = [await sent(), await sent()];
  expect(posts.map(({ version }) => version)).toEqual([2, 2]);
  expect(posts[1]?.draft.pictures.map(({ placement }) => placement)).toEqual(["lead", "text", "text"]);
  const { rows } = await (await adminClient()).query(
    "select count(*)::int as files from app.files where tenant_id = $1",
    [space.id],
  );
  expect(rows).toEqual([{ files: 3 }]);
});

test("what is no picture is refused by name and costs the others nothing", async () => {
  const space = await makeTenant();
  const whole = await picture("red");
  const { uploads, stored, refused } = await upload(space, {
    leadPicture: [{ name: "stor.jpg", bytes: null }],
    textPictures: [
      { name: "ritning.svg", bytes: new TextEncoder().encode("<svg><script>alert(1)</script></svg>") },
      { name: "ljuger.png", bytes: new TextEncoder().encode("inte en bild") },
      whole,
    ],
    avatar: [whole],
  });
  expect(refused).toMatchObject([
    { field: "leadPicture", code: "picture_too_large", params: { name: "stor.jpg" } },
    { field: "textPictures", code: "picture_wrong_type", params: { name: "ritning.svg, ljuger.png" } },
  ]);
  expect([uploads.lead, uploads.text.length, stored.length]).toEqual([null, 1, 1]);
});

test("a picture that the text names no more is gone, and one of another post is a placeholder", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const id = await beginDraft(space, writer);
  const uploads = await upload(space, { textPictures: [await picture("red")] });
  const first = await save(space, writer, id, 1, { title: "Med bild", body: "Text." }, uploads);
  const key = first.draft.pictures[0]?.key ?? "";
  const other = await makePost(space, writer, "draft");
  const copied = await save(space, writer, other.item, 2, { title: "Kopia", body: `![](picture:${key})` });
  expect(copied.draft.pictures).toMatchObject([{ key, file: null, sourceUrl: null }]);
  const without = await save(space, writer, id, 2, { title: "Med bild", body: withoutMarks(first.draft.body, key) });
  expect(without.draft).toMatchObject({ body: "Text.", pictures: [] });
});

test("more pictures than a post may have are refused", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const id = await beginDraft(space, writer);
  const body = Array.from({ length: limits.pictures + 1 }, (_, n) => `![](https://elsewhere.example/${n}.png)`).join(
    "\n\n",
  );
  await expect(save(space, writer, id, 1, { title: "Många", body })).rejects.toMatchObject({
    code: "too_many_pictures",
    field: "body",
    params: { limit: limits.pictures },
  });
});

test("marks are put where the cursor was, each a paragraph, and taken out again", () => {
  expect(insertMarks("Före.\n\nEfter.", ["aaaa"], 6)).toBe("Före.\n\n![](picture:aaaa)\n\nEfter.");
  expect(insertMarks("Text.", ["aaaa", "bbbb"])).toBe("Text.\n\n![](picture:aaaa)\n\n![](picture:bbbb)");
  expect(insertMarks("", ["aaaa"], 99)).toBe("![](picture:aaaa)");
  expect(withoutMarks("A ![en \\] klammer](picture:aaaa) B ![](picture:aaaab)", "aaaa")).toBe(
    "A  B ![](picture:aaaab)",
  );
});
