import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import { invite } from "../../../app/domain/memberships/invitations.server.ts";
import { removeMember } from "../../../app/domain/memberships/memberships.server.ts";
import { asSignIn } from "../../../app/platform/database.server.ts";
import { emptyOutbox, mailServerOfFile, origin, outbox, sendThrough } from "../../support/outbox.ts";
import { adminClient, as, makePerson, makePost, makeTenant } from "../../support/sandbox.ts";

const mails = mailServerOfFile();

beforeEach(async () => {
  await (await adminClient()).query("delete from app.national_roles");
});

/** What arrived for an address, after everything has been sent. */
async function letterTo(email: string) {
  await sendThrough(mails.mailer);
  const [letter] = mails.server.received.filter(({ to }) => to.includes(email));
  if (!letter) throw new Error(`nothing came for ${email}`);
  const { subject, text = "", html } = letter.mail;
  return { subject, text, html: html || "", raw: letter.raw, from: letter.mail.from?.text };
}

async function tokenInOutbox(): Promise<string> {
  const [mail] = await outbox();
  return (mail?.data as { token: string } | undefined)?.token ?? "none";
}

test("an invitation says who invites to what, in the language that the admin chose", async () => {
  const space = await makeTenant({ name: "Region Nord" });
  const admin = await makePerson({ in: [[space, "admin"]], name: "Ada Vik", locale: "sv" });
  await as(admin, space, (db) => invite(db, space.id, { email: "ny@example.org", role: "coordinator", locale: "da" }));
  const link = `${origin}/invitation/${await tokenInOutbox()}`;
  const letter = await letterTo("ny@example.org");
  expect(letter.subject).toBe("Invitation til Region Nord");
  expect(letter.from).toBe('"Röda tråden" <no-reply@portal.example.org>');
  expect(letter.text).toContain("Ada Vik har inviteret dig til rummet Region Nord som koordinator.");
  expect(letter.text).toContain(`Svar på invitationen:\n${link}\n`);
  expect(letter.html).toContain(`<html lang="da">`);
  expect(letter.html).toContain(`href="${link}"`);
  expect(letter.raw).toContain("Content-Language: da");
});

test("a reset link comes in the language of the account", async () => {
  const person = await makePerson({ locale: "nb" });
  await asSignIn((db) => sql`select app.request_reset(${person.email})`.execute(db));
  const link = `${origin}/reset/${await tokenInOutbox()}`;
  const letter = await letterTo(person.email);
  expect(letter.subject).toBe("Velg et nytt passord");
  expect(letter.text).toContain(`\n${link}\n`);
});

test("only the newest of two reset links is sent", async () => {
  const person = await makePerson();
  for (let n = 0; n < 2; n++) await asSignIn((db) => sql`select app.request_reset(${person.email})`.execute(db));
  expect((await outbox()).length).toBe(1);
});

test("the national team is told of a text that waits, each in her language, and of one that is out already", async () => {
  const space = await makeTenant({ name: "Region Syd" });
  const trusted = await makeTenant({ name: "Region Öst", news_trust: "publish_first" });
  const english = await makePerson({ national: "reviewer", locale: "en" });
  const author = await makePerson({
    in: [
      [space, "coordinator"],
      [trusted, "coordinator"],
    ],
  });
  const post = await makePost(space, author, "submitted", { title: "Höstens möte" });
  const letter = await letterTo(english.email);
  expect(letter.subject).toBe("For review: Höstens möte");
  expect(letter.text).toContain("Region Syd has submitted this text to the national team.");
  expect(letter.text).toContain(`\n${origin}/national/review/${space.slug}/${post.revision}\n`);
  expect(letter.html).toContain(`<h1 lang="sv">Höstens möte</h1>`);
  mails.server.received.length = 0;
  await makePost(trusted, author, "submitted", { title: "Ute redan" });
  expect((await letterTo(english.email)).subject).toBe("Published, for review: Ute redan");
});

