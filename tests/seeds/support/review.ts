// What a reviewer does in the national queue.
import { expect } from "vitest";
import { expectAccessible } from "../../support/axe.ts";
import { expectSaid } from "./desk.ts";
import { field, follow, press, signIn, type Visit } from "./visits.ts";
import type { Account } from "./world.ts";

/** Opens a case from the queue. */
export async function openCase(reviewer: Visit, title: string): Promise<void> {
  await reviewer.page.goto("/national/review");
  await follow(reviewer, title);
  await reviewer.page.getByRole("heading", { level: 2, name: title, exact: true }).waitFor();
}

export async function sendBack(reviewer: Visit, message: string): Promise<void> {
  const { page, t } = reviewer;
  await page.getByText(t("review.verdict.returnWithReason"), { exact: true }).click();
  await field(reviewer, t("review.verdict.message")).fill(message);
  await press(reviewer, t("review.verdict.sendBack"));
  await expectSaid(reviewer, t("review.done.returned"));
}

export async function approve(reviewer: Visit): Promise<void> {
  await press(reviewer, reviewer.t("review.verdict.publish"));
  await expectSaid(reviewer, reviewer.t("review.done.approved"));
}

/** Approves what a coordinator has reported about a period, with the national team's response. */
export async function respond(reviewer: Visit, response: string): Promise<void> {
  const { t } = reviewer;
  await field(reviewer, t("review.verdict.respond"), { optional: true }).fill(response);
  await press(reviewer, t("review.verdict.hear"));
  await expectSaid(reviewer, t("review.done.approved"));
}

/** A reviewer who has just sat down signs in, reads the case and publishes it; then nothing waits any more. */
export async function reviewAndPublish(account: Account, title: string): Promise<void> {
  const reviewer = await signIn(account);
  await openCase(reviewer, title);
  await expectAccessible(reviewer.page);
  await approve(reviewer);
  const { page, t } = reviewer;
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(t("review.queue.none"));
}
