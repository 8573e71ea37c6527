// What a coordinator does at the news desk of her space.
import { expect } from "vitest";
import { field, follow, paste, press, type Visit } from "./visits.ts";
import type { SpaceSlug } from "./world.ts";

export type Piece = { title: string; lede?: string; body?: string; tags?: string };

/** Opens an empty form, from the overview of her space. */
export async function beginPost(coordinator: Visit, space: SpaceSlug): Promise<void> {
  const { page, t } = coordinator;
  await page.goto(`/${space}/manage`);
  await follow(coordinator, t("editor.overview.write"));
}

/** Types the short texts and pastes the long one. */
export async function writePiece(coordinator: Visit, { title, lede, body, tags }: Piece): Promise<void> {
  const { t } = coordinator;
  await field(coordinator, t("editor.basics.name")).fill(title);
  if (lede) await field(coordinator, t("editor.basics.lede"), { optional: true }).fill(lede);
  if (body) await paste(coordinator, bodyField(coordinator), body);
  if (tags) await field(coordinator, t("editor.placing.tags"), { optional: true }).fill(tags);
}

export function bodyField(coordinator: Visit) {
  return field(coordinator, coordinator.t("editor.text.article"));
}

export async function saveDraft(coordinator: Visit): Promise<void> {
  await press(coordinator, coordinator.t("editor.send.save"));
}

/** Saves and hands in, whatever comes of it. */
export async function sendIn(coordinator: Visit): Promise<void> {
  await press(coordinator, coordinator.t("editor.send.submit.button"));
}

/** Saves and hands in, and is told that it went. */
export async function submit(coordinator: Visit): Promise<void> {
  await sendIn(coordinator);
  await expectSaid(coordinator, coordinator.t("editor.done.submit"));
}

/** Makes an interview of the post and fills in the pairs one by one. */
export async function writePairs(
  coordinator: Visit,
  pairs: readonly { question: string; answer: string }[],
): Promise<void> {
  const { page, t } = coordinator;
  await page.getByRole("radio", { name: t("editor.basics.interview") }).check();
  for (const [index, { question, answer }] of pairs.entries()) {
    const number = index + 1;
    if (index > 0) await press(coordinator, t("editor.text.add"));
    const asked = field(coordinator, t("editor.text.question", { number }));
    if (index > 0) expect(await asked.evaluate((element) => element === document.activeElement)).toBe(true);
    await paste(coordinator, asked, question);
    await paste(coordinator, field(coordinator, t("editor.text.answer", { number })), answer);
  }
}

/** The fields of one picture, named by the heading of their group. */
export function pictureGroup({ page }: Visit, legend: string) {
  return page.getByRole("group", { name: legend, exact: true });
}

export async function describePicture(
  coordinator: Visit,
  legend: string,
  { alt, caption }: { alt: string; caption?: string },
): Promise<void> {
  const { t } = coordinator;
  const within = pictureGroup(coordinator, legend);
  await within.getByRole("radio", { name: t("editor.pictures.described") }).check();
  await field(coordinator, t("editor.pictures.alt"), { within }).fill(alt);
  if (caption) await field(coordinator, t("editor.pictures.caption"), { within, optional: true }).fill(caption);
}

/** Removes a picture, and says yes when asked again. */
export async function removePicture(coordinator: Visit, legend: string): Promise<void> {
  const { t } = coordinator;
  const group = pictureGroup(coordinator, legend);
  await group.locator("summary").click();
  await press(coordinator, t("editor.pictures.remove"), group);
  await expectSaid(coordinator, t("editor.done.removePicture"));
}

/** Waits for a message that tells what has been done. */
export async function expectSaid({ page }: Visit, words: string): Promise<void> {
  await page.getByRole("status").filter({ hasText: words }).waitFor();
}

/** Opens a post of hers that came back, from the overview, where she reads why. */
export async function openReturned(coordinator: Visit, space: SpaceSlug, title: string, message: string) {
  const { page } = coordinator;
  await page.goto(`/${space}/manage`);
  expect(await page.getByRole("listitem").filter({ hasText: title }).getByRole("blockquote").innerText()).toContain(
    message,
  );
  await follow(coordinator, title);
}