test("the author reads why a text came back, and where it is read once it is approved", async () => {
  const space = await makeTenant({ name: "Region Syd" });
  const author = await makePerson({ in: [[space, "coordinator"]], locale: "sv" });
  const reviewer = await makePerson({ national: "reviewer" });
  const decide = (revision: string, decision: string, message: string) =>
    as(reviewer, null, (db) =>
      sql`select app.decide_revision(${space.id}, ${revision}, 2, ${decision}, ${message})`.execute(db),
    );
  const first = await makePost(space, author, "submitted", { title: "Första" });
  await emptyOutbox();
  await decide(first.revision, "returned", "Rad ett.\nRad <två>.");
  const returned = await letterTo(author.email);
  expect(returned.subject).toBe("Återlämnad: Första");
  expect(returned.text).toContain("> Rad ett.\n> Rad <två>.");
  expect(returned.html).toContain("Rad ett.<br>\nRad &lt;två&gt;.");
  expect(returned.text).toContain(`\n${origin}/${space.slug}/manage/news/${first.item}\n`);
  mails.server.received.length = 0;
  const second = await makePost(space, author, "submitted", { title: "Andra", slug: "andra" });
  await emptyOutbox();
  await decide(second.revision, "approved", "");
  const approved = await letterTo(author.email);
  expect(approved.subject).toBe("Godkänd: Andra");
  expect(approved.text).toContain(`\n${origin}/${space.slug}/news/andra\n`);
});

test("an author who has left the space is told no more, one who only submitted is", async () => {
  const space = await makeTenant();
  const author = await makePerson({ in: [[space, "coordinator"]] });
  const reviewer = await makePerson({ national: "reviewer" });
  const post = await makePost(space, author, "draft");
  const submitter = await makePerson({ in: [[space, "coordinator"]] });
  await as(submitter, space, (db) => sql`select app.submit_revision(${space.id}, ${post.revision}, 2)`.execute(db));
  await as(author, space, (db) => removeMember(db, space.id, author.id));
  await emptyOutbox();
  await as(reviewer, null, (db) =>
    sql`select app.decide_revision(${space.id}, ${post.revision}, 2, 'returned', 'Mer, tack.')`.execute(db),
  );
  await sendThrough(mails.mailer);
  expect(mails.server.received.flatMap((letter) => letter.to)).toEqual([submitter.email]);
});

test("what people write injects neither headers nor markup nor other words", async () => {
  const evil =
    'Hej\r\nBcc: offer@example.org\r\n\r\n<script>alert(1)</script> {{email}} $t(mail.reset.subject) \u202e"&';
  const space = await makeTenant({ name: `<b>Nord</b>\r\nX-Evil: ja ${"lång ".repeat(15)}` });
  const author = await makePerson({ in: [[space, "coordinator"]] });
  const reviewer = await makePerson({ national: "reviewer" });
  await makePost(space, author, "submitted", { title: evil });
  const letter = await letterTo(reviewer.email);
  const headers = letter.raw.slice(0, letter.raw.indexOf("\r\n\r\n"));
  expect(mails.server.received.length).toBe(1);
  expect(headers).not.toMatch(/^(bcc|x-evil):/im);
  expect(letter.subject).toBe(
    'Att granska: Hej Bcc: offer@example.org <script>alert(1)</script> {{email}} $t(mail.reset.subject) "&',
  );
  expect(letter.html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  expect(letter.html).not.toMatch(/<script|<b>/);
});

test("a letter fetches nothing from anywhere", async () => {
  const person = await makePerson();
  await asSignIn((db) => sql`select app.request_reset(${person.email})`.execute(db));
  const { html } = await letterTo(person.email);
  expect(html).not.toMatch(/<img|<link|src=|url\(|@import/);
  expect(html.match(/https?:\/\/[^"<\s]+/g)?.every((address) => address.startsWith(origin))).toBe(true);
});
