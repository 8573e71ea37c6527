import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { listNews, listTags, type NewsPage, noFilter } from "../../../app/domain/news/reading.server.ts";
import { newsAddress, readNewsRequest } from "../../../app/domain/news/reading-request.ts";
import type { TenantDb } from "../../../app/platform/database.server.ts";
import {
  adminClient,
  as,
  asVisitor,
  countStatements,
  makePerson,
  makeTenant,
  type TestTenant,
} from "../../support/sandbox.ts";

/** Posts straight into the live columns: `at` is when each was published. */
async function publish(space: TestTenant, at: string[], more: { visibility?: string; tag?: string } = {}) {
  const admin = await adminClient();
  for (const [index, time] of at.entries()) {
    const id = randomUUID();
    await admin.query(
      `insert into app.items (tenant_id, id, kind, slug, lifecycle, visibility, title, published_at)
       values ($1, $2, 'news', $3, 'published', $4, $5, $6)`,
      [space.id, id, `post-${id}`, more.visibility ?? "public", `Inlägg ${index}`, time],
    );
    await admin.query(
      "insert into app.news_posts (tenant_id, item_id, form, body) values ($1, $2, 'article', 'Text')",
      [space.id, id],
    );
    await admin.query("insert into app.item_tags (tenant_id, item_id, tag, published_at) values ($1, $2, $3, $4)", [
      space.id,
      id,
      more.tag ?? "ämne",
      time,
    ]);
  }
}

type Read = (turn: Parameters<typeof listNews>[1]["turn"]) => Promise<NewsPage>;

/** Ids by turning pages from the first to the last, and back again. */
async function turnThrough(read: Read) {
  const forth: string[][] = [];
  let page = await read(null);
  for (;;) {
    forth.push(page.posts.map(({ id }) => id));
    if (!page.older) break;
    page = await read({ towards: "older", from: page.older });
  }
  const back: string[][] = [page.posts.map(({ id }) => id)];
  while (page.newer) {
    page = await read({ towards: "newer", from: page.newer });
    back.unshift(page.posts.map(({ id }) => id));
  }
  return { forth, back };
}

test("pages join without a gap or a repetition, also among posts of the same microsecond", async () => {
  const spaces = [await makeTenant(), await makeTenant()];
  const same = "2024-05-01T10:00:00.123456Z";
  for (const space of spaces)
    await publish(space, [same, same, same, "2024-05-01T10:00:00.123457Z", "2024-04-01T08:00:00Z"], {
      tag: "samtidigt",
    });
  const filter = { ...noFilter, tag: "samtidigt" };
  for (const limit of [1, 2, 3, 4]) {
    const { forth, back } = await turnThrough((turn) => asVisitor((db) => listNews(db, { filter, turn, limit })));
    expect(new Set(forth.flat()).size).toBe(10);
    expect(forth.flat()).toHaveLength(10);
    if (10 % limit === 0) expect(back).toEqual(forth);
  }
});

test("every filter turns its pages the same way, for a visitor and for a member", async () => {
  const space = await makeTenant();
  const member = await makePerson({ in: [[space, "member"]] });
  const days = ["2023-01-05", "2023-01-04", "2023-01-03", "2023-01-02", "2023-01-01"];
  await publish(
    space,
    days.map((day) => `${day}T09:00:00Z`),
    { tag: "vändning" },
  );
  await publish(
    space,
    days.map((day) => `${day}T09:00:00Z`),
    { tag: "vändning", visibility: "space" },
  );
  const filters = [
    noFilter,
    { ...noFilter, language: "sv" as const },
    { ...noFilter, tenantId: space.id },
    { ...noFilter, tag: "vändning" },
  ];
  for (const filter of filters) {
    const visitor = await turnThrough((turn) => asVisitor((db) => listNews(db, { filter, turn, limit: 2 })));
    const own = await turnThrough((turn) =>
      as(member, null, (db) => listNews(db, { filter, ownTenants: [space.id], turn, limit: 2 })),
    );
    const extra = own.forth.flat().filter((id) => !visitor.forth.flat().includes(id));
    expect(extra).toHaveLength(5);
    expect(own.forth.flat().filter((id) => !extra.includes(id))).toEqual(visitor.forth.flat());
  }
});

