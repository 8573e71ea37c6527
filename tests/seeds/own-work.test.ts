// Nobody approves her own work: a reviewer who coordinates a space leaves its posts to somebody else.
import { expect } from "vitest";
import { expectAccessible } from "../support/axe.ts";
import { beginPost, submit, writePiece } from "./support/desk.ts";
import { blocksOf, readOriginal } from "./support/documents.ts";
import { readFromNews } from "./support/reading.ts";
import { openCase, reviewAndPublish } from "./support/review.ts";
import { story } from "./support/story.ts";
import { signIn, type Visit, visit } from "./support/visits.ts";
import { world } from "./support/world.ts";

const title = "Så fortsätter arbetet med de mindre företagen";
const body = blocksOf(readOriginal("003"))[1] ?? "";

const step = story();
let author: Visit;

step("a reviewer writes for the space that she coordinates", async () => {
  author = await signIn((await world()).reviewingCoordinator);
  await beginPost(author, "produktionslyftet");
  await writePiece(author, { title, body });
  await submit(author);
});

step("she finds it in the queue as her own, without anything to decide with", async () => {
  const { page, t } = author;
  await page.goto("/national/review");
  await page.getByRole("row").filter({ hasText: title }).getByText(t("review.queue.own")).waitFor();
  await openCase(author, title);
  await page.getByRole("heading", { name: t("review.own.title"), exact: true }).waitFor();
  await page.getByText(t("review.own.wrote")).waitFor();
  for (const name of [t("review.verdict.publish"), t("review.verdict.sendBack")]) {
    expect(await page.getByRole("button", { name, exact: true, includeHidden: true }).count()).toBe(0);
  }
  await expectAccessible(page);
});

step("a verdict that she sends past the page is refused, and the post stays unpublished", async () => {
  const { page, t } = author;
  const other = await signIn((await world()).reviewer);
  await openCase(other, title);
  const version = await other.page.locator("input[name=version]").first().inputValue();
  const { origin, pathname } = new URL(page.url());
  const answer = await page
    .context()
    .request.post(pathname, { form: { intent: "approve", version }, headers: { origin } });
  expect(answer.status()).toBe(422);
  expect(await answer.text()).toContain(t("refusals.own_work"));
  const visitor = await visit();
  await visitor.page.goto("/produktionslyftet/news");
  expect(await visitor.page.getByText(title).count()).toBe(0);
});

step("another reviewer publishes it", async () => {
  await reviewAndPublish((await world()).reviewer, title);
  await readFromNews(await visit(), title);
});
