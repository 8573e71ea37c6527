import { sql } from "kysely";
import { expect, test } from "vitest";
import {
  archiveItem,
  discardRevision,
  restoreRevision,
  reviseItem,
  submitRevision,
  withdrawRevision,
} from "../../../app/domain/items/lifecycle.server.ts";
import { getPost } from "../../../app/domain/news/desk.server.ts";
import { missingIn } from "../../../app/domain/news/rules.ts";
import { beginDraft, coordinatorOf, save } from "../../support/drafts.ts";
import { adminClient, as, makePerson, makePost, makeTenant } from "../../support/sandbox.ts";

async function liveText(item: string) {
  const { rows } = await (await adminClient()).query(
    "select i.lifecycle, i.title, n.body from app.items i join app.news_posts n on n.item_id = i.id where i.id = $1",
    [item],
  );
  return rows[0];
}

test("handed in once, a post cannot be handed in again; taken back, it can be written in", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const { item, revision } = await makePost(space, writer, "draft");
  const submit = (version: number) => as(writer, space, (db) => submitRevision(db, space.id, revision, version));
  expect(await submit(2)).toBe("submitted");
  await expect(submit(2)).rejects.toMatchObject({ code: "not_editable" });
  await as(writer, space, (db) => withdrawRevision(db, space.id, revision));
  await expect(as(writer, space, (db) => withdrawRevision(db, space.id, revision))).rejects.toMatchObject({
    code: "not_submitted",
  });
  expect(await save(space, writer, item, 2, { title: "Skriver vidare" })).toMatchObject({ version: 3, state: "draft" });
  await expect(submit(2)).rejects.toMatchObject({ code: "stale" });
});

test("of two who hand in at once, one does", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const { revision } = await makePost(space, writer, "draft");
  const both = await Promise.allSettled(
    [1, 2].map(() => as(writer, space, (db) => submitRevision(db, space.id, revision, 2))),
  );
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("a space that publishes first publishes", async () => {
  const space = await makeTenant({ news_trust: "publish_first" });
  const writer = await coordinatorOf(space);
  const { item, revision } = await makePost(space, writer, "draft", { title: "Direkt" });
  expect(await as(writer, space, (db) => submitRevision(db, space.id, revision, 2))).toBe("published");
  expect(await liveText(item)).toMatchObject({ lifecycle: "published", title: "Direkt" });
  expect(await as(writer, space, (db) => getPost(db, space.id, item))).toMatchObject({
    state: "submitted",
    live: true,
  });
});

test("what was published first can be corrected before its review, and the review is of what readers have", async () => {
  const space = await makeTenant({ news_trust: "publish_first" });
  const writer = await coordinatorOf(space);
  const { item, revision } = await makePost(space, writer, "submitted", { title: "Direct" });
  await as(writer, space, (db) => reviseItem(db, space.id, item));
  const correction = await save(space, writer, item, 1, { title: "Direkt", body: "Brödtext.", slug: "direkt" });
  expect(correction).toMatchObject({ state: "draft", lifecycle: "published" });
  const waiting = async () =>
    (
      await (
        await adminClient()
      ).query("select id from app.revisions where item_id = $1 and state = 'submitted'", [item])
    ).rows;
  expect(await waiting()).toEqual([{ id: revision }]);
  expect(await as(writer, space, (db) => submitRevision(db, space.id, correction.revisionId, correction.version))).toBe(
    "published",
  );
  expect(await liveText(item)).toMatchObject({ title: "Direkt" });
  expect(await waiting()).toEqual([{ id: correction.revisionId }]);
});

test("a text that is returned while it is being corrected leaves the correction open", async () => {
  const space = await makeTenant({ news_trust: "publish_first" });
  const writer = await coordinatorOf(space);
  const { item, revision } = await makePost(space, writer, "submitted");
  await as(writer, space, (db) => reviseItem(db, space.id, item));
  const reviewer = await makePerson({ national: "reviewer" });
  await as(reviewer, null, (db) =>
    sql`select app.decide_revision(${space.id}, ${revision}, 2, 'returned', 'Se över siffran.')`.execute(db),
  );
  expect(await as(writer, space, (db) => getPost(db, space.id, item))).toMatchObject({ state: "draft" });
});

test("what a draft lacks is said field by field, and the database refuses it too", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const id = await beginDraft(space, writer);
  const empty = await as(writer, space, (db) => getPost(db, space.id, id));
  expect(missingIn(empty.draft)).toEqual([
    { field: "title", code: "title_missing" },
    { field: "body", code: "body_missing" },
  ]);
  await expect(
    as(writer, space, (db) => submitRevision(db, space.id, empty.revisionId, empty.version)),
  ).rejects.toMatchObject({ code: "title_missing", field: "title" });
  const interview = await save(space, writer, id, 1, {
    title: "Samtal",
    form: "interview",
    questions: [
      { question: "Hur gick det?", answer: "" },
      { question: "", answer: "Bra." },
    ],
  });
  expect(missingIn(interview.draft)).toEqual([
    { field: "questions.0.answer", code: "answer_missing" },
    { field: "questions.1.question", code: "question_missing" },
  ]);
});

