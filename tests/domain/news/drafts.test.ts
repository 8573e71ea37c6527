import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { getPost } from "../../../app/domain/news/desk.server.ts";
import { startPost } from "../../../app/domain/news/drafts.server.ts";
import type { DraftInput } from "../../../app/domain/news/schema.ts";
import { beginDraft, blankDraft, coordinatorOf, save } from "../../support/drafts.ts";
import { as, makePost, makeTenant } from "../../support/sandbox.ts";

test("a new post begins empty, and beginning it twice gives one", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const id = await beginDraft(space, writer);
  await as(writer, space, (db) => startPost(db, space.id, id, "sv"));
  const post = await as(writer, space, (db) => getPost(db, space.id, id));
  expect(post).toMatchObject({ lifecycle: "unpublished", state: "draft", version: 1, updatedByMe: true });
  expect(post.draft).toEqual(blankDraft);
});

test("a draft is saved as it was typed, complete or not", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const id = await beginDraft(space, writer);
  const first = await save(space, writer, id, 1, { body: "Bara text." });
  expect(first).toMatchObject({
    version: 2,
    updatedBy: writer.name,
    draft: { title: "", body: "Bara text.", slug: null },
  });
  const typed = {
    title: "Årets 🎉 möte",
    lede: "مرحبا",
    form: "interview" as const,
    questions: [
      { question: "Hur gick det?", answer: "*Bra*." },
      { question: "", answer: "" },
    ],
    language: "da" as const,
    visibility: "network" as const,
    tags: ["möte", "digidel"],
  };
  const second = await save(space, writer, id, 2, typed);
  expect(second.version).toBe(3);
  expect(second.draft).toEqual({
    ...blankDraft,
    ...typed,
    questions: [typed.questions[0]],
    slug: "aarets-moete",
  });
});

test("the same form sent twice is saved once", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const id = await beginDraft(space, writer);
  const typed = { title: "Dubbelklick", body: "Text." };
  const atOnce = await Promise.all([save(space, writer, id, 1, typed), save(space, writer, id, 1, typed)]);
  const late = await save(space, writer, id, 1, typed);
  expect([...atOnce, late].map(({ version }) => version)).toEqual([2, 2, 2]);
});

test("of two coordinators who save at once, the second is told and overwrites nothing", async () => {
  const space = await makeTenant();
  const [one, other] = [await coordinatorOf(space), await coordinatorOf(space)];
  const id = await beginDraft(space, one);
  await save(space, one, id, 1, { title: "Ettan skrev" });
  await expect(save(space, other, id, 1, { title: "Tvåan skrev" })).rejects.toMatchObject({ code: "stale" });
  const stored = await as(other, space, (db) => getPost(db, space.id, id));
  expect(stored).toMatchObject({
    version: 2,
    updatedBy: one.name,
    updatedByMe: false,
    draft: { title: "Ettan skrev" },
  });
  expect(await save(space, other, id, 2, { title: "Tvåan skrev" })).toMatchObject({ version: 3 });
});

test("a post of another space, and one that is not there, do not exist", async () => {
  const here = await makeTenant();
  const there = await makeTenant();
  const writer = await coordinatorOf(here);
  const foreign = await makePost(there, await coordinatorOf(there), "draft");
  for (const [tenant, id] of [
    [here, foreign.item],
    [there, foreign.item],
    [here, randomUUID()],
  ] as const) {
    await expect(as(writer, here, (db) => getPost(db, tenant.id, id))).rejects.toMatchObject({ code: "not_found" });
    await expect(save(tenant, writer, id, 2, { title: "Intrång" })).rejects.toMatchObject({ code: "not_found" });
  }
});

test("what has been handed in is not written in any more", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const { item } = await makePost(space, writer, "submitted");
  await expect(save(space, writer, item, 2, { title: "För sent" })).rejects.toMatchObject({ code: "not_editable" });
});

test("an address follows its title until somebody chooses one, and takes a number when it must", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  await makePost(space, writer, "published", { slug: "hostmote" });
  const id = await beginDraft(space, writer);
  const addresses: (string | null)[] = [];
  const step = async (version: number, input: Partial<DraftInput>) => {
    const slugBefore = addresses.at(-1) ?? "";
    const { draft } = await save(space, writer, id, version, { slug: slugBefore, slugBefore, ...input });
    addresses.push(draft.slug);
  };
  await step(1, { title: "Höstmöte" });
  await step(2, { title: "Vårmöte & fika" });
  await step(3, { title: "Vårmöte & fika", slug: "Egen Adress" });
  await step(4, { title: "Sommarmöte" });
  expect(addresses).toEqual(["hostmote-2", "varmote-och-fika", "egen-adress", "egen-adress"]);
  await expect(save(space, writer, id, 5, { title: "Sommarmöte", slug: "hostmote" })).rejects.toMatchObject({
    code: "slug_taken",
    field: "slug",
    params: { suggestion: "hostmote-2" },
  });
  await expect(save(space, writer, id, 5, { title: "Sommarmöte", slug: "؟" })).rejects.toMatchObject({
    code: "slug_invalid",
  });
});
