import { beforeEach, expect, test } from "vitest";
import type { ItemKind } from "../../../app/domain/items/rules.ts";
import { readPlace } from "../../../app/domain/review/place.server.ts";
import { listQueue, listQueueAround, summariseQueue } from "../../../app/domain/review/queue.server.ts";
import {
  adminClient,
  as,
  countStatements,
  makeConference,
  makePerson,
  makePost,
  makeReport,
  makeTenant,
  type TestPerson,
  type TestPost,
  type TestTenant,
} from "../../support/sandbox.ts";

let spaces: TestTenant[];
let author: TestPerson;
let reviewer: TestPerson;

beforeEach(async () => {
  await (await adminClient()).query("delete from app.items");
  spaces = [await makeTenant({ name: "Ett" }), await makeTenant({ name: "Två" })];
  author = await makePerson({ in: spaces.map((space) => [space, "coordinator"]) });
  reviewer = await makePerson({ national: "reviewer" });
});

/** Hands in a post that has waited for so many days. */
async function waiting(days: number, space = spaces[0] as TestTenant, title = `${days}`): Promise<TestPost> {
  const post = await makePost(space, author, "submitted", { title });
  await (await adminClient()).query(
    "update app.revisions set submitted_at = now() - make_interval(days => $2) where id = $1",
    [post.revision, days],
  );
  return post;
}

const titles = (rows: { title: string }[]) => rows.map(({ title }) => title);

test("the queue holds what waits in all spaces, oldest first, and nothing else", async () => {
  await waiting(2, spaces[1]);
  await waiting(7);
  await waiting(4);
  await makePost(spaces[0] as TestTenant, author, "draft", { title: "utkast" });
  await makePost(spaces[0] as TestTenant, author, "published", { title: "publicerad" });
  const { rows, next } = await as(reviewer, null, (db) => listQueue(db, null));
  expect(rows.map(({ title, spaceName }) => [title, spaceName])).toEqual([
    ["7", "Ett"],
    ["4", "Ett"],
    ["2", "Två"],
  ]);
  expect(next).toBeNull();
  const summary = await as(reviewer, null, summariseQueue);
  expect(summary.waiting).toBe(3);
  expect(summary.oldestAt).toBe(rows[0]?.submittedAt);
});

test("an empty queue is empty, and nobody outside the national team sees a full one", async () => {
  expect(await as(reviewer, null, summariseQueue)).toMatchObject({ waiting: 0, oldestAt: null });
  await waiting(1);
  const member = await makePerson({ in: [[spaces[0] as TestTenant, "member"]] });
  expect((await as(member, null, (db) => listQueue(db, null))).rows).toEqual([]);
  expect(await as(member, null, summariseQueue)).toMatchObject({ waiting: 0 });
});

test("each case says what it is about, and whose it is", async () => {
  const [space, trusting] = [spaces[0] as TestTenant, await makeTenant({ news_trust: "publish_first" })];
  const double = await makePerson({ in: [[trusting, "coordinator"]], national: "reviewer" });
  await waiting(3, space, "ny");
  const edited = await makePost(space, author, "published");
  const { rows: opened } = await (await adminClient()).query(
    "insert into app.revisions (tenant_id, item_id, kind, number, state, title, slug, submitted_at) values ($1, $2, 'news', 2, 'submitted', 'ändrad', 'andrad', now() - interval '2 days') returning id",
    [space.id, edited.item],
  );
  expect(opened).toHaveLength(1);
  await makePost(trusting, double, "submitted", { title: "redan läst" });
  const { rows } = await as(double, null, (db) => listQueue(db, null));
  expect(rows.map(({ title, concern, own }) => ({ title, concern, own }))).toEqual([
    { title: "ny", concern: "new", own: false },
    { title: "ändrad", concern: "edit", own: false },
    { title: "redan läst", concern: "live", own: true },
  ]);
});

test("the queue is narrowed to texts of one kind", async () => {
  const space = spaces[0] as TestTenant;
  await waiting(1);
  await makeConference(space, author, "submitted", {}, { title: "Konferensen" });
  await makeReport(space, author, "submitted", null, {}, { title: "Rapporten", visibility: "national" });
  const of = async (kind: ItemKind) => (await as(reviewer, null, (db) => listQueue(db, null, kind))).rows;
  expect((await of("conference")).map(({ kind, title }) => [kind, title])).toEqual([["conference", "Konferensen"]]);
  expect(titles(await of("report"))).toEqual(["Rapporten"]);
  expect(titles(await of("news"))).toEqual(["1"]);
});

test("pages follow on each other without gap or double, also within one moment", async () => {
  for (let count = 0; count < 27; count++) await makePost(spaces[count % 2] as TestTenant, author, "submitted");
  await (await adminClient()).query("update app.revisions set submitted_at = '2026-01-01T00:00:00.123456Z'");
  const first = await as(reviewer, null, (db) => listQueue(db, null));
  const { place } = readPlace(first.next);
  const second = await as(reviewer, null, (db) => listQueue(db, place));
  expect([first.rows.length, second.rows.length, second.next]).toEqual([25, 2, null]);
  expect(new Set([...first.rows, ...second.rows].map(({ revisionId }) => revisionId)).size).toBe(27);
});

test.each([
  "x",
  "",
  "e30",
  btoa('["2026-02-30T00:00:00.000000Z","a","b"]'),
  btoa('["2026-01-01T00:00:00.000000Z","a","b"]'),
  "%00",
])("a made-up place (%s) starts the list over", (cursor) => {
  expect(readPlace(cursor)).toEqual({ place: null, startsOver: true });
});

test("a case stands among those that wait beside it", async () => {
  const posts: TestPost[] = [];
  for (const days of [9, 8, 7, 6, 5, 4, 3]) posts.push(await waiting(days));
  const { rows } = await as(reviewer, null, (db) => listQueue(db, null));
  const around = async (index: number) => {
    const id = posts[index]?.revision ?? "";
    const { rows: found } = await (await adminClient()).query(
      `select to_char(submitted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at from app.revisions where id = $1`,
      [id],
    );
    const place = { at: found[0].at, tenantId: rows[index]?.tenantId ?? "", id };
    return titles(await as(reviewer, null, (db) => listQueueAround(db, place)));
  };
  expect(await around(0)).toEqual(["9", "8", "7", "6", "5"]);
  expect(await around(3)).toEqual(["8", "7", "6", "5", "4"]);
  expect(await around(6)).toEqual(["7", "6", "5", "4", "3"]);
});

test("a page of the queue is one statement, whether it shows one case or three", async () => {
  for (const count of [1, 3]) {
    for (let more = await size(); more < count; more++) await waiting(more);
    const statements = await as(reviewer, null, (db) => countStatements(db, () => listQueue(db, null)));
    expect([await size(), statements]).toEqual([count, 1]);
  }
});

async function size(): Promise<number> {
  return (await as(reviewer, null, (db) => listQueue(db, null))).rows.length;
}