test("a short page towards the latest is the first page", async () => {
  const space = await makeTenant();
  await publish(space, ["2024-01-03T09:00:00Z", "2024-01-02T09:00:00Z", "2024-01-01T09:00:00Z"]);
  const filter = { ...noFilter, tenantId: space.id };
  const read = (db: TenantDb) => listNews(db, { filter, limit: 2 });
  const first = await asVisitor(read);
  const second = await asVisitor((db) =>
    listNews(db, { filter, limit: 2, turn: { towards: "older", from: first.older ?? fail() } }),
  );
  const back = await asVisitor((db) =>
    listNews(db, { filter, limit: 2, turn: { towards: "newer", from: second.newer ?? fail() } }),
  );
  expect(back).toEqual(first);
  expect(first.newer).toBeNull();
});

test("a page costs one statement, whether it shows one post or three", async () => {
  const space = await makeTenant();
  const filter = { ...noFilter, tenantId: space.id };
  await publish(space, ["2024-01-01T09:00:00Z"]);
  const count = () => asVisitor((db) => countStatements(db, () => listNews(db, { filter, limit: 10 })));
  expect(await count()).toBe(1);
  await publish(space, ["2024-01-02T09:00:00Z", "2024-01-03T09:00:00Z"]);
  expect(await count()).toBe(1);
});

test("a list is narrowed by the tags of its posts, each once, in one statement, and of no post that the reader may not see", async () => {
  const space = await makeTenant();
  const member = await makePerson({ in: [[space, "member"]] });
  const when = ["2022-01-01T09:00:00Z", "2022-01-02T09:00:00Z"];
  await publish(space, when, { tag: "öppen" });
  await publish(space, when, { tag: "allmän" });
  await publish(space, when, { tag: "sluten", visibility: "space" });
  const filter = { ...noFilter, tenantId: space.id };
  const { posts } = await as(member, null, (db) => listNews(db, { filter, ownTenants: [space.id], limit: 10 }));
  expect(posts).toHaveLength(6);
  expect(await as(member, null, (db) => listTags(db, posts))).toEqual(["allmän", "sluten", "öppen"]);
  expect(await asVisitor((db) => listTags(db, posts))).toEqual(["allmän", "öppen"]);
  expect(await asVisitor((db) => listTags(db, posts.slice(0, 0)))).toEqual([]);
  expect(await asVisitor((db) => countStatements(db, () => listTags(db, posts)))).toBe(1);
});

test("a place survives the address, and a made-up one starts the list over", () => {
  const from = { publishedAt: "2024-05-01T10:00:00.123456Z", tenantId: randomUUID(), id: randomUUID() };
  const address = newsAddress("/news", { tag: "digital delaktighet", language: "da" }, { towards: "older", from });
  const asked = readNewsRequest(new URL(address, "http://localhost").searchParams);
  expect(asked).toEqual({
    space: null,
    tag: "digital delaktighet",
    language: "da",
    turn: { towards: "older", from },
    startsOver: false,
  });
  const madeUp = [
    "x",
    "",
    "W10",
    btoa('["2024-02-30T10:00:00.000000Z","a","b"]'),
    btoa(JSON.stringify(["0000-01-01T00:00:00.000000Z", from.tenantId, from.id])),
    btoa(JSON.stringify(["2024-02-30T10:00:00.000000Z", from.tenantId, from.id])),
  ];
  for (const cursor of madeUp) {
    expect(readNewsRequest(new URLSearchParams({ newer: cursor }))).toMatchObject({ turn: null, startsOver: true });
  }
});

test("an address with odd choices asks for what can be found", () => {
  const asked = readNewsRequest(new URLSearchParams("space=&tag=%00%20Digital%09%09Delaktighet%20&language=tlh"));
  expect(asked).toEqual({ space: null, tag: "digital delaktighet", language: null, turn: null, startsOver: false });
  expect(newsAddress("/news", asked)).toBe("/news?tag=digital+delaktighet");
});

function fail(): never {
  throw new Error("there should be a place");
}
