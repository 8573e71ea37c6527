// KMD Nexus' two days at Hindsgavl: a Danish text, written by a coordinator whose portal is in Danish.
import { expect } from "vitest";
import { expectAccessible } from "../support/axe.ts";
import { beginPost, saveDraft, submit, writePiece } from "./support/desk.ts";
import { blocksOf, linesOf, readOriginal } from "./support/documents.ts";
import { missingFrom, outline, readFromNews } from "./support/reading.ts";
import { reviewAndPublish } from "./support/review.ts";
import { story } from "./support/story.ts";
import { follow, signIn, type Visit, visit } from "./support/visits.ts";
import { world } from "./support/world.ts";

const [title = "", lede = "", ...blocks] = blocksOf(readOriginal("004"));
const isHeading = (block: string) => block.length < 40 && !/[.?:!]$/.test(block);
const body = blocks.map((block) => (isHeading(block) ? `## ${block}` : block)).join("\n\n");
const facts = ["62 kommuner", "to regioner", "250 gæster"];

const step = story();

step("the coordinator works in Danish, and her space's texts are Danish to begin with", async () => {
  const coordinator = await signIn((await world()).coordinators["kmd-nexus"]);
  const { page, t } = coordinator;
  await beginPost(coordinator, "kmd-nexus");
  expect(await page.locator("html").getAttribute("lang")).toBe("da");
  await page.getByRole("heading", { level: 1, name: t("editor.head.new"), exact: true }).waitFor();
  expect(await page.getByRole("combobox", { name: t("editor.placing.language"), exact: true }).inputValue()).toBe("da");
  await writePiece(coordinator, { title, lede, body, tags: "erfagrupper, konference" });
  await saveDraft(coordinator);
  await expectAccessible(page);
  await submit(coordinator);
});

step("the reviewer reads a Danish text on a Swedish page, and publishes it", async () => {
  await reviewAndPublish((await world()).reviewer, title);
});

step("a Swedish visitor sees in the list that it is Danish", async () => {
  const visitor = await visit();
  const { page } = visitor;
  await page.goto("/news");
  const teaser = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: title, exact: true }) })
    .last();
  expect(await teaser.getByText("Dansk", { exact: true }).getAttribute("lang")).toBe("da");
  expect(await languageOf(visitor, title)).toBe("da");
  await page.goto("/news?language=da");
  await follow(visitor, title);
});

step("everything of the text is marked as Danish, and nothing around it", async () => {
  const visitor = await visit();
  await readFromNews(visitor, title);
  const { page } = visitor;
  expect(await page.locator("html").getAttribute("lang")).toBe("sv");
  expect((await outline(visitor)).filter((line) => line.startsWith("2 ")).slice(0, 2)).toEqual(
    blocks.filter(isHeading).map((heading) => `2 ${heading}`),
  );
  expect(await missingFrom(visitor, [lede, ...blocks.flatMap(linesOf), ...facts])).toEqual([]);
  for (const words of [title, lede, ...blocks.flatMap(linesOf)]) expect(await languageOf(visitor, words)).toBe("da");
  expect(await languageOf(visitor, visitor.t("news.post.aside"))).toBe("sv");
  await expectAccessible(page);
});

step("a Danish visitor reads it on a Danish page, where the language needs no saying", async () => {
  const visitor = await visit({ locale: "da" });
  await readFromNews(visitor, title);
  expect(await visitor.page.locator("html").getAttribute("lang")).toBe("da");
  expect(await visitor.page.locator("article .kicker").getByText("Dansk", { exact: true }).count()).toBe(0);
});

/** In which language the page says that these words are. */
async function languageOf({ page }: Visit, words: string): Promise<string | null> {
  const [start = ""] = words.split("\n");
  return await page
    .locator("main")
    .getByText(start.slice(0, 60))
    .first()
    .evaluate((element) => element.closest("[lang]")?.getAttribute("lang") ?? null);
}
