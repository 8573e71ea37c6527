import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { getConference } from "../../../app/domain/conferences/desk.server.ts";
import { conferenceValues, readConferenceForm } from "../../../app/domain/conferences/draft-form.ts";
import { startConference } from "../../../app/domain/conferences/drafts.server.ts";
import { readConference } from "../../../app/domain/conferences/prepare.server.ts";
import { beginConference, emptyForm, saveConference, type Typed } from "../../support/conference-drafts.ts";
import { coordinatorOf } from "../../support/drafts.ts";
import { as, countStatements, makeConference, makeRound, makeSeries, makeTenant } from "../../support/sandbox.ts";

test("a new conference begins empty, and beginning it twice gives one", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const id = await beginConference(space, writer);
  await as(writer, space, (db) => startConference(db, space.id, id, "sv"));
  const conference = await as(writer, space, (db) => getConference(db, space.id, id));
  expect(conference).toMatchObject({
    lifecycle: "unpublished",
    state: "draft",
    version: 1,
    published: null,
    hosts: [],
  });
  expect(conference.draft).toMatchObject({
    title: "",
    date: { precision: "day", startsOn: null },
    days: [],
    target: null,
  });
});

test("everything that a form holds is kept, and fills the form in again", async () => {
  const space = await makeTenant();
  const other = await makeTenant();
  const writer = await coordinatorOf(space);
  const id = await beginConference(space, writer);
  const typed: Typed = {
    ...emptyForm,
    title: "Höstkonferensen 2018 🎉",
    lede: "مرحبا",
    seriesId: await makeSeries("Höstkonferensen", `serie-${randomUUID()}`),
    roundId: await makeRound("Hösten 2018", `omgang-${randomUUID()}`),
    theme: "Delaktighet",
    precision: "day",
    startsOn: "2018-08-29",
    endsOn: "2018-08-30",
    form: "hybrid",
    venue: "Huset",
    town: "Jönköping",
    country: "SE",
    areaCodes: ["SE-06", "SE-20"],
    coHostIds: ["", other.id],
    targetGroup: "Bibliotek",
    "target.count": "400",
    "target.qualifier": "over",
    registrationUrl: "https://exempel.se/anmalan",
    body: "## Program\n\nText.",
    "days.0.date": "2018-08-29",
    "days.0.theme": "Första",
    "days.0.responsible.0.name": "",
    "days.0.responsible.0.organisation": "",
    "days.1.date": "2018-08-30",
    "days.1.theme": "Andra",
    "days.1.responsible.0.name": "Anna Ek",
    "days.1.responsible.0.organisation": "Regionbiblioteket",
    "days.1.responsible.1.name": "",
    "days.1.responsible.1.organisation": "Länsstyrelsen",
    "speakers.0.name": "",
    "speakers.0.organisation": "MSB",
    "links.0.kind": "film",
    "links.0.title": "Inspelningen",
    "links.0.url": "https://exempel.se/film",
    "links.1.kind": "slides",
    "links.1.title": "",
    "links.1.url": "",
  };
  const { draft, version } = await saveConference(space, writer, id, 1, typed);
  expect(version).toBe(2);
  expect(draft.days.map(({ responsible }) => responsible.length)).toEqual([0, 2]);
  expect([draft.target, draft.speakers, draft.links.length]).toEqual([
    { count: 400, qualifier: "over" },
    [{ name: "", organisation: "MSB" }],
    1,
  ]);
  const again = readConference(conferenceValues(draft));
  expect({ ...again, slug: null }).toEqual({ ...draft, slug: null, slugBefore: draft.slug });
  expect(readConferenceForm(conferenceValues(draft)).days[1]?.theme).toBe("Andra");
});

test("a speaker or a link without anything in it is no row; a day of which nothing is known is one", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const id = await beginConference(space, writer);
  const { draft } = await saveConference(space, writer, id, 1, {
    "days.0.date": "",
    "days.0.theme": " ",
    "speakers.0.name": "  ",
    "speakers.0.organisation": "",
    "links.0.kind": "slides",
    "links.0.title": "",
    "links.0.url": "",
  });
  expect([draft.days, draft.speakers, draft.links]).toEqual([[{ date: null, theme: "", responsible: [] }], [], []]);
});

