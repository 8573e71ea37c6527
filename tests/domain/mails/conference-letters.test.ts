// Letters about conferences and reports, from the deed that causes them to what arrives.
import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import { asWorker } from "../../../app/platform/database.server.ts";
import { emptyOutbox, mailServerOfFile, origin, sendThrough } from "../../support/outbox.ts";
import {
  adminClient,
  as,
  makeConference,
  makePerson,
  makeReport,
  makeTenant,
  type TestPerson,
  type TestTenant,
} from "../../support/sandbox.ts";

const mails = mailServerOfFile();

let host: TestTenant;
let maria: TestPerson;
let partner: TestTenant;
let lena: TestPerson;
let kim: TestPerson;

beforeEach(async () => {
  await (await adminClient()).query("delete from app.national_roles");
  host = await makeTenant({ name: "Region Dalarna" });
  partner = await makeTenant({ name: "Region Örebro län" });
  maria = await makePerson({ in: [[host, "coordinator"]] });
  lena = await makePerson({ in: [[partner, "coordinator"]], locale: "da" });
  kim = await makePerson({ national: "reviewer", locale: "en" });
});

/** What arrives: to whom, about what, and whether it leads to a page. Sorted by the recipient. */
async function arrived(): Promise<Record<string, { subject?: string; text: string }>> {
  await sendThrough(mails.mailer);
  const letters = mails.server.received.map(({ to, mail }) => [
    to.join(),
    { subject: mail.subject, text: mail.text ?? "" },
  ]);
  mails.server.received.length = 0;
  return Object.fromEntries(letters);
}

const planned = { datePrecision: "year", startsOn: "2019-01-01", endsOn: "2019-12-31", form: "digital" } as const;
const held = { datePrecision: "day", startsOn: "2020-05-11", endsOn: "2020-05-12", form: "digital" } as const;

test("a space that is to co-organise is asked in its own language, and the host hears the answer", async () => {
  const named = { title: "Digidel 2019", slug: "digidel-2019" };
  const conference = await makeConference(host, maria, "published", { ...planned, coHostIds: [partner.id] }, named);
  const asked = (await arrived())[lena.email];
  expect(asked?.subject).toBe("Vil I være medarrangør? Digidel 2019");
  expect(asked?.text).toContain("Region Dalarna vil gerne have Region Örebro län med som medarrangør");
  expect(asked?.text).toContain(`${origin}/${partner.slug}/manage/conferences\n`);
  await as(lena, partner, (db) =>
    sql`select app.answer_co_hosting(${partner.id}, ${host.id}, ${conference.item}, false)`.execute(db),
  );
  const answer = (await arrived())[maria.email];
  expect(answer?.subject).toBe("Region Örebro län är inte medarrangör: Digidel 2019");
  expect(answer?.text).toContain(`${origin}/${host.slug}/manage/conferences/${conference.item}\n`);
});

test("the national team is told that a conference is cancelled, why, and that it takes place after all", async () => {
  const conference = await makeConference(host, maria, "published", planned, { title: "Mötet", slug: "motet" });
  await emptyOutbox();
  await as(maria, host, (db) =>
    sql`select app.halt_conference(${host.id}, ${conference.item}, 'cancelled', 'För få anmälda.')`.execute(db),
  );
  const cancelled = (await arrived())[kim.email];
  expect(cancelled?.subject).toBe("Cancelled: Mötet");
  expect(cancelled?.text).toContain("> För få anmälda.");
  expect(cancelled?.text).toContain(`${origin}/${host.slug}/conferences/motet\n`);
  await as(maria, host, (db) => sql`select app.resume_conference(${host.id}, ${conference.item})`.execute(db));
  expect((await arrived())[kim.email]?.subject).toBe("Going ahead after all: Mötet");
});

test("a space hears of figures that the national team has reported for it", async () => {
  const conference = await makeConference(host, maria, "published", held, { title: "Mötet", slug: "motet" });
  await emptyOutbox();
  const figures = [{ measure: "participants", dimension: "total", category: "", count: 100, qualifier: "about" }];
  await as(kim, null, (db) =>
    sql`select app.report_figures(${host.id}, ${conference.item}, ${JSON.stringify(figures)}, 'Ett brev', null)`.execute(
      db,
    ),
  );
  const letter = (await arrived())[maria.email];
  expect(letter?.subject).toBe("Siffror för Mötet");
  expect(letter?.text).toContain(`${origin}/${host.slug}/conferences/motet\n`);
});

test("an overdue plan and actions that are due are asked about, and lead to where they are answered", async () => {
  const plan = await makeConference(host, maria, "published", planned, { title: "Planen" });
  const conference = await makeConference(host, maria, "published", held);
  const action = { id: randomUUID(), title: "Samla exemplen", owner: "Mia", organisation: "", dueOn: "2021-03-01" };
  await makeReport(host, maria, "published", conference.item, { actions: JSON.stringify([action]) });
  await emptyOutbox();
  await asWorker((db) => sql`select app.ask_overdue_plans()`.execute(db));
  const overdue = (await arrived())[maria.email];
  expect(overdue?.subject).toBe("Är den genomförd? Planen");
  expect(overdue?.text).toContain(`${origin}/${host.slug}/manage/conferences/${plan.item}\n`);
  await asWorker((db) => sql`select app.remind_actions()`.execute(db));
  const due = (await arrived())[maria.email];
  expect(due?.subject).toBe("En åtgärd väntar på besked");
  expect(due?.text).toContain("- Samla exemplen, Mia, senast 1 mars 2021\n");
  expect(due?.text).toContain(`${origin}/${host.slug}/manage/actions\n`);
});
