import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { readInput } from "../../../app/domain/input.ts";
import { listGathered, readGatheredPlace } from "../../../app/domain/series/gathered.server.ts";
import { getRound, listRounds, saveRound } from "../../../app/domain/series/rounds.server.ts";
import { roundSchema, seriesSchema } from "../../../app/domain/series/schema.ts";
import { getSeries, listSeries, saveSeries } from "../../../app/domain/series/series.server.ts";
import {
  as,
  asVisitor,
  countStatements,
  makeConference,
  makePerson,
  makeTenant,
  type TestPerson,
  type TestTenant,
} from "../../support/sandbox.ts";

const today = "2020-06-01";

let reviewer: TestPerson;
let tenant: TestTenant;
let coordinator: TestPerson;

beforeAll(async () => {
  reviewer = await makePerson({ national: "reviewer" });
  tenant = await makeTenant({ name: "Region Ett" });
  coordinator = await makePerson({ in: [[tenant, "coordinator"]] });
});

const series = (more: Record<string, string> = {}) =>
  readInput(seriesSchema, { id: randomUUID(), name: "Klusterkonferensen", language: "sv", ...more });

const round = (more: Record<string, string> = {}) =>
  readInput(roundSchema, { id: randomUUID(), name: "Hösten 2018", language: "sv", startsOn: "", endsOn: "", ...more });

const save = (more: Record<string, string>, person = reviewer) =>
  as(person, null, (db) => saveSeries(db, series(more)));

test("the address follows from the name, stays when the name changes, and a form sent twice makes one", async () => {
  const id = randomUUID();
  expect(await save({ id, name: "Årets möte & fika" })).toBe("arets-mote-och-fika");
  expect(await save({ id, name: "Årets möte & fika" })).toBe("arets-mote-och-fika");
  expect(await save({ id, name: "Årets stora möte", slug: "annan" })).toBe("arets-mote-och-fika");
  const found = await asVisitor((db) => getSeries(db, "arets-mote-och-fika"));
  expect(found).toMatchObject({ id, name: "Årets stora möte", conferences: 0 });
  expect((await asVisitor((db) => listSeries(db, "sv"))).filter((row) => row.id === id)).toHaveLength(1);
});

test("another spelling of a name is asked about, and made when it is meant", async () => {
  await save({ name: "Digidelkonferensen" });
  await expect(save({ name: "digidel-konferensen" })).rejects.toMatchObject({
    code: "name_similar",
    field: "name",
    params: { name: "Digidelkonferensen" },
  });
  expect(await save({ name: "digidel-konferensen", sure: "on" })).toBe("digidel-konferensen");
});

test("an address that is taken is refused with one that is free; one from the name is numbered", async () => {
  await save({ name: "Nordiska dagarna" });
  await expect(save({ name: "Södra dagen", slug: "nordiska-dagarna" })).rejects.toMatchObject({
    code: "series_slug_taken",
    field: "slug",
    params: { suggestion: "nordiska-dagarna-2" },
  });
  expect(await save({ name: "Nordiska dagarna", sure: "on" })).toBe("nordiska-dagarna-2");
});

test.each([
  [{ name: " " }, "name", "series_name_missing"],
  [{ name: "x".repeat(121) }, "name", "too_long"],
  [{ slug: "new" }, "slug", "slug_reserved"],
  [{ slug: "Å" }, "slug", "slug_invalid"],
  [{ language: "xx" }, "language", "invalid_choice"],
  [{ id: "1" }, "id", "not_found"],
])("a series of %j is refused at %s", (more, field, code) => {
  expect(() => series(more as Record<string, string>)).toThrow(
    expect.objectContaining({ fields: [expect.objectContaining({ field, code })] }),
  );
});

test.each([
  [{ startsOn: "2019-02-29" }, "startsOn", "date_invalid"],
  [{ startsOn: "2019-08-02", endsOn: "2019-08-01" }, "endsOn", "date_order"],
])("a round of %j is refused at %s", (more, field, code) => {
  expect(() => round(more as Record<string, string>)).toThrow(
    expect.objectContaining({ fields: [expect.objectContaining({ field, code })] }),
  );
});

test("a round keeps its days as they were written, and may lack them", async () => {
  const slug = await as(reviewer, null, (db) =>
    saveRound(db, round({ name: "Våren 2020", startsOn: "2020-02-29", endsOn: "30/6 2020" })),
  );
  expect(await asVisitor((db) => getRound(db, slug))).toMatchObject({ startsOn: "2020-02-29", endsOn: "2020-06-30" });
  await as(reviewer, null, (db) => saveRound(db, round({ name: "Någon gång" })));
  expect((await asVisitor(listRounds)).map(({ name }) => name)).toEqual(["Våren 2020", "Någon gång"]);
});

test("nobody but the national team makes or changes a series", async () => {
  const id = randomUUID();
  await save({ id, name: "Bara vår" });
  for (const person of [coordinator, await makePerson()]) {
    await expect(save({ id, name: "Kapad" }, person)).rejects.toMatchObject({ code: "not_found" });
    await expect(save({ name: "Egen" }, person)).rejects.toMatchObject({ code: "not_found" });
  }
  expect(await asVisitor((db) => getSeries(db, "bara-var"))).toMatchObject({ name: "Bara vår" });
});

test("the editions of a series come the latest first, page after page, with as many statements for many as for one", async () => {
  const id = randomUUID();
  await save({ id, name: "Serien med upplagor" });
  const held = (year: number) =>
    makeConference(
      tenant,
      coordinator,
      "published",
      { seriesId: id, datePrecision: "day", startsOn: `${year}-05-11`, endsOn: `${year}-05-12` },
      { title: `Upplaga ${year}` },
    );
  const read = (after: string | null) =>
    asVisitor((db) => listGathered(db, { series: id }, readGatheredPlace(after), today));
  await held(2020);
  const one = await asVisitor((db) => countStatements(db, () => listGathered(db, { series: id }, null, today)));
  for (let year = 1985; year < 2020; year += 1) await held(year);
  await makeConference(tenant, coordinator, "draft", { seriesId: id });
  const many = await asVisitor((db) => countStatements(db, () => listGathered(db, { series: id }, null, today)));
  expect(many).toBe(one);
  const first = await read(null);
  const second = await read(first.next);
  const titles = [...first.conferences, ...second.conferences].map(({ title }) => title);
  expect(titles).toEqual(Array.from({ length: 36 }, (_, index) => `Upplaga ${2020 - index}`));
  expect(second.next).toBeNull();
  expect(first.conferences[0]).toMatchObject({ standing: "held", spaceName: "Region Ett", archived: false });
  for (const cursor of ["made-up", btoa('["2019-02-30","x","y"]')]) expect(readGatheredPlace(cursor)).toBeNull();
}, 60_000);
