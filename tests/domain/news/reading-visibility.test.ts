import { expect, test } from "vitest";
import { listNews, noFilter } from "../../../app/domain/news/reading.server.ts";
import { getPost } from "../../../app/domain/news/reading-post.server.ts";
import type { TenantDb } from "../../../app/platform/database.server.ts";
import {
  adminClient,
  as,
  asVisitor,
  makePerson,
  makePost,
  makeTenant,
  type TestPerson,
  type TestTenant,
} from "../../support/sandbox.ts";

type Run = <T>(work: (db: TenantDb) => Promise<T>) => Promise<T>;

/** A space with a post of each visibility, a draft, an archived one and one that waits for review; another that is suspended. */
async function makeWorld() {
  const space = await makeTenant();
  const author = await makePerson({ in: [[space, "coordinator"]] });
  const posts = new Map<string, { slug: string }>();
  for (const visibility of ["public", "network", "space"] as const) {
    posts.set(
      visibility,
      await makePost(space, author, "published", { title: visibility, visibility, tags: ["gemensam"] }),
    );
  }
  posts.set("draft", await makePost(space, author, "draft", { title: "draft", tags: ["gemensam"] }));
  posts.set("submitted", await makePost(space, author, "submitted", { title: "submitted", tags: ["gemensam"] }));
  const archived = await makePost(space, author, "published", { title: "archived", tags: ["gemensam"] });
  posts.set("archived", archived);
  const suspended = await makeTenant();
  const insider = await makePerson({ in: [[suspended, "admin"]] });
  const hidden = await makePost(suspended, insider, "published", { title: "suspended", tags: ["gemensam"] });
  const admin = await adminClient();
  await admin.query("update app.items set lifecycle = 'archived' where id = $1", [archived.item]);
  await admin.query("update app.tenants set state = 'suspended' where id = $1", [suspended.id]);
  return { space, author, posts, suspended, insider, hidden };
}

const everybody: Record<string, { sees: string[]; opens: string[] }> = {
  visitor: { sees: ["public"], opens: ["archived", "public"] },
  "signed in without a role": { sees: ["public"], opens: ["archived", "public"] },
  "member of another space": { sees: ["network", "public"], opens: ["archived", "network", "public"] },
  "member of this space": { sees: ["network", "public", "space"], opens: ["archived", "network", "public", "space"] },
  "coordinator of this space": {
    sees: ["network", "public", "space"],
    opens: ["archived", "network", "public", "space"],
  },
  "admin of the suspended space": { sees: ["public"], opens: ["archived", "public"] },
};

async function actors({ space, author, insider }: Awaited<ReturnType<typeof makeWorld>>) {
  const signedIn = (person: TestPerson, tenants: TestTenant[]) => ({
    run: (<T>(work: (db: TenantDb) => Promise<T>) => as(person, null, work)) as Run,
    ownTenants: tenants.map(({ id }) => id),
  });
  const elsewhere = await makeTenant();
  return {
    visitor: { run: asVisitor as Run, ownTenants: [] },
    "signed in without a role": signedIn(await makePerson(), []),
    "member of another space": signedIn(await makePerson({ in: [[elsewhere, "member"]] }), [elsewhere]),
    "member of this space": signedIn(await makePerson({ in: [[space, "member"]] }), [space]),
    "coordinator of this space": signedIn(author, [space]),
    "admin of the suspended space": signedIn(insider, []),
  };
}

test("every list and every address shows a reader what its visibility says, and nothing else", async () => {
  const world = await makeWorld();
  const { space, suspended, posts } = world;
  for (const [who, { run, ownTenants }] of Object.entries(await actors(world))) {
    const titles = async (filter: Partial<typeof noFilter>) => {
      const page = await run((db) => listNews(db, { filter: { ...noFilter, ...filter }, ownTenants, limit: 50 }));
      return page.posts.map(({ title }) => title).sort();
    };
    const { sees, opens } = everybody[who] ?? { sees: [], opens: [] };
    expect(await titles({}), `${who}: network`).toEqual(sees);
    expect(await titles({ tenantId: space.id }), `${who}: space`).toEqual(sees);
    expect(await titles({ tag: "gemensam" }), `${who}: tag`).toEqual(sees);
    expect(await titles({ tag: "gemensam", tenantId: space.id }), `${who}: tag in space`).toEqual(sees);
    expect(await titles({ language: "sv" }), `${who}: language`).toEqual(sees);
    expect(await titles({ tenantId: suspended.id }), `${who}: suspended`).toEqual([]);
    const found = await Promise.all(
      [...posts].map(async ([title, { slug }]) => {
        const post = await run((db) => getPost(db, space, slug)).catch((error: Error) => error.message);
        return typeof post === "string" ? null : title;
      }),
    );
    expect(found.filter((title) => title !== null).sort(), `${who}: post`).toEqual(opens);
  }
});

test("a post of a suspended space is found by the national team alone", async () => {
  const { suspended, insider, hidden } = await makeWorld();
  const reviewer = await makePerson({ national: "reviewer" });
  const find = (db: TenantDb) => getPost(db, suspended, hidden.slug);
  expect((await as(reviewer, null, find)).title).toBe("suspended");
  for (const run of [asVisitor, (work: typeof find) => as(insider, null, work)]) {
    await expect(run(find)).rejects.toMatchObject({ code: "not_found" });
  }
});

test("what waits for review is not among the news, not even a reviewer's", async () => {
  const { space, posts } = await makeWorld();
  const reviewer = await makePerson({ national: "reviewer" });
  const page = await as(reviewer, null, (db) =>
    listNews(db, { filter: { ...noFilter, tenantId: space.id }, limit: 50 }),
  );
  expect(page.posts.map(({ title }) => title).sort()).toEqual(["network", "public"]);
  const { slug } = posts.get("submitted") ?? { slug: "" };
  await expect(as(reviewer, null, (db) => getPost(db, space, slug))).rejects.toMatchObject({ code: "not_found" });
});

test("a foreign space in the list of own spaces opens nothing", async () => {
  const { space } = await makeWorld();
  const stranger = await makePerson({ in: [[await makeTenant(), "member"]] });
  const page = await as(stranger, null, (db) => listNews(db, { ownTenants: [space.id], limit: 50 }));
  const ours = page.posts.filter(({ spaceSlug }) => spaceSlug === space.slug);
  expect(ours.map(({ visibility }) => visibility).sort()).toEqual(["network", "public"]);
});

test("an unpublished post has no address, whatever stands in it", async () => {
  const { space } = await makeWorld();
  for (const slug of ["", "finns-inte", "../news", "a\u0000b", "x".repeat(300)]) {
    await expect(asVisitor((db) => getPost(db, space, slug))).rejects.toMatchObject({ code: "not_found" });
  }
});
