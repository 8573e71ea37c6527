// Conferences as the national team reads them: the text as readers will see it, and what an edit changes, in words.
import { beforeAll, expect, test } from "vitest";
import { findCase } from "../../../app/domain/review/cases.server.ts";
import { changesOf, type Desk, handInEdit, readCase } from "../../support/cases.ts";
import {
  as,
  countStatements,
  makeConference,
  makePerson,
  makeRound,
  makeSeries,
  makeTenant,
  type TestPost,
  type TestTenant,
} from "../../support/sandbox.ts";

let desk: Desk;
let other: TestTenant;

beforeAll(async () => {
  const space = await makeTenant({ name: "Region Dalarna" });
  other = await makeTenant({ name: "Region Örebro län" });
  const author = await makePerson({ in: [[space, "coordinator"]] });
  desk = { space, author, reviewer: await makePerson({ national: "reviewer" }) };
});

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

test("a new conference is shown with the names of what it points at", async () => {
  const series = await makeSeries("Digidel", "digidel");
  const round = await makeRound("Hösten 2018", "hosten-2018");
  const conference = await makeConference(
    desk.space,
    desk.author,
    "submitted",
    { ...columns, seriesId: series, roundId: round, areaCodes: ["SE-20"], coHostIds: [other.id], body: "# Välkommen" },
    { title: "Digidel i Dalarna", lede: "Om delaktighet." },
  );
  const { found, content } = await readCase(desk, conference);
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
  const conference = await makeConference(desk.space, desk.author, "published", { ...columns, areaCodes: ["SE-20"] });
  const revision = await handInEdit(desk, "conferenceRevisions", conference.item, {
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
  expect(await changesOf(desk, revision)).toEqual({
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
  const conference = await makeConference(desk.space, desk.author, "published", { ...columns, statedHeld: true });
  const kept = await handInEdit(desk, "conferenceRevisions", conference.item, { statedHeld: false, theme: "Språk" });
  expect(Object.keys(await changesOf(desk, kept))).toEqual(["theme"]);
});

test("a case of each kind is read in as many statements, whatever it holds", async () => {
  const statements = async (text: Pick<TestPost, "revision">) =>
    await as(desk.reviewer, null, (db) => countStatements(db, () => findCase(db, desk.space.slug, text.revision)));
  const many = JSON.stringify(Array.from({ length: 30 }, (_, n) => ({ name: `Talare ${n}`, organisation: "" })));
  const small = await makeConference(desk.space, desk.author, "submitted", columns);
  const large = await makeConference(desk.space, desk.author, "submitted", {
    ...columns,
    speakers: many,
    areaCodes: ["SE-20"],
  });
  expect(await statements(large)).toBe(await statements(small));
});
