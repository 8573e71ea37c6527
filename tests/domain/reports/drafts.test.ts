import { expect, test } from "vitest";
import { getReport } from "../../../app/domain/reports/desk.server.ts";
import { listReportable } from "../../../app/domain/reports/reportable.server.ts";
import { beginReport, coordinatorOf, heldConference, saveForm } from "../../support/reports.ts";
import { as, makeConference, makeSeries, makeTenant } from "../../support/sandbox.ts";

test("a report begins with its conference's title, no wider than it, and beginning it twice gives one", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const { item } = await heldConference(space, writer, {}, { title: "Vårmötet", visibility: "network" });
  const id = await beginReport(space, writer, item);
  const report = await as(writer, space, (db) => getReport(db, space.id, id));
  expect(report).toMatchObject({
    lifecycle: "unpublished",
    state: "draft",
    conference: { id: item, title: "Vårmötet", visibility: "network", series: null, previous: null },
    draft: { title: "Rapport: Vårmötet", visibility: "network", form: "conference", figures: [], noActions: false },
  });
});

test("of one conference there is one report, and of one that has not been held none", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const held = await heldConference(space, writer);
  await beginReport(space, writer, held.item);
  await expect(beginReport(space, writer, held.item)).rejects.toMatchObject({ code: "report_exists", field: "about" });
  const ahead = await makeConference(space, writer, "published", {
    datePrecision: "day",
    startsOn: "2199-01-01",
    endsOn: "2199-01-01",
  });
  await expect(beginReport(space, writer, ahead.item)).rejects.toMatchObject({
    code: "conference_not_held",
    field: "about",
  });
});

test("a conference of another space does not exist, nor does its report", async () => {
  const [here, there] = [await makeTenant(), await makeTenant()];
  const [writer, stranger] = [await coordinatorOf(here), await coordinatorOf(there)];
  const { item } = await heldConference(here, writer);
  await expect(beginReport(there, stranger, item)).rejects.toMatchObject({ code: "not_found" });
  const id = await beginReport(here, writer, item);
  await expect(as(stranger, here, (db) => getReport(db, here.id, id))).rejects.toMatchObject({ code: "not_found" });
  await expect(as(stranger, there, (db) => getReport(db, there.id, id))).rejects.toMatchObject({ code: "not_found" });
});

test("conferences to report of are those that were held, the latest first, with the report they have", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const day = (date: string) => ({ startsOn: date, endsOn: date });
  const first = await heldConference(space, writer, day("2018-08-29"), { title: "Först" });
  const last = await heldConference(space, writer, day("2019-04-02"), { title: "Sist" });
  await heldConference(space, writer, day("2199-04-02"), { title: "Framtid" });
  const id = await beginReport(space, writer, first.item);
  const listed = await as(writer, space, (db) => listReportable(db, space.id, "2026-11-22"));
  expect(listed.map(({ id, title, reportId }) => ({ id, title, reportId }))).toEqual([
    { id: last.item, title: "Sist", reportId: null },
    { id: first.item, title: "Först", reportId: id },
  ]);
});

test("a report is saved as it was typed, and the same form twice is saved once", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const id = await beginReport(space, writer, (await heldConference(space, writer)).item);
  const values = {
    title: "Så gick det",
    worked: '<p>Innehållet.</p><img src="https://publik.example/a.png">',
    "figures.participants-total.count": "250",
    "lessons.2.text": "Mer luft.",
    "organisations.0.name": "MSB",
    "organisations.0.kind": "state",
  };
  const saved = await saveForm(space, writer, id, 2, values);
  expect(saved).toMatchObject({
    version: 3,
    draft: {
      title: "Så gick det",
      slug: "sa-gick-det",
      worked: expect.stringMatching(/^Innehållet\.\s*$/), // pictures go
      figures: [{ measure: "participants", count: 250, qualifier: "exact" }],
      lessons: [{ day: 2, text: "Mer luft." }],
      organisations: [{ name: "MSB", kind: "state" }],
    },
  });
  expect(await saveForm(space, writer, id, 2, values)).toMatchObject({ version: 3 });
  const other = await coordinatorOf(space);
  await expect(saveForm(space, other, id, 2, { title: "Annat" })).rejects.toMatchObject({ code: "stale" });
});

test("the edition before is the one before it in the series, whoever holds it, with what is known of its participants", async () => {
  const [space, elsewhere] = [await makeTenant(), await makeTenant()];
  const [writer, other] = [await coordinatorOf(space), await coordinatorOf(elsewhere)];
  const seriesId = await makeSeries("Klusterkonferensen", "klusterkonferensen");
  const day = (date: string) => ({ startsOn: date, endsOn: date, seriesId });
  await heldConference(space, writer, day("2018-05-01"), { title: "2018" });
  await heldConference(elsewhere, other, day("2019-05-01"), { title: "2019" });
  const { item } = await heldConference(space, writer, day("2020-05-01"), { title: "2020" });
  const report = await as(writer, space, async (db) => getReport(db, space.id, await beginReport(space, writer, item)));
  expect(report.conference?.previous).toMatchObject({ title: "2019", space: elsewhere.slug, participants: null });
});
