import { expect, test } from "vitest";
import { listPublishedReports } from "../../../app/domain/reports/published-list.server.ts";
import { coordinatorOf, heldConference } from "../../support/reports.ts";
import { as, asVisitor, countStatements, makePerson, makeReport, makeTenant } from "../../support/sandbox.ts";

test("everybody finds the reports that they may read, the latest first, and no draft", async () => {
  const space = await makeTenant();
  const [writer, other] = [await coordinatorOf(space), await coordinatorOf(await makeTenant())];
  const member = await makePerson({ in: [[space, "member"]] });
  const { item } = await heldConference(space, writer);
  await makeReport(space, writer, "published", item, {}, { title: "Öppen" });
  await makeReport(space, writer, "published", null, {}, { title: "Nätverket", visibility: "network" });
  await makeReport(space, writer, "published", null, {}, { title: "Teamet", visibility: "national" });
  await makeReport(space, writer, "submitted", null, {}, { title: "Inskickad", visibility: "network" });
  const read = (db: Parameters<typeof listPublishedReports>[0]) => listPublishedReports(db, space.id, { turn: null });
  const titles = ({ reports }: Awaited<ReturnType<typeof read>>) => reports.map(({ title }) => title);
  expect(titles(await asVisitor(read))).toEqual(["Öppen"]);
  expect(titles(await as(other, null, read))).toEqual(["Nätverket", "Öppen"]);
  expect(titles(await as(member, null, read))).toEqual(["Teamet", "Nätverket", "Öppen"]);
});

test("pages turn both ways, and cost one statement each", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  for (let number = 1; number <= 4; number += 1) {
    await makeReport(space, writer, "published", null, {}, { title: `${number}`, visibility: "network" });
  }
  await as(writer, null, async (db) => {
    const first = await listPublishedReports(db, space.id, { turn: null, limit: 3 });
    expect([first.reports.map(({ title }) => title), first.newer]).toEqual([["4", "3", "2"], null]);
    const turn = { towards: "older", cursor: first.older ?? "" } as const;
    const second = await listPublishedReports(db, space.id, { turn, limit: 3 });
    expect([second.reports.map(({ title }) => title), second.older]).toEqual([["1"], null]);
    const back = { towards: "newer", cursor: second.newer ?? "" } as const;
    expect((await listPublishedReports(db, space.id, { turn: back, limit: 3 })).reports).toEqual(first.reports);
    expect(await countStatements(db, () => listPublishedReports(db, space.id, { turn: null }))).toBe(1);
    const madeUp = { towards: "older", cursor: "nonsens" } as const;
    expect((await listPublishedReports(db, space.id, { turn: madeUp })).startsOver).toBe(true);
  });
});