test("a draft that was thrown away comes back as it was", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const { item, revision, title } = await makePost(space, writer, "draft");
  await as(writer, space, (db) => discardRevision(db, space.id, revision));
  expect(await as(writer, space, (db) => getPost(db, space.id, item))).toMatchObject({ state: "discarded" });
  await expect(save(space, writer, item, 2, { title: "Nej" })).rejects.toMatchObject({ code: "not_editable" });
  await as(writer, space, (db) => restoreRevision(db, space.id, item));
  expect(await as(writer, space, (db) => getPost(db, space.id, item))).toMatchObject({
    state: "draft",
    draft: { title, body: "Brödtext." },
  });
});

test("readers keep the published text while it is edited, and when the edit is thrown away", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const { item } = await makePost(space, writer, "published", { title: "Första", tags: ["digidel"] });
  await as(writer, space, (db) => reviseItem(db, space.id, item));
  const edit = await as(writer, space, (db) => getPost(db, space.id, item));
  expect(edit).toMatchObject({ state: "draft", draft: { title: "Första", body: "Brödtext.", tags: ["digidel"] } });
  await save(space, writer, item, edit.version, { title: "Andra", body: "Ny text.", slug: "annan-adress" });
  expect(await liveText(item)).toEqual({ lifecycle: "published", title: "Första", body: "Brödtext." });
  const edited = await as(writer, space, (db) => getPost(db, space.id, item));
  expect(edited.draft.slug).toBe(edited.liveSlug);
  await as(writer, space, (db) => discardRevision(db, space.id, edited.revisionId));
  await as(writer, space, (db) => reviseItem(db, space.id, item));
  const afresh = await as(writer, space, (db) => getPost(db, space.id, item));
  expect(afresh).toMatchObject({ state: "draft", liveTitle: "Första", draft: { title: "Första" } });
});

test("archived and back, and nobody of another space can do it", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const { item } = await makePost(space, writer, "published");
  const elsewhere = await makeTenant();
  const stranger = await makePerson({ in: [[elsewhere, "admin"]] });
  for (const tenant of [space, elsewhere]) {
    await expect(as(stranger, tenant, (db) => archiveItem(db, space.id, item, true))).rejects.toMatchObject({
      code: "not_found",
    });
  }
  await as(writer, space, (db) => archiveItem(db, space.id, item, true));
  expect(await liveText(item)).toMatchObject({ lifecycle: "archived" });
  await as(writer, space, (db) => archiveItem(db, space.id, item, false));
  expect(await liveText(item)).toMatchObject({ lifecycle: "published" });
});

test("what came back is mended and handed in again", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const { item, revision } = await makePost(space, writer, "submitted");
  const reviewer = await makePerson({ national: "reviewer" });
  await as(reviewer, null, (db) =>
    sql`select app.decide_revision(${space.id}, ${revision}, 2, 'returned', 'Förklara förkortningen.')`.execute(db),
  );
  const back = await as(writer, space, (db) => getPost(db, space.id, item));
  expect(back).toMatchObject({ state: "returned", returnedMessage: "Förklara förkortningen." });
  const mended = await save(space, writer, item, back.version, { title: back.draft.title, body: "Tydligare." });
  expect(mended.state).toBe("returned");
  expect(await as(writer, space, (db) => submitRevision(db, space.id, revision, mended.version))).toBe("submitted");
});
