// What readers have of a report: its figures with who says so, what became of its actions, and what the national team said.
import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Figure } from "../../../app/domain/figures/figure.ts";
import { reportOnBehalf, takeBack } from "../../../app/domain/reports/on-behalf.server.ts";
import { getPublishedReport } from "../../../app/domain/reports/reading.server.ts";
import { renderReport } from "../../../app/domain/reports/report-content.server.ts";
import { coordinatorOf, heldConference } from "../../support/reports.ts";
import {
  as,
  asVisitor,
  countStatements,
  makePerson,
  makeReport,
  makeSeries,
  makeTenant,
  type TestPerson,
  type TestTenant,
} from "../../support/sandbox.ts";
import { words } from "../../support/text-words.ts";

const total = (count: number, qualifier: Figure["qualifier"] = "exact"): Figure => ({
  measure: "participants",
  dimension: "total",
  category: "",
  count,
  qualifier,
});

async function shown(space: TestTenant, slug: string, reader: TestPerson | null = null) {
  const read = (db: Parameters<Parameters<typeof asVisitor>[0]>[0]) =>
    getPublishedReport(db, space, slug, { signedIn: reader !== null });
  return renderReport(reader ? await as(reader, null, read) : await asVisitor(read), words);
}

test("a report shows its space's figures, with source and reporter, and the actions as they stand", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const { item } = await heldConference(space, writer);
  const action = {
    id: randomUUID(),
    title: "Boka studio",
    owner: "Samordnaren",
    organisation: "Klustren",
    dueOn: null,
  };
  const { slug } = await makeReport(space, writer, "published", item, {
    figures: JSON.stringify([total(400, "over")]),
    figuresSource: "arrangören",
    worked: "**Bra**",
    lessons: JSON.stringify([{ day: 1, text: "Tekniken." }]),
    actions: JSON.stringify([action]),
  });
  await as(writer, space, (db) =>
    sql`select app.settle_action(${space.id}, ${action.id}, 'done', 'Bokad')`.execute(db),
  );
  const report = await shown(space, slug);
  expect(report.figures.participants).toMatchObject({
    reporter: "space",
    source: "arrangören",
    total: { count: 400, qualifier: "over" },
  });
  expect(report.workedHtml).toBe("<p><strong>Bra</strong></p>");
  expect(report.lessons).toEqual([{ day: 1, html: "<p>Tekniken.</p>" }]);
  expect(report.actions).toMatchObject([{ title: "Boka studio", state: "done", note: "Bokad" }]);
});

test("participants are compared with the edition before, or as the reporter said where that one has no number", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const seriesId = await makeSeries("Serien", "serien");
  const day = (date: string) => ({ startsOn: date, endsOn: date, seriesId });
  const before = await heldConference(space, writer, day("2019-05-01"));
  const after = await heldConference(space, writer, day("2020-05-01"));
  const { slug } = await makeReport(space, writer, "published", after.item, {
    figures: JSON.stringify([total(400, "over")]),
    ratioToPrevious: 2,
  });
  expect((await shown(space, slug)).growth).toEqual({ ratio: 2, qualifier: "exact", basis: "said" });
  await makeReport(space, writer, "published", before.item, { figures: JSON.stringify([total(320)]) });
  expect((await shown(space, slug)).growth).toEqual({ ratio: 1.25, qualifier: "over", basis: "counted" });
});

test("what the national team reported is shown as such until the space reports itself, and can be taken back", async () => {
  const space = await makeTenant();
  const [writer, reviewer] = [await coordinatorOf(space), await makePerson({ national: "reviewer" })];
  const { item } = await heldConference(space, writer);
  const report = { figures: [total(100, "about")], figuresSource: "telefon", ratio: null };
  await as(reviewer, null, (db) => reportOnBehalf(db, space, item, report));
  const { slug } = await makeReport(space, writer, "published", item, {});
  expect((await shown(space, slug)).figures.participants).toMatchObject({ reporter: "national", source: "telefon" });
  await as(reviewer, null, (db) => takeBack(db, space, item));
  expect((await shown(space, slug)).figures.participants).toBe(null);
});

test("figures on behalf are judged like the space's own, and only the national team reports them", async () => {
  const space = await makeTenant();
  const [writer, reviewer] = [await coordinatorOf(space), await makePerson({ national: "reviewer" })];
  const { item } = await heldConference(space, writer);
  const say = (person: TestPerson, figures: Figure[], ratio: number | null = null) =>
    as(person, null, (db) => reportOnBehalf(db, space, item, { figures, figuresSource: "x", ratio }));
  await expect(say(reviewer, [])).rejects.toMatchObject({ code: "figures_missing" });
  await expect(say(reviewer, [total(0)])).rejects.toMatchObject({ code: "count_zero" });
  await expect(say(writer, [total(5)])).rejects.toMatchObject({ code: "not_found" });
  await say(reviewer, [], 2);
});

test("a coordinator report is read by its space and the national team, with that team's answer", async () => {
  const space = await makeTenant();
  const [writer, reviewer] = [await coordinatorOf(space), await makePerson({ national: "reviewer" })];
  const outsider = await coordinatorOf(await makeTenant());
  const { slug, revision } = await makeReport(space, writer, "submitted", null, {}, { visibility: "national" });
  await expect(shown(space, slug, writer)).rejects.toMatchObject({ code: "not_found" });
  await as(reviewer, null, (db) =>
    sql`select app.decide_revision(${space.id}, ${revision}, 2, 'approved', 'Tack. Vi ses i maj.')`.execute(db),
  );
  for (const reader of [writer, reviewer]) {
    expect((await shown(space, slug, reader)).response?.message).toBe("Tack. Vi ses i maj.");
  }
  await expect(shown(space, slug, outsider)).rejects.toMatchObject({ code: "not_found" });
  await expect(shown(space, slug)).rejects.toMatchObject({ code: "not_found" });
});

test("where both agree the network reads it, but not what the national team answered", async () => {
  const space = await makeTenant();
  const [writer, outsider] = [await coordinatorOf(space), await coordinatorOf(await makeTenant())];
  const { slug, revision } = await makeReport(space, writer, "submitted", null, {}, { visibility: "network" });
  const reviewer = await makePerson({ national: "reviewer" });
  await as(reviewer, null, (db) =>
    sql`select app.decide_revision(${space.id}, ${revision}, 2, 'approved', 'Mellan oss.')`.execute(db),
  );
  expect((await shown(space, slug, outsider)).response).toBe(null);
  await expect(shown(space, slug)).rejects.toMatchObject({ code: "not_found" });
});

test("a report costs the same few statements whatever is in it", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const slugs = [];
  for (const count of [1, 30]) {
    const { item } = await heldConference(space, writer);
    const actions = Array.from({ length: count }, (_, index) => ({
      id: randomUUID(),
      title: `Åtgärd ${index}`,
      owner: "A",
      dueOn: null,
    }));
    slugs.push((await makeReport(space, writer, "published", item, { actions: JSON.stringify(actions) })).slug);
  }
  const counts: number[] = [];
  for (const slug of slugs) {
    await asVisitor(async (db) => {
      counts.push(await countStatements(db, () => getPublishedReport(db, space, slug, { signedIn: false })));
    });
  }
  expect(counts).toEqual([4, 4]);
});
