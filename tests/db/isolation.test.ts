import { sql } from "kysely";
import { expect, test } from "vitest";
import { as, asVisitor, countStatements, makePerson, makePost, makeTenant } from "../support/sandbox.ts";

const titles = (db: Parameters<Parameters<typeof asVisitor>[0]>[0]) =>
  db.selectFrom("app.items").select("title").orderBy("title").execute();

test("a draft does not exist for anybody outside its space", async () => {
  const space = await makeTenant();
  const author = await makePerson({ in: [[space, "coordinator"]] });
  const post = await makePost(space, author, "draft", { title: "Hemligt utkast" });
  const member = await makePerson({ in: [[space, "member"]] });
  const stranger = await makePerson({ in: [[await makeTenant(), "admin"]] });
  const reviewer = await makePerson({ national: "network_admin" });
  const find = (db: Parameters<Parameters<typeof asVisitor>[0]>[0]) =>
    db.selectFrom("app.revisions").select("title").where("itemId", "=", post.item).execute();
  expect(await as(author, space, find)).toEqual([{ title: "Hemligt utkast" }]);
  for (const person of [member, stranger, reviewer]) expect(await as(person, space, find)).toEqual([]);
  await expect(asVisitor(find)).rejects.toThrow(/permission denied/);
});

test("what is published is seen by whom its visibility says", async () => {
  const space = await makeTenant();
  const author = await makePerson({ in: [[space, "coordinator"]] });
  for (const visibility of ["public", "network", "space"] as const) {
    await makePost(space, author, "published", { title: visibility, visibility });
  }
  const only = async (person: Awaited<ReturnType<typeof makePerson>>) =>
    (await as(person, null, (db) => titles(db)))
      .map((row) => row.title)
      .filter((title) => title?.match(/^(public|network|space)$/));
  const member = await makePerson({ in: [[space, "member"]] });
  const elsewhere = await makePerson({ in: [[await makeTenant(), "member"]] });
  const nobody = await makePerson();
  expect(await only(member)).toEqual(["network", "public", "space"]);
  expect(await only(elsewhere)).toEqual(["network", "public"]);
  expect(await only(nobody)).toEqual(["public"]);
  expect((await asVisitor(titles)).map((row) => row.title)).toEqual(["public"]);
});

test("a session that is unknown, forged or expired is nobody", async () => {
  const space = await makeTenant();
  const author = await makePerson({ in: [[space, "admin"]] });
  await makePost(space, author, "draft");
  const forged = { ...author, session: author.id };
  const who = (db: Parameters<Parameters<typeof asVisitor>[0]>[0]) =>
    sql<{ id: string | null }>`select authz.user_id() as id`.execute(db);
  expect((await as(author, space, who)).rows).toEqual([{ id: author.id }]);
  expect((await as(forged, space, who)).rows).toEqual([{ id: null }]);
});

test("a coordinator writes in the space of the address and in no other", async () => {
  const here = await makeTenant();
  const there = await makeTenant();
  const both = await makePerson({
    in: [
      [here, "coordinator"],
      [there, "coordinator"],
    ],
  });
  const post = await makePost(here, both, "draft");
  const rename = (db: Parameters<Parameters<typeof asVisitor>[0]>[0]) =>
    db.updateTable("app.revisions").set({ title: "Ändrad" }).where("id", "=", post.revision).executeTakeFirstOrThrow();
  expect((await as(both, there, rename)).numUpdatedRows).toBe(0n);
  expect((await as(both, here, rename)).numUpdatedRows).toBe(1n);
});

test("the counter of statements counts", async () => {
  const space = await makeTenant();
  const person = await makePerson({ in: [[space, "member"]] });
  await as(person, space, async (db) => {
    expect(await countStatements(db, () => titles(db))).toBe(1);
  });
});
