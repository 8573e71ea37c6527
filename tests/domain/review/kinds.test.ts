// Conferences and reports as the national team reads them: the text as readers will see it, and what an edit changes,
// in words.
import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { reviseItem, submitRevision } from "../../../app/domain/items/lifecycle.server.ts";
import { findCase } from "../../../app/domain/review/cases.server.ts";
import { findNames } from "../../../app/domain/review/names.server.ts";
import { renderCase } from "../../../app/domain/review/rendering.server.ts";
import { translator } from "../../../app/i18n/translator.server.ts";
import { compareCase } from "../../../app/views/review/compare-case.ts";
import { textWords } from "../../../app/views/text-words.ts";
import {
  as,
  countStatements,
  makeConference,
  makePerson,
  makeReport,
  makeRound,
  makeSeries,
  makeTenant,
  type TestPerson,
  type TestPost,
  type TestTenant,
} from "../../support/sandbox.ts";

let space: TestTenant;
let other: TestTenant;
let author: TestPerson;
let reviewer: TestPerson;

beforeAll(async () => {
  space = await makeTenant({ name: "Region Dalarna" });
  other = await makeTenant({ name: "Region Örebro län" });
  author = await makePerson({ in: [[space, "coordinator"]] });
  reviewer = await makePerson({ national: "reviewer" });
});

async function read(text: Pick<TestPost, "revision">) {
  return await as(reviewer, null, async (db) => {
    const found = await findCase(db, space.slug, text.revision);
    if (!found || !("text" in found)) throw new Error("no open case");
    const names = await findNames(db, found.before ? [found.before, found.text] : [found.text]);
    const setting = { names, today: "2020-06-01", words: () => textWords(translator("sv")) };
    return { found, names, content: await renderCase(db, found, setting) };
  });
}

/** What an edit changes: each field with what was there and what comes in its place. */
async function changes(text: Pick<TestPost, "revision">): Promise<Record<string, [string, string]>> {
  const { found, names } = await read(text);
  if (!found.before) throw new Error("nothing to compare with");
  const comparison = compareCase(found.before, found.text, { t: translator("sv"), locale: "sv", names });
  return Object.fromEntries(
    (comparison?.changed ?? []).map((difference) => {
      if (difference.kind !== "text") throw new Error("not in words");
      const changed = difference.stretches.filter((stretch) => !("same" in stretch));
      const side = (which: "before" | "after") =>
        changed
          .map((stretch) => ("same" in stretch ? "" : stretch[which].map(({ words }) => words).join("")))
          .join("|");
      return [difference.field, [side("before"), side("after")]];
    }),
  );
}

const columns = {
  datePrecision: "year",
  startsOn: "2019-01-01",
  endsOn: "2019-12-31",
  form: "on_site",
  venue: "Folkets hus",
  town: "Falun",
  country: "SE",
  days: JSON.stringify([{ date: null, theme: "Delaktighet", responsible: [] }]),
} as const;

/** Opens a revision of what readers have, writes `columns` in it and hands it in. */
async function edit(
  table: "conferenceRevisions" | "reportRevisions",
  item: string,
  set: object,
): Promise<{ revision: string }> {
  return await as(author, space, async (db) => {
    await reviseItem(db, space.id, item);
    const open = await db
      .selectFrom("app.revisions")
      .where("tenantId", "=", space.id)
      .where("itemId", "=", item)
      .where("state", "=", "draft")
      .select(["id", "version"])
      .executeTakeFirstOrThrow();
    await db
      .updateTable(`app.${table}`)
      .set(set)
      .where("tenantId", "=", space.id)
      .where("revisionId", "=", open.id)
      .execute();
    await submitRevision(db, space.id, open.id, open.version);
    return { revision: open.id };
  });
}

test("a new conference is shown with the names of what it points at", async () => {
  const series = await makeSeries("Digidel", "digidel");
  const round = await makeRound("Hösten 2018", "hosten-2018");
  const conference = await makeConference(
    space,
    author,
    "submitted",
    { ...columns, seriesId: series, roundId: round, areaCodes: ["SE-20"], coHostIds: [other.id], body: "# Välkommen" },
    { title: "Digidel i Dalarna", lede: "Om delaktighet." },
  );
  const { found, content } = await read(conference);
  expect(found).toMatchObject({ before: null, concern: "new", text: { kind: "conference", venue: "Folkets hus" } });
  expect(content).toMatchObject({
    kind: "conference",
    conference: {
      title: "Digidel i Dalarna",
      series: { name: "Digidel" },
      round: { name: "Hösten 2018" },
      areas: [{ code: "SE-20" }],
      coHosts: [{ name: "Region Örebro län", accepted: false }],
      standing: "overdue",
      bodyHtml: expect.stringContaining("Välkommen</h3>"),
    },
  });
});

