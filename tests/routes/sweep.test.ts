// Every route of the built server, as everybody, with the keys and addresses of another space: whatever the answer is, no
// word of what is private there stands in it, and nothing there has changed.
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { anyMark, fingerprint, type MarkedWorld, makeMarkedWorld, marks } from "../support/marked-world.ts";
import { startServer, type TestServer } from "../support/server.ts";
import { addressesOf, formsOf, listRoutePatterns, type PageForm } from "./built-routes.ts";

const { desk, decided, inner, secret } = marks;

/** Who asks, and what she must not be told. */
const forbidden = {
  visitor: [anyMark],
  nobody: [anyMark],
  expired: [anyMark],
  outsider: [anyMark],
  foreign: [anyMark],
  member: [desk, decided, secret],
  reviewer: [desk, inner, secret],
  networkAdmin: [inner, secret], // she reads mails that wait, and what they say of drafts
} as const;
type Asker = keyof typeof forbidden;
const askers = Object.keys(forbidden) as Asker[];

let world: MarkedWorld;
let server: TestServer;
let addresses: string[];

beforeAll(async () => {
  world = await makeMarkedWorld();
  server = await startServer();
  const values = await valuesOfB();
  addresses = [...new Set((await listRoutePatterns()).flatMap((pattern) => addressesOf(pattern, values)))];
}, 60_000);
afterAll(() => server?.stop());

/** What may stand for each part of an address: everything that space B has. */
async function valuesOfB(): Promise<Record<string, string[]>> {
  const list = async (text: string) =>
    (await world.admin.query(text, [world.tenantId])).rows.map(({ value }) => String(value));
  const items = await list("select id as value from app.items where tenant_id = $1");
  const revisions = await list("select id as value from app.revisions where tenant_id = $1");
  const slugs = await list(
    "select slug as value from app.items where tenant_id = $1 and slug is not null union select slug from app.revisions where tenant_id = $1 and slug is not null",
  );
  return {
    tenant: ["space-b"],
    slug: [...slugs, "space-b"],
    id: [...items, ...(await list("select id as value from app.mails where tenant_id = $1 limit 2"))],
    revision: revisions,
    conference: items,
    tenantId: [world.tenantId],
    fileId: await list("select id as value from app.files where tenant_id = $1"),
    variant: ["10.webp"],
    token: [randomUUID()],
    "*": ["nowhere/at/all"],
  };
}

const sessionOf = (asker: Asker | "admin" | "coordinator"): string | null =>
  asker === "visitor" ? null : asker === "nobody" ? randomUUID() : world.people[asker].session;

async function get(path: string, asker: Parameters<typeof sessionOf>[0]) {
  const session = sessionOf(asker);
  const response = await fetch(server.url + path, {
    redirect: "manual",
    headers: { "Accept-Language": "sv", ...(session ? { Cookie: `session=${session}` } : {}) },
  });
  return { status: response.status, said: `${JSON.stringify([...response.headers])}\n${await response.text()}` };
}

async function post({ action, multipart, fields }: PageForm, asker: Asker | "admin") {
  const session = sessionOf(asker);
  const body = multipart ? new FormData() : new URLSearchParams();
  // What somebody sends comes back to her: that is her own.
  for (const [name, value] of fields) body.append(name, value.replaceAll(anyMark, "own"));
  const response = await fetch(server.url + action, {
    method: "POST",
    body,
    redirect: "manual",
    headers: { Origin: server.url, ...(session ? { Cookie: `session=${session}` } : {}) },
  });
  return { status: response.status, said: `${JSON.stringify([...response.headers])}\n${await response.text()}` };
}

/** A page, and what the page's scripts fetch for it. */
const twoWays = (path: string) => [path, path === "/" ? "/_root.data" : `${path}.data`];

test.each(askers)("no page tells %s what is another's", { timeout: 120_000 }, async (asker) => {
  const told: string[] = [];
  for (const path of addresses.flatMap(twoWays)) {
    const { said, status } = await get(path, asker);
    for (const mark of forbidden[asker]) if (said.includes(mark)) told.push(`${path}: ${mark}`);
    if (status >= 500) told.push(`${path}: ${status}`);
  }
  expect(told).toEqual([]);
});

test("the marks stand on the pages of those who may read them", { timeout: 60_000 }, async () => {
  const pagesWith = async (asker: Parameters<typeof sessionOf>[0], mark: string) => {
    let count = 0;
    for (const path of addresses) if ((await get(path, asker)).said.includes(mark)) count += 1;
    return count;
  };
  expect(await pagesWith("admin", desk)).toBeGreaterThan(5);
  expect(await pagesWith("member", inner)).toBeGreaterThan(3);
});

test("no form of another space's pages does anything for those who have no business there", {
  timeout: 180_000,
}, async () => {
  const forms: PageForm[] = [];
  for (const [asker, at] of [
    ["admin", /^\/space-b\//],
    ["networkAdmin", /^\/national/],
  ] as const) {
    for (const path of addresses.filter((address) => at.test(address))) {
      const { status, said } = await get(path, asker);
      if (status === 200) forms.push(...formsOf(said, path).filter(({ action }) => at.test(action)));
    }
  }
  const each = [...new Map(forms.map((form) => [JSON.stringify(form), form])).values()];
  expect(each.length).toBeGreaterThan(60);
  const before = await fingerprint(world);
  const wrong: string[] = [];
  for (const form of each) {
    const ofSpace = form.action.startsWith("/space-b/");
    for (const asker of [
      "visitor",
      "nobody",
      "expired",
      "outsider",
      "foreign",
      ...(ofSpace ? (["member", "reviewer", "networkAdmin"] as const) : []),
    ] as const) {
      const { status, said } = await post(form, asker);
      const expected = ["visitor", "nobody", "expired"].includes(asker) ? 401 : 404;
      const what = `${form.action} ${JSON.stringify(form.fields.at(-1))} as ${asker}`;
      if (status !== expected) wrong.push(`${what}: ${status}`);
      for (const mark of forbidden[asker]) if (said.includes(mark)) wrong.push(`${what}: told ${mark}`);
    }
    if ((await fingerprint(world)) !== before)
      throw new Error(`${form.action} changed something: ${JSON.stringify(form.fields)}`);
  }
  expect(wrong).toEqual([]);
});

test("the log of all this holds no word of anybody's, and no session", () => {
  const log = server.output();
  expect(log).toContain("serving");
  expect(log).not.toContain(anyMark);
  for (const person of Object.values(world.people)) {
    expect(log).not.toContain(person.session);
    expect(log).not.toContain(person.email);
  }
});
