import { sql } from "kysely";
import { expect, test } from "vitest";
import { encodeCursor } from "../../../app/domain/cursor.ts";
import { discardRevision, reviseItem } from "../../../app/domain/items/lifecycle.server.ts";
import { listLatelyPublished, listOpenTexts, listTexts } from "../../../app/domain/items/listing.server.ts";
import { getPost } from "../../../app/domain/news/desk.server.ts";
import { coordinatorOf, save } from "../../support/drafts.ts";
import { as, countStatements, makePerson, makePost, makeTenant } from "../../support/sandbox.ts";

test("a list costs one statement, whether it has one post or three", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const lists = [
    (db: Parameters<typeof listTexts>[0]) => listTexts(db, space.id, { kind: "news", filter: "all", turn: null }),
    (db: Parameters<typeof listTexts>[0]) => listOpenTexts(db, space.id),
    (db: Parameters<typeof listTexts>[0]) => listLatelyPublished(db, space.id),
  ];
  for (const posts of [1, 2]) {
    for (let post = 0; post < posts; post += 1) {
      await makePost(space, writer, "draft");
      await makePost(space, writer, "published");
    }
    const counts = await as(writer, space, async (db) => {
      const found: number[] = [];
      for (const list of lists) found.push(await countStatements(db, () => list(db)));
      return found;
    });
    expect(counts).toEqual([1, 1, 1]);
  }
});

test("pages of the list follow each other in both directions and lose no post", async () => {
  const space = await makeTenant();
  const other = await makeTenant();
  const writer = await coordinatorOf(space);
  await makePost(other, await coordinatorOf(other), "draft", { title: "Främmande" });
  for (const title of ["A", "B", "C", "D", "E"]) await makePost(space, writer, "draft", { title });
  const page = (turn: Parameters<typeof listTexts>[2]["turn"]) =>
    as(writer, space, async (db) => {
      const found = await listTexts(db, space.id, { kind: "news", filter: "all", turn, limit: 2 });
      return { ...found, titles: found.texts.map(({ title }) => title).join("") };
    });
  const first = await page(null);
  const second = await page({ towards: "older", cursor: first.older ?? "" });
  const third = await page({ towards: "older", cursor: second.older ?? "" });
  const back = await page({ towards: "newer", cursor: third.newer ?? "" });
  const start = await page({ towards: "newer", cursor: back.newer ?? "" });
  expect([first, second, third, back, start].map(({ titles }) => titles)).toEqual(["ED", "CB", "A", "CB", "ED"]);
  expect([first.newer, third.older, start.newer]).toEqual([null, null, null]);
});

test("a made-up place in the list leads to its beginning, and says so", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const { item } = await makePost(space, writer, "draft");
  const made = ["", "x", "%%", encodeCursor(["2020-02-31T00:00:00.000000Z", item]), encodeCursor(["now()", item])];
  for (const cursor of made) {
    const page = await as(writer, space, (db) =>
      listTexts(db, space.id, { kind: "news", filter: "all", turn: { towards: "older", cursor } }),
    );
    expect(page).toMatchObject({ startsOver: true, texts: [{ id: item }] });
  }
});

test("each status has its list, and what was thrown away is in no other", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const thrown = await makePost(space, writer, "draft", { title: "kastad" });
  await as(writer, space, (db) => discardRevision(db, space.id, thrown.revision));
  await makePost(space, writer, "draft", { title: "utkast" });
  await makePost(space, writer, "submitted", { title: "inskickad" });
  await makePost(space, writer, "published", { title: "publicerad" });
  const listed = (filter: Parameters<typeof listTexts>[2]["filter"]) =>
    as(writer, space, async (db) => {
      const { texts } = await listTexts(db, space.id, { kind: "news", filter, turn: null });
      return texts.map(({ title }) => title);
    });
  expect(await listed("all")).toEqual(["publicerad", "inskickad", "utkast"]);
  expect(await listed("draft")).toEqual(["utkast"]);
  expect(await listed("submitted")).toEqual(["inskickad"]);
  expect(await listed("published")).toEqual(["publicerad"]);
  expect(await listed("archived")).toEqual([]);
  expect(await listed("discarded")).toEqual(["kastad"]);
});

test("readers' text keeps its title in the lists when an edit of it is written or thrown away", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const { item } = await makePost(space, writer, "published", { title: "Läsarnas" });
  await as(writer, space, (db) => reviseItem(db, space.id, item));
  const edit = await as(writer, space, (db) => getPost(db, space.id, item));
  await save(space, writer, item, edit.version, { title: "Ändringens" });
  const titles = () =>
    as(writer, space, async (db) => [
      (await listLatelyPublished(db, space.id)).map(({ title }) => title),
      (await listTexts(db, space.id, { kind: "news", filter: "all", turn: null })).texts.map(({ title }) => title),
    ]);
  expect(await titles()).toEqual([["Läsarnas"], ["Ändringens"]]);
  await as(writer, space, (db) => discardRevision(db, space.id, edit.revisionId));
  expect(await titles()).toEqual([["Läsarnas"], ["Läsarnas"]]);
});

test("what came back stands first, with the message, and a member sees none of it", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  await makePost(space, writer, "submitted", { title: "Väntar" });
  await makePost(space, writer, "draft", { title: "Skrivs" });
  const back = await makePost(space, writer, "submitted", { title: "Kom tillbaka" });
  const reviewer = await makePerson({ national: "reviewer" });
  await as(reviewer, null, (db) =>
    sql`select app.decide_revision(${space.id}, ${back.revision}, 2, 'returned', 'Skriv vem ni är.')`.execute(db),
  );
  const open = await as(writer, space, (db) => listOpenTexts(db, space.id));
  expect(open.map(({ title, state, message }) => [title, state, message])).toEqual([
    ["Kom tillbaka", "returned", "Skriv vem ni är."],
    ["Skrivs", "draft", null],
    ["Väntar", "submitted", null],
  ]);
  const member = await makePerson({ in: [[space, "member"]] });
  expect(await as(member, space, (db) => listOpenTexts(db, space.id))).toEqual([]);
});
