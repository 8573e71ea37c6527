import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectAccessible } from "../support/axe.ts";
import { openPage } from "../support/browser.ts";
import { adminClient, makePerson, makePost, makeTenant, type TestTenant } from "../support/sandbox.ts";
import { startServer, type TestServer } from "../support/server.ts";

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
  await adminClient();
});

afterAll(() => server.stop());

const onPhone = [
  { locale: "sv-SE", width: 390, colorScheme: "dark" },
  { locale: "en-GB", width: 390, colorScheme: "light" },
] as const;
const onDesk = [
  { locale: "sv-SE", width: 1280, colorScheme: "light" },
  { locale: "en-GB", width: 1280, colorScheme: "dark" },
] as const;
const crosswise = [onPhone[0], onDesk[1]] as const;

type Showing = (typeof onPhone | typeof onDesk)[number];

/** Opens each page in each showing: accessible, nothing beside the page, nothing wrong on the console. */
async function expectReadable(paths: string[], showings: readonly Showing[]): Promise<void> {
  for (const { locale, width, colorScheme } of showings) {
    const page = await openPage({ locale, colorScheme, viewport: { width, height: 900 } });
    const complaints: string[] = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    for (const path of paths) {
      const answer = await page.goto(server.url + path);
      const shown = `${path} ${locale} ${width}`;
      expect(answer?.status(), shown).toBe(200);
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), shown).toBeLessThanOrEqual(width);
      expect(await page.locator("h1").count(), shown).toBe(1);
    }
    expect(complaints, `${locale} ${width}`).toEqual([]);
    await page.context().close();
  }
}

/** More posts like one, an hour apart. */
async function copyPost(item: string, times: number): Promise<void> {
  await (await adminClient()).query(
    `with copy as (
       insert into app.items (tenant_id, id, kind, slug, lifecycle, title, lede, published_at)
       select tenant_id, gen_random_uuid(), kind, slug || '-' || n, lifecycle, 'Inlägg ' || n, lede, published_at - make_interval(hours => n)
         from app.items, generate_series(1, $2) n where id = $1 returning tenant_id, id, published_at),
     text as (insert into app.news_posts (tenant_id, item_id, form, body) select tenant_id, id, 'article', 'Text.' from copy)
     insert into app.item_tags (tenant_id, item_id, tag, published_at) select tenant_id, id, 'mycket', published_at from copy`,
    [item, times],
  );
}

const everywhere = ["/", "/news", "/spaces", "/accessibility", "/privacy"];
const pagesOf = ({ slug }: TestTenant) => [`/${slug}`, `/${slug}/news`, `/${slug}/about`];

describe("the readers' pages, as the network grows", () => {
  test("are readable with nothing in them", { timeout: 120_000 }, async () => {
    await expectReadable([...everywhere, ...pagesOf({ id: "", slug: "natverket", name: "" })], crosswise);
    const page = await openPage({ locale: "sv-SE" });
    await page.goto(server.url);
    expect(await page.textContent(".beginning h2")).toBe("Här börjar tråden");
  });

  test("are readable with a little in them, in other languages and with odd words", { timeout: 120_000 }, async () => {
    const space = await makeTenant({
      name: "Räddningstjänstsamordningsförbundet i Södra Mellanbygden",
      about: "## Om oss\n\nVi *finns*.",
      summary: "Ett förbund.",
      legal_name: "Förbundet",
      organisation_number: "802428-2785",
      colour: "#1f6f8b",
      contact_email: "hej@example.org",
    });
    const author = await makePerson({ in: [[space, "coordinator"]] });
    const post = await makePost(space, author, "published", {
      title: "Et spørgsmål \u202eמימין\u202c 👩‍🚒 og ".padEnd(200, "Donaudampfschifffahrt"),
      body: "## En rubrik\n\nText med [en länk](https://example.org).\n\n| a | b |\n|---|---|\n| 1 | 2 |",
      tags: ["digital delaktighet"],
    });
    await (await adminClient()).query("update app.items set language = 'da' where id = $1", [post.item]);
    await expectReadable(
      ["/", "/news", "/spaces", ...pagesOf(space), `/${space.slug}/news/${post.slug}`],
      [...onPhone, ...onDesk],
    );
  });

  test("are readable with a lot in them, and their pages turn without JavaScript", { timeout: 180_000 }, async () => {
    const space = await makeTenant({ name: "Stora rummet" });
    const author = await makePerson({ in: [[space, "coordinator"]] });
    const { item } = await makePost(space, author, "published", {
      title: "Inlägg 0",
      lede: "En ingress.",
      tags: ["mycket"],
    });
    await copyPost(item, 99);
    await expectReadable(["/", "/news?tag=mycket", `/${space.slug}`, `/${space.slug}/news`], crosswise);
    const page = await openPage({ locale: "sv-SE", javaScriptEnabled: false });
    await page.goto(`${server.url}/news`);
    await page.fill("[name=tag]", "Mycket");
    await page.selectOption("[name=space]", space.slug);
    await page.click("main form button");
    expect(await page.textContent("h1")).toBe("Nyheter från Stora rummet om mycket");
    const titles = async () => await page.locator(".teaser-title").allTextContents();
    const first = await titles();
    const seen = [...first];
    while (await page.locator("a[rel=next]").count()) {
      await page.click("a[rel=next]");
      seen.push(...(await titles()));
    }
    expect(new Set(seen).size).toBe(100);
    expect(seen).toHaveLength(100);
    while (await page.locator("a[rel=prev]").count()) await page.click("a[rel=prev]");
    expect(await titles()).toEqual(first);
  });
});

