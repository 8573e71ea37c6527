// Reports as the national team reads them, and what it answers.
import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { decide } from "../../../app/domain/review/decisions.server.ts";
import { changesOf, type Desk, handInEdit, readCase } from "../../support/cases.ts";
import { adminClient, as, makeConference, makePerson, makeReport, makeTenant } from "../../support/sandbox.ts";

let desk: Desk;

beforeAll(async () => {
  const space = await makeTenant({ name: "Region Dalarna" });
  const author = await makePerson({ in: [[space, "coordinator"]] });
  desk = { space, author, reviewer: await makePerson({ national: "reviewer" }) };
});

const held = { datePrecision: "day", startsOn: "2020-05-11", endsOn: "2020-05-12", form: "digital" } as const;
const total = (count: number, qualifier: string) => ({
  measure: "participants",
  dimension: "total",
  category: "",
  count,
  qualifier,
});

test("an edit of a report is told in words: figures with their qualifier, actions as lines", async () => {
  const conference = await makeConference(desk.space, desk.author, "published", held);
  const report = await makeReport(desk.space, desk.author, "published", conference.item, {
    figures: JSON.stringify([total(400, "about")]),
    worked: "Grupperna.",
  });
  const action = { id: randomUUID(), title: "Samla exemplen", owner: "Mia", organisation: "KSL", dueOn: "2021-03-01" };
  const revision = await handInEdit(desk, "reportRevisions", report.item, {
    figures: JSON.stringify([
      total(400, "over"),
      { measure: "organisations", dimension: "kind", category: "municipality", count: 62, qualifier: "exact" },
      { measure: "participants", dimension: "role", category: "researcher", count: null, qualifier: "exact" },
    ]),
    ratioToPrevious: 2,
    organisations: JSON.stringify([{ name: "Falu kommun", kind: "municipality" }]),
    lessons: JSON.stringify([{ day: 1, text: "Testa ljudet." }]),
    nextSameTarget: true,
    nextForm: "hybrid",
    actions: JSON.stringify([action]),
    noActions: false,
  });
  expect(await changesOf(desk, revision)).toEqual({
    figures: [
      "Deltagare: cirka 400|",
      "Deltagare: drygt 400|Organisationer, kommuner: 62\n\nDeltagare, forskare: fanns med",
    ],
    ratio: ["", "dubbelt så många"],
    organisations: ["", "Falu kommun (Kommun)"],
    lessons: ["", "Lärdom, dag 1: Testa ljudet."],
    nextTarget: ["", "Lika många som nu"],
    nextForm: ["", "På plats och digitalt"],
    actions: ["Ingen åtgärd behövs", "Samla exemplen\nMia (KSL), senast 1 mars 2021"],
  });
});

test("a new report is shown with its conference, what it counts and what is to be done", async () => {
  const conference = await makeConference(desk.space, desk.author, "published", held, { title: "Digidel 2020" });
  const report = await makeReport(desk.space, desk.author, "submitted", conference.item, {
    figures: JSON.stringify([total(400, "over")]),
    figuresSource: "anmälningslistan",
    didNotWork: "Ljudet.",
  });
  const { content } = await readCase(desk, report);
  expect(content).toMatchObject({
    kind: "report",
    report: {
      conference: { title: "Digidel 2020", href: expect.stringContaining(`/${desk.space.slug}/conferences/`) },
      figures: {
        participants: { total: { count: 400, qualifier: "over" }, reporter: "space", source: "anmälningslistan" },
      },
      didNotWorkHtml: "<p>Ljudet.</p>",
      noActions: true,
    },
  });
});

test("a coordinator report is compared by its period, and has none of a conference's fields", async () => {
  const report = await makeReport(desk.space, desk.author, "published", null, {}, { visibility: "national" });
  const revision = await handInEdit(desk, "reportRevisions", report.item, {
    periodEndsOn: "2021-03-31",
    body: "Annat.",
  });
  expect(await changesOf(desk, revision)).toEqual({
    period: ["1 januari–31 december 2020", "1 januari 2020–31 mars 2021"],
    body: ["Brödtext.", "Annat."],
  });
});

test("an approval may carry a response, which the coordinator gets and finds with the decision", async () => {
  const report = await makeReport(desk.space, desk.author, "submitted", null, {}, { visibility: "national" });
  const message = "Tack. Vi tar upp det i maj.";
  await as(desk.reviewer, null, (db) =>
    decide(db, desk.space.id, report.revision, { intent: "approve", version: 2, message }),
  );
  const { found } = await readCase(desk, report);
  expect(found.decisions).toMatchObject([{ kind: "report", decision: "approved", message }]);
  const { rows } = await (await adminClient()).query(
    "select template, data ->> 'kind' as kind, data ->> 'message' as message from app.mails where to_user_id = $1 and data ->> 'item' = $2",
    [desk.author.id, report.item],
  );
  expect(rows).toEqual([{ template: "approved", kind: "report", message }]);
});
