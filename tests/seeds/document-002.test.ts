// Digidel's four conferences of autumn 2018: an article with quotations, dates in lines of their own, and topics.
import { expect } from "vitest";
import { expectAccessible } from "../support/axe.ts";
import { beginPost, saveDraft, submit, writePiece } from "./support/desk.ts";
import { blocksOf, linesOf, oneLine, readOriginal } from "./support/documents.ts";
import { missingFrom, outline, readFromNews } from "./support/reading.ts";
import { reviewAndPublish } from "./support/review.ts";
import { story } from "./support/story.ts";
import { follow, signIn, type Visit, visit } from "./support/visits.ts";
import { world } from "./support/world.ts";

// What stands around the article on the page that it was copied from (the name of a logo, a legal footer) stays out.
const [, title = "", lede = "", ...rest] = blocksOf(readOriginal("002"));
const blocks = rest.slice(0, -2);
const paragraphs = blocks.flatMap(linesOf).map((line) => line.replace(/^- /, ""));
const heldOn = { "Jönköpings län": "29/8", Dalarna: "7/11", Sörmland: "28/11", Norrbotten: "4/12" };

const step = story();

step("the coordinator pastes the article, gives it topics and hands it in", async () => {
  const coordinator = await signIn((await world()).coordinators.digidel);
  await beginPost(coordinator, "digidel");
  await writePiece(coordinator, { title, lede, body: blocks.join("\n\n"), tags: "digital delaktighet, #Bibliotek" });
  await saveDraft(coordinator);
  await expectAccessible(coordinator.page);
  await submit(coordinator);
});

step("the reviewer reads and publishes it", async () => {
  await reviewAndPublish((await world()).reviewer, title);
});

step("a visitor reads every paragraph, and each conference with its date on a line of its own", async () => {
  const visitor = await visit();
  await readFromNews(visitor, title);
  expect((await outline(visitor))[0]).toBe(`1 ${title}`);
  expect(await missingFrom(visitor, [lede, ...paragraphs])).toEqual([]);
  const lines = await linesShown(visitor);
  for (const [place, day] of Object.entries(heldOn)) {
    expect(lines.filter((line) => line.startsWith(`${place},`) && line.endsWith(` ${day}`))).toHaveLength(1);
  }
  await expectAccessible(visitor.page);
});

step("its topics lead to the news about them", async () => {
  const visitor = await visit();
  for (const tag of ["bibliotek", "digital delaktighet"]) {
    await readFromNews(visitor, title);
    await follow(visitor, tag);
    expect(new URL(visitor.page.url()).searchParams.get("tag")).toBe(tag);
    await visitor.page.getByRole("heading", { level: 3, name: title, exact: true }).waitFor();
  }
});

/** The lines of the article as they are broken on the page, apart from those that only lack room. */
async function linesShown({ page }: Visit): Promise<string[]> {
  const parts = await page.locator("article .prose").allInnerTexts();
  return parts.flatMap((part) => part.split("\n")).map(oneLine);
}
