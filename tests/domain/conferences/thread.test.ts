import { beforeEach, expect, test } from "vitest";
import { readThread } from "../../../app/domain/conferences/thread.server.ts";
import { publishConference } from "../../support/listed-conferences.ts";
import { adminClient, asVisitor, countStatements, makeTenant } from "../../support/sandbox.ts";

const today = "2026-11-22";
const read = () => asVisitor((db) => readThread(db, today));

beforeEach(async () => {
  await (await adminClient()).query("delete from app.conferences");
});

test("while they are few, conferences hang one by one in the order of time", async () => {
  expect(await read()).toEqual({ by: "conference", past: [], ahead: [] });
  const space = await makeTenant();
  await publishConference(space, { title: "2018", day: "2018-08-29" });
  await publishConference(space, { title: "utan datum" });
  await publishConference(space, { title: "2027", day: "2027-01-02" });
  await publishConference(space, { title: "2020", year: 2020, held: true });
  const thread = await read();
  const titles = (side: "past" | "ahead") => (thread.by === "conference" ? thread[side].map(({ title }) => title) : []);
  expect([titles("past"), titles("ahead")]).toEqual([
    ["2018", "2020"],
    ["2027", "utan datum"],
  ]);
});

test("when they are many they hang by year, on either side of today, a few named at each", async () => {
  const space = await makeTenant();
  for (const year of [2012, 2013, 2014, 2016, 2018, 2026, 2028, 2029, 2030]) {
    await publishConference(space, { title: `${year}`, day: `${year}-12-24` });
  }
  for (const month of ["01", "02", "03", "04"])
    await publishConference(space, { title: month, day: `2026-${month}-01` });
  await publishConference(space, { title: "år okänt", held: true });
  await publishConference(space, { title: "utan datum" });
  const thread = await read();
  if (thread.by !== "year") throw new Error("there should be years");
  expect(thread.earlier).toBe(true);
  expect(
    thread.years.map(({ show, year, conferences, more }) => [show, year, conferences.map(({ title }) => title), more]),
  ).toEqual([
    ["past", 2014, ["2014"], false],
    ["past", 2016, ["2016"], false],
    ["past", 2018, ["2018"], false],
    ["past", 2026, ["02", "03", "04"], true],
    ["past", null, ["år okänt"], false],
    ["upcoming", 2026, ["2026"], false],
    ["upcoming", 2028, ["2028"], false],
    ["upcoming", null, ["utan datum"], false],
  ]);
});

test("the thread costs the same number of statements with 14 and with 60 conferences", async () => {
  const space = await makeTenant();
  const count = () => asVisitor((db) => countStatements(db, () => readThread(db, today)));
  const publish = async (from: number, to: number) => {
    for (let year = from; year <= to; year += 1) await publishConference(space, { day: `${year}-06-01` });
  };
  await publish(2020, 2033);
  expect(await count()).toBe(5);
  await publish(1974, 2019);
  expect(await count()).toBe(5);
});
