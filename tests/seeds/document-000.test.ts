// Klusterkonferensen 2020, written as an interview: questions and answers as pairs, a picture with its caption.
import { expect } from "vitest";
import { expectAccessible } from "../support/axe.ts";
import { beginPost, describePicture, saveDraft, submit, writePairs, writePiece } from "./support/desk.ts";
import { oneLine, readInterview, readOriginal } from "./support/documents.ts";
import { takePhotograph } from "./support/pictures.ts";
import { missingFrom, outline, picturesIn, readFromNews } from "./support/reading.ts";
import { reviewAndPublish } from "./support/review.ts";
import { story } from "./support/story.ts";
import { field, fileField, follow, signIn, type Visit, visit } from "./support/visits.ts";
import { world } from "./support/world.ts";

const { title, lede, caption, pairs } = readInterview(readOriginal("000"));
const alt = "En man och en kvinna vid var sin talarstol i en studio";

const step = story();
let coordinator: Visit;

step("the coordinator puts the interview in, question by question", async () => {
  expect(pairs).toHaveLength(3);
  coordinator = await signIn((await world()).coordinators.produktionsklustren);
  await beginPost(coordinator, "produktionsklustren");
  await writePiece(coordinator, { title, lede, tags: "Hållbarhet, produktion" });
  await writePairs(coordinator, pairs);
  const { page, t } = coordinator;
  for (const [index, { question, answer }] of pairs.slice(0, -1).entries()) {
    const number = index + 1; // all but the last are saved by now
    expect(await field(coordinator, t("editor.text.question", { number })).inputValue()).toBe(question);
    expect(await field(coordinator, t("editor.text.answer", { number })).inputValue()).toBe(answer);
  }
  await expectAccessible(page);
});

step("the picture gets its description and the caption of the original, and the interview goes in", async () => {
  const { page, t } = coordinator;
  await fileField(coordinator, t("editor.pictures.lead"), { optional: true }).setInputFiles({
    name: "studio.png",
    mimeType: "image/png",
    buffer: await takePhotograph(),
  });
  await saveDraft(coordinator);
  await describePicture(coordinator, t("editor.pictures.legendLead"), { alt, caption });
  await expectAccessible(page);
  await submit(coordinator);
});

step("the reviewer reads it as readers will, and publishes it", async () => {
  await reviewAndPublish((await world()).reviewer, title);
});

step("a visitor finds every question as a heading, in order, and the captioned picture", async () => {
  const visitor = await visit();
  await readFromNews(visitor, title);
  const questions = pairs.map(({ question }) => `2 ${question}`);
  expect((await outline(visitor)).slice(0, questions.length + 1)).toEqual([`1 ${title}`, ...questions]);
  expect(await missingFrom(visitor, [lede, ...pairs.map(({ answer }) => answer)])).toEqual([]);
  const [picture, ...more] = await picturesIn(visitor);
  expect(more).toEqual([]);
  expect(picture).toMatchObject({ alt, caption: oneLine(caption) });
  await expectAccessible(visitor.page);
  await follow(visitor, "hållbarhet");
  await visitor.page.getByRole("heading", { level: 3, name: title, exact: true }).waitFor();
});
