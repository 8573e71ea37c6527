// eKlient's autumn conference, pasted as Markdown with raw HTML: cleaned, decided about, returned, mended, published.
import { expect } from "vitest";
import { expectAccessible } from "../support/axe.ts";
import {
  beginPost,
  bodyField,
  describePicture,
  expectSaid,
  openReturned,
  pictureGroup,
  removePicture,
  saveDraft,
  sendIn,
  submit,
  writePiece,
} from "./support/desk.ts";
import { linesOf, readOriginal } from "./support/documents.ts";
import { filesUnder, metadataIn, takePhotograph } from "./support/pictures.ts";
import { bytesAt, missingFrom, outline, picturesIn, readFromNews } from "./support/reading.ts";
import { approve, openCase, sendBack } from "./support/review.ts";
import { story } from "./support/story.ts";
import { field, fileField, follow, press, signIn, type Visit, visit } from "./support/visits.ts";
import { world } from "./support/world.ts";

const original = readOriginal("001");
const [heading = "", ...paragraphs] = linesOf(original).filter((line) => !line.startsWith("<"));
const title = heading.replace(/^# /, "");
const hosts = [...original.matchAll(/<img src="https:\/\/([^/"]+)/g)].map(([, host]) => host ?? "");
const addresses = (paragraphs.at(-1) ?? "").match(/https:\/\/[^ ]+[^ .]/g);
const lede = "Tre dagar vid skärmen, med fler än 40 organisationer.";
const mendedLede = "Tre digitala dagar samlade fler än 40 organisationer.";
const alt = "Deltagarnas bilder i ett rutnät på en skärm";
const message = "Skriv i ingressen att dagarna var digitala.";

const step = story();
let coordinator: Visit;
let reviewer: Visit;

step("what is pasted is cleaned, and every picture that lies elsewhere asks for a decision", async () => {
  expect(hosts).toHaveLength(2);
  coordinator = await signIn((await world()).coordinators.eklient);
  await beginPost(coordinator, "eklient");
  await writePiece(coordinator, { title, body: original });
  await saveDraft(coordinator);
  const { t, page } = coordinator;
  await expectSaid(coordinator, t("editor.done.save"));

  const body = await bodyField(coordinator).inputValue();
  expect(body).not.toMatch(/<\/?(center|img)|https:\/\/[^ ]+\.png/);
  expect(body.match(/!\[\]\(picture:[a-z0-9]+\)/g)).toHaveLength(2);
  expect(linesOf(body).filter((line) => !line.startsWith("!["))).toEqual([heading, ...paragraphs]);
  for (const [index, host] of hosts.entries()) {
    const group = pictureGroup(coordinator, t("editor.pictures.legend", { number: index + 1 }));
    await group.getByText(t("editor.pictures.elsewhere", { host })).waitFor();
    expect(await group.getByRole("radio", { checked: true }).count()).toBe(0);
  }
  await expectAccessible(page);
});

step("the preview shows the text, and says where a picture is still missing", async () => {
  const { t, page } = coordinator;
  await press(coordinator, t("editor.send.preview"));
  expect(
    await missingFrom(coordinator, [...paragraphs, ...hosts.map((host) => t("text.pictureElsewhere", { host }))]),
  ).toEqual([]);
  expect(await page.locator("article img").count()).toBe(0);
  await expectAccessible(page);
  await follow(coordinator, t("editor.preview.back"));
});

step("it cannot be handed in before both are decided, and nothing typed is lost", async () => {
  const { t, page } = coordinator;
  await field(coordinator, t("editor.basics.lede"), { optional: true }).fill(lede);
  const body = await bodyField(coordinator).inputValue();
  await sendIn(coordinator);

  const summary = page.getByRole("alert");
  await summary.waitFor();
  expect(await summary.getByRole("link").allInnerTexts()).toEqual(
    [1, 2].map((number) => `${t("editor.pictures.legend", { number })}: ${t("refusals.picture_missing")}`),
  );
  await page.waitForFunction(() => document.activeElement?.closest("[role=alert]"));
  expect(await field(coordinator, t("editor.basics.name")).inputValue()).toBe(title);
  expect(await field(coordinator, t("editor.basics.lede"), { optional: true }).inputValue()).toBe(lede);
  expect(await bodyField(coordinator).inputValue()).toBe(body);

  await summary.getByRole("link").first().press("Enter");
  const first = pictureGroup(coordinator, t("editor.pictures.legend", { number: 1 }));
  const upload = fileField(coordinator, t("editor.pictures.replace"), { within: first });
  await page.waitForFunction((element) => element === document.activeElement, await upload.elementHandle());
  await first.getByText(t("refusals.picture_missing")).waitFor();
  await expectAccessible(page);
});