test("an edit of a conference is told in words, not in keys", async () => {
  const series = await makeSeries("Klusterkonferensen", "klusterkonferensen");
  const conference = await makeConference(space, author, "published", { ...columns, areaCodes: ["SE-20"] });
  const revision = await edit("conferenceRevisions", conference.item, {
    datePrecision: "day",
    startsOn: "2020-05-11",
    endsOn: "2020-05-12",
    seriesId: series,
    coHostIds: [other.id],
    areaCodes: [],
    form: "hybrid",
    targetCount: 400,
    targetQualifier: "over",
    registrationUrl: "https://anmalan.example.org/2020",
    days: JSON.stringify([
      { date: "2020-05-11", theme: "Delaktighet", responsible: [{ name: "", organisation: "Länsbiblioteket" }] },
    ]),
    speakers: JSON.stringify([{ name: "", organisation: "MSB" }]),
    links: JSON.stringify([{ kind: "film", title: "Första dagen", url: "https://film.example.org/1" }]),
  });
  expect(await changes(revision)).toEqual({
    date: ["2019", "11–12 maj 2020"],
    series: ["", "Klusterkonferensen"],
    form: ["På plats", "På plats och digitalt"],
    areas: ["Dalarnas län", ""],
    coHosts: ["", "Region Örebro län"],
    target: ["", "drygt 400"],
    registration: ["", "https://anmalan.example.org/2020"],
    days: [
      "Dag 1: Delaktighet\nAnsvarig: uppgift saknas",
      "Dag 1, 11 maj 2020: Delaktighet\nAnsvarig: Länsbiblioteket",
    ],
    speakers: ["", "MSB"],
    links: ["", "Första dagen (film)\nhttps://film.example.org/1"],
  });
});

test("that a conference was held stays said when a later edit keeps its date", async () => {
  const conference = await makeConference(space, author, "published", { ...columns, statedHeld: true });
  const kept = await edit("conferenceRevisions", conference.item, { statedHeld: false, theme: "Språk" });
  expect(Object.keys(await changes(kept))).toEqual(["theme"]);
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
  const conference = await makeConference(space, author, "published", held);
  const report = await makeReport(space, author, "published", conference.item, {
    figures: JSON.stringify([total(400, "about")]),
    worked: "Grupperna.",
  });
  const action = { id: randomUUID(), title: "Samla exemplen", owner: "Mia", organisation: "KSL", dueOn: "2021-03-01" };
  const revision = await edit("reportRevisions", report.item, {
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
  expect(await changes(revision)).toEqual({
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
  const conference = await makeConference(space, author, "published", held, { title: "Digidel 2020" });
  const report = await makeReport(space, author, "submitted", conference.item, {
    figures: JSON.stringify([total(400, "over")]),
    figuresSource: "anmälningslistan",
    didNotWork: "Ljudet.",
  });
  const { content } = await read(report);
  expect(content).toMatchObject({
    kind: "report",
    report: {
      conference: { title: "Digidel 2020", href: expect.stringContaining(`/${space.slug}/conferences/`) },
      figures: {
        participants: { total: { count: 400, qualifier: "over" }, reporter: "space", source: "anmälningslistan" },
      },
      didNotWorkHtml: "<p>Ljudet.</p>",
      noActions: true,
    },
  });
});

test("a coordinator report is compared by its period, and has none of a conference's fields", async () => {
  const report = await makeReport(space, author, "published", null, {}, { visibility: "national" });
  const revision = await edit("reportRevisions", report.item, { periodEndsOn: "2021-03-31", body: "Annat." });
  expect(await changes(revision)).toEqual({
    period: ["1 januari–31 december 2020", "1 januari 2020–31 mars 2021"],
    body: ["Brödtext.", "Annat."],
  });
});

test("a case of each kind is read in as many statements, whatever it holds", async () => {
  const statements = async (text: Pick<TestPost, "revision">) =>
    await as(reviewer, null, (db) => countStatements(db, () => findCase(db, space.slug, text.revision)));
  const many = JSON.stringify(Array.from({ length: 30 }, (_, n) => ({ name: `Talare ${n}`, organisation: "" })));
  const small = await makeConference(space, author, "submitted", columns);
  const large = await makeConference(space, author, "submitted", { ...columns, speakers: many, areaCodes: ["SE-20"] });
  expect(await statements(large)).toBe(await statements(small));
});