test("the same form sent twice is saved once", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const id = await beginConference(space, writer);
  const typed = { title: "Dubbelklick", areaCodes: ["SE-06"], "speakers.0.name": "A", "speakers.0.organisation": "" };
  const atOnce = await Promise.all([1, 2].map(() => saveConference(space, writer, id, 1, typed)));
  const late = await saveConference(space, writer, id, 1, typed);
  expect([...atOnce, late].map(({ version }) => version)).toEqual([2, 2, 2]);
});

test("of two coordinators who save at once, the second is told and overwrites nothing", async () => {
  const space = await makeTenant();
  const [one, other] = [await coordinatorOf(space), await coordinatorOf(space)];
  const id = await beginConference(space, one);
  await saveConference(space, one, id, 1, { title: "Ettan skrev" });
  await expect(saveConference(space, other, id, 1, { title: "Tvåan skrev" })).rejects.toMatchObject({ code: "stale" });
  const stored = await as(other, space, (db) => getConference(db, space.id, id));
  expect(stored).toMatchObject({
    version: 2,
    updatedBy: one.name,
    updatedByMe: false,
    draft: { title: "Ettan skrev" },
  });
});

test("a conference of another space, one that is not there, and a post are no conference", async () => {
  const [here, there] = [await makeTenant(), await makeTenant()];
  const writer = await coordinatorOf(here);
  const foreign = await makeConference(there, await coordinatorOf(there), "draft");
  for (const [tenant, id] of [
    [here, foreign.item],
    [there, foreign.item],
    [here, randomUUID()],
  ] as const) {
    await expect(as(writer, here, (db) => getConference(db, tenant.id, id))).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(saveConference(tenant, writer, id, 2)).rejects.toMatchObject({ code: "not_found" });
  }
});

test("what has been handed in is not written in any more", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const { item } = await makeConference(space, writer, "submitted");
  await expect(saveConference(space, writer, item, 2)).rejects.toMatchObject({ code: "not_editable" });
});

test("an address follows the title, also of a conference whose title has no letters", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const first = await saveConference(space, writer, await beginConference(space, writer), 1);
  const second = await saveConference(space, writer, await beginConference(space, writer), 1);
  const third = await saveConference(space, writer, await beginConference(space, writer), 1, { title: "؟" });
  expect([first, second, third].map(({ draft }) => draft.slug)).toEqual([
    "hostkonferensen",
    "hostkonferensen-2",
    "konferens",
  ]);
});

test("a series or round that there is not is no choice, and the space is no co-organiser of its own", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const id = await beginConference(space, writer);
  for (const field of ["seriesId", "roundId"]) {
    await expect(saveConference(space, writer, id, 1, { [field]: randomUUID() })).rejects.toMatchObject({
      code: "invalid_choice",
      field,
    });
  }
  expect((await saveConference(space, writer, id, 1, { coHostIds: [space.id] })).draft.coHostIds).toEqual([]);
});

test("pictures in the text go, whatever they lie in", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const body = 'Före\n\n![Sal](https://a.example/1.png)\n\n<img src="//b.example/2.png">Efter';
  const { draft } = await saveConference(space, writer, await beginConference(space, writer), 1, { body });
  expect(draft.body).toBe("Före\n\nEfter");
});

test("a conference with its co-organisers costs one statement", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const counts: number[] = [];
  for (const hosts of [1, 3]) {
    const coHostIds = await Promise.all(Array.from({ length: hosts }, async () => (await makeTenant()).id));
    const { item } = await makeConference(space, writer, "published", { coHostIds });
    counts.push(
      await as(writer, space, (db) =>
        countStatements(db, async () => {
          expect((await getConference(db, space.id, item)).hosts).toHaveLength(hosts);
        }),
      ),
    );
  }
  expect(counts).toEqual([1, 1]);
});