step("one picture is uploaded and described, the other removed, and the post goes in", async () => {
  const { t } = coordinator;
  const photograph = await takePhotograph();
  expect(await metadataIn(photograph)).toEqual(["exif", "trace"]);
  const legend = t("editor.pictures.legend", { number: 1 });
  await fileField(coordinator, t("editor.pictures.replace"), {
    within: pictureGroup(coordinator, legend),
  }).setInputFiles({
    name: "IMG_2041.png",
    mimeType: "image/png",
    buffer: photograph,
  });
  await describePicture(coordinator, legend, { alt });
  await removePicture(coordinator, t("editor.pictures.legend", { number: 2 }));
  expect((await bodyField(coordinator).inputValue()).match(/picture:/g)).toHaveLength(1);
  await submit(coordinator);
});

step("the reviewer reads it in the queue and returns it; she finds the message, mends and hands in again", async () => {
  const { reviewer: account } = await world();
  reviewer = await signIn(account);
  await openCase(reviewer, title);
  await expectAccessible(reviewer.page);
  expect(await reviewer.page.getByRole("img", { name: alt }).count()).toBeGreaterThan(0);
  await sendBack(reviewer, message);

  await openReturned(coordinator, "eklient", title, message);
  const { t, page } = coordinator;
  await page.getByText(message).waitFor();
  await field(coordinator, t("editor.basics.lede"), { optional: true }).fill(mendedLede);
  await submit(coordinator);

  await openCase(reviewer, title);
  await reviewer.page.getByText(message).waitFor();
  await reviewer.page.getByText(mendedLede).waitFor();
  await approve(reviewer);
});

step("a member of another space reads it", async () => {
  const member = await signIn((await world()).member);
  await readIt(member);
  await expectAccessible(member.page);
});

step("a visitor reads it", async () => {
  const visitor = await visit();
  await readIt(visitor);
  await expectAccessible(visitor.page);
});

step("a visitor without JavaScript reads it, and finds the way on to the space", async () => {
  const visitor = await visit({ javaScriptEnabled: false });
  await readIt(visitor);
  await follow(visitor, "eKlient");
  expect(new URL(visitor.page.url()).pathname).toBe("/eklient");
});

async function readIt(reader: Visit): Promise<void> {
  const { page } = reader;
  await readFromNews(reader, title);
  expect(new URL(page.url()).pathname).toMatch(/^\/eklient\/news\/[a-z0-9-]+$/);
  expect((await outline(reader)).filter((line) => line.endsWith(title))).toEqual([`1 ${title}`]); // once, though pasted too
  expect(await missingFrom(reader, [mendedLede, ...paragraphs])).toEqual([]);
  expect(await page.locator("center").count()).toBe(0);
  const links = page.locator("article .prose a");
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")))).toEqual(addresses);
  const pictures = await picturesIn(reader);
  expect(pictures.map((picture) => picture.alt)).toEqual([alt]);
  expect(pictures[0]?.addresses.length).toBeGreaterThan(1);
  for (const address of pictures[0]?.addresses ?? []) {
    expect(await metadataIn(await bytesAt(reader, address))).toEqual([]);
  }
}

step("no file that the portal keeps says where the picture was taken", async () => {
  const { dataDir } = (await world()).server;
  const files = filesUnder(dataDir);
  const pictures = files.filter((bytes) => bytes.subarray(0, 4).toString("latin1") === "RIFF");
  expect(pictures).not.toHaveLength(0);
  for (const bytes of pictures) expect(await metadataIn(bytes)).toEqual([]);
});
