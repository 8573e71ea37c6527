// Produktionslyftet's programme board: long paragraphs, for the network's eyes only.
import { expect } from "vitest";
import { expectAccessible } from "../support/axe.ts";
import { beginPost, saveDraft, submit, writePiece } from "./support/desk.ts";
import { blocksOf, readOriginal } from "./support/documents.ts";
import { articleText, missingFrom, outline, readFromNews } from "./support/reading.ts";
import { reviewAndPublish } from "./support/review.ts";
import { story } from "./support/story.ts";
import { signIn, visit } from "./support/visits.ts";
import { world } from "./support/world.ts";

// The original has no title, and ends with two headings of the page that it was copied from.
const paragraphs = blocksOf(readOriginal("003")).slice(0, -2);
const title = "Programstyrelsen möttes hos IF Metall";

const step = story();
let address: string;

step("the coordinator pastes the article for the network and hands it in", async () => {
  expect(paragraphs).toHaveLength(3);
  const coordinator = await signIn((await world()).coordinators.produktionslyftet);
  const { page, t } = coordinator;
  await beginPost(coordinator, "produktionslyftet");
  await writePiece(coordinator, { title, body: paragraphs.join("\n\n"), tags: "små företag, styrelse" });
  await page.getByRole("radio", { name: t("editor.placing.network") }).check();
  await saveDraft(coordinator);
  await expectAccessible(page);
  await submit(coordinator);
});

step("the reviewer reads and publishes it", async () => {
  await reviewAndPublish((await world()).reviewer, title);
});

step("a member of another space reads every paragraph", async () => {
  const member = await signIn((await world()).member);
  await readFromNews(member, title);
  expect((await outline(member))[0]).toBe(`1 ${title}`);
  expect(await missingFrom(member, paragraphs)).toEqual([]);
  await member.page.getByText(member.t("news.visibility.network"), { exact: true }).first().waitFor();
  await expectAccessible(member.page);
  address = new URL(member.page.url()).pathname;
});

step("a visitor does not find it, neither in the news nor at its address", async () => {
  const visitor = await visit();
  await visitor.page.goto("/news");
  expect(await visitor.page.getByText(title).count()).toBe(0);
  const response = await visitor.page.goto(address);
  expect(response?.status()).toBe(404);
  expect(await articleText(visitor)).toBe("");
  await visitor.page.getByRole("heading", { level: 1, name: visitor.t("common.failure.missing.title") }).waitFor();
});