test("a made-up place in a list is said to be one, and the list starts over", async () => {
  const page = await openPage({ locale: "sv-SE" });
  await page.goto(`${server.url}/news?older=finnsinte`);
  expect(await page.textContent("[role=status]")).toContain("Här är listan från början.");
  await expectAccessible(page);
});

test("what is absent and what is hidden answer the same 404, inside the shell", async () => {
  const space = await makeTenant({ name: "Hemliga rummet" });
  const author = await makePerson({ in: [[space, "coordinator"]] });
  const draft = await makePost(space, author, "draft", { title: "Inte klar", slug: "inte-klar" });
  const inner = await makePost(space, author, "published", { title: "Bara för oss", visibility: "space" });
  const gone = await makeTenant({ name: "Avstängda rummet", state: "suspended" });
  const page = await openPage({ locale: "sv-SE" });
  const paths = [
    "/finns-inte",
    "/news?space=finns-inte",
    `/${space.slug}/news/${draft.slug}`,
    `/${space.slug}/news/${inner.slug}`,
  ];
  for (const path of [...paths, `/${gone.slug}`, `/${gone.slug}/about`, "/%00", "/news/x/y"]) {
    const answer = await page.goto(server.url + path);
    expect(answer?.status(), path).toBe(404);
    expect(await page.textContent("h1"), path).toBe("Sidan finns inte, eller så har du inte tillgång till den");
    expect(await page.content()).not.toMatch(/Inte klar|Bara för oss|Avstängda rummet/);
  }
});

test("a post tells other sites what it is, and search engines to pass by what is not for everybody", async () => {
  const space = await makeTenant({ name: "Rummet" });
  const author = await makePerson({ in: [[space, "coordinator"]] });
  const post = await makePost(space, author, "published", { title: "En nyhet", lede: "Det här hände.", body: "Text." });
  const inner = await makePost(space, author, "published", { title: "Internt", visibility: "space" });
  const page = await openPage({ locale: "sv-SE" });
  await page.context().addCookies([{ name: "session", value: author.session, url: server.url }]);
  const path = `/${space.slug}/news/${post.slug}`;
  await page.goto(`${server.url}${path}?from=mail`);
  expect(await page.title()).toBe("En nyhet – Röda tråden");
  expect(await page.getAttribute("link[rel=canonical]", "href")).toBe(server.url + path);
  expect(await page.getAttribute("meta[name=description]", "content")).toBe("Det här hände.");
  expect(await page.getAttribute("meta[property='og:title']", "content")).toBe("En nyhet");
  expect(await page.locator("meta[name=robots]").count()).toBe(0);
  expect(await page.locator(`a[href='/${space.slug}/manage/news/${post.item}']`).count()).toBe(1);
  await page.goto(`${server.url}/${space.slug}/news/${inner.slug}`);
  expect(await page.textContent(".kicker")).toContain("Bara för rummet");
  expect(await page.getAttribute("meta[name=robots]", "content")).toBe("noindex");
  await expectAccessible(page);
});
