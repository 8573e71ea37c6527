import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { type ConferencesPage, listConferences } from "../../../app/domain/conferences/reading.server.ts";
import { conferencesAddress, readConferencesRequest } from "../../../app/domain/conferences/reading-request.ts";
import type { ConferenceFilter, Turn } from "../../../app/domain/conferences/reading-rows.server.ts";
import { listYears } from "../../../app/domain/conferences/years.server.ts";
import { makeSeries, publishConference } from "../../support/listed-conferences.ts";
import { adminClient, asVisitor, countStatements, makeTenant } from "../../support/sandbox.ts";

const today = "2026-11-22";

type Read = (turn: Turn | null) => Promise<ConferencesPage>;

/** Titles by turning pages from the first to the last, and back again. */
async function turnThrough(read: Read) {
  const titles = (page: ConferencesPage) => page.conferences.map(({ title }) => title);
  let page = await read(null);
  const forth = [titles(page)];
  while (page.after) {
    page = await read({ towards: "after", from: page.after });
    forth.push(titles(page));
  }
  const back = [titles(page)];
  while (page.before) {
    page = await read({ towards: "before", from: page.before });
    back.unshift(titles(page));
  }
  return { forth, back };
}

const reading =
  (show: "upcoming" | "past", filter: Partial<ConferenceFilter>, limit: number): Read =>
  (turn) =>
    asVisitor((db) => listConferences(db, { show, today, filter, turn, limit }));

test("what is ahead stands by its day, and what has no day after all that has one", async () => {
  const space = await makeTenant();
  await publishConference(space, { title: "utan datum" });
  await publishConference(space, { title: "2027", year: 2027 });
  await publishConference(space, { title: "i år", year: 2026 });
  await publishConference(space, { title: "mars 2028", day: "2028-03-01" });
  await publishConference(space, { title: "i dag", day: today });
  await publishConference(space, { title: "inställd i maj", day: "2027-05-01", lifecycle: "cancelled" });
  await publishConference(space, { title: "i går", day: "2026-11-21" });
  const page = await reading("upcoming", { tenantId: space.id }, 10)(null);
  expect(page.conferences.map(({ title }) => title)).toEqual([
    "i dag",
    "inställd i maj",
    "mars 2028",
    "i år",
    "2027",
    "utan datum",
  ]);
  expect(page.conferences.map(({ standing }) => standing)).toEqual([
    "ongoing",
    "cancelled",
    "upcoming",
    "planned",
    "planned",
    "planned",
  ]);
});

test("what is past stands the latest first; a plan whose year has gone by says so; an unknown year comes last", async () => {
  const space = await makeTenant();
  await publishConference(space, { title: "år okänt", held: true });
  await publishConference(space, { title: "2019, hållen", year: 2019, held: true });
  await publishConference(space, { title: "2018, inget besked", year: 2018 });
  await publishConference(space, { title: "december 2018", day: "2018-12-04" });
  await publishConference(space, { title: "inställd 2020", day: "2020-05-05", lifecycle: "cancelled" });
  await publishConference(space, { title: "arkiverad", day: "2020-05-05", lifecycle: "archived" });
  const page = await reading("past", { tenantId: space.id }, 10)(null);
  expect(page.conferences.map(({ title, standing }) => [title, standing])).toEqual([
    ["inställd 2020", "cancelled"],
    ["2019, hållen", "held"],
    ["2018, inget besked", "overdue"],
    ["december 2018", "held"],
    ["år okänt", "held"],
  ]);
});

test("pages join without a gap or a repetition, across both groups and among conferences of one day", async () => {
  const spaces = [await makeTenant(), await makeTenant()];
  const theme = `tema ${randomUUID()}`;
  for (const space of spaces) {
    for (const title of ["a", "b"]) await publishConference(space, { title, theme, day: "2027-05-01" });
    await publishConference(space, { title: "c", theme, year: 2027 });
    await publishConference(space, { title: "d", theme });
    for (const title of ["e", "f"]) await publishConference(space, { title, theme, day: "2018-05-01" });
  }
  for (const show of ["upcoming", "past"] as const) {
    for (const limit of [1, 2, 3, 4]) {
      const { forth, back } = await turnThrough(reading(show, { theme }, limit));
      const counted = show === "upcoming" ? ["a", "a", "b", "b", "c", "c", "d", "d"] : ["e", "e", "f", "f"];
      expect(forth.flat().sort()).toEqual(counted);
      if (counted.length % limit === 0) expect(back).toEqual(forth);
    }
  }
});

test("every filter finds its own, alone and together", async () => {
  const [space, host] = [await makeTenant(), await makeTenant()];
  const series = await makeSeries("Serien");
  const theme = `Källkritik ${randomUUID()}`;
  const all = { theme, seriesId: series.id, areas: ["SE-09", "SE-23"], form: "digital" as const, day: "2031-02-03" };
  await publishConference(space, { ...all, title: "allt", hosts: [host] });
  await publishConference(space, { ...all, title: "annat tema", theme: `${theme} igen` });
  await publishConference(space, { ...all, title: "annan serie", seriesId: undefined });
  await publishConference(space, { ...all, title: "annat område", areas: ["SE-01"] });
  await publishConference(space, { ...all, title: "annan form", form: "hybrid" });
  await publishConference(space, { ...all, title: "annat år", day: "2032-02-03" });
  const titles = async (filter: Partial<ConferenceFilter>) =>
    (await reading("upcoming", filter, 50)(null)).conferences.map(({ title }) => title).sort();
  const but = (left: string) =>
    ["allt", "annan form", "annan serie", "annat område", "annat tema", "annat år"].filter((title) => title !== left);
  const mine = { tenantId: space.id };
  expect(await titles({ theme: theme.toUpperCase() })).toEqual(but("annat tema"));
  expect(await titles({ seriesId: series.id })).toEqual(but("annan serie"));
  expect(await titles({ ...mine, area: "SE-23" })).toEqual(but("annat område"));
  expect(await titles({ area: "SE-23", seriesId: series.id })).toEqual(
    but("annat område").filter((one) => one !== "annan serie"),
  );
  expect(await titles({ ...mine, form: "digital" })).toEqual(but("annan form"));
  expect(await titles({ ...mine, year: 2031 })).toEqual(but("annat år"));
  expect(await titles({ tenantId: host.id })).toEqual(["allt"]);
  const together = { theme, seriesId: series.id, area: "SE-09", form: "digital" as const, year: 2031 };
  expect(await titles(together)).toEqual(["allt"]);
  expect(await titles({ ...together, ...mine })).toEqual(["allt"]);
});

test("a page costs one statement, whether it shows one conference or thirty", async () => {
  const space = await makeTenant();
  const count = (show: "upcoming" | "past") =>
    asVisitor((db) =>
      countStatements(db, () => listConferences(db, { show, today, filter: { tenantId: space.id }, limit: 30 })),
    );
  await publishConference(space, { day: "2027-01-01" });
  const costs = [await count("upcoming"), await count("past")];
  for (let day = 1; day <= 29; day += 1) {
    await publishConference(space, {
      day: `2027-01-${String(day).padStart(2, "0")}`,
      areas: ["SE-01"],
      hosts: [await makeTenant()],
    });
  }
  expect([await count("upcoming"), await count("past")]).toEqual(costs);
  expect(costs).toEqual([1, 1]);
});

test("the years to choose from are those in which something lies", async () => {
  const space = await makeTenant();
  const admin = await adminClient();
  await admin.query("delete from app.conferences");
  for (const day of ["2011-01-01", "2011-12-31", "2009-06-01", "2030-01-01"]) await publishConference(space, { day });
  await publishConference(space, { day: "2005-01-01", lifecycle: "archived" });
  await publishConference(space, { day: "2006-01-01", visibility: "network" });
  await publishConference(space, { held: true });
  await publishConference(space);
  const years = (show: "upcoming" | "past") => asVisitor((db) => listYears(db, { show, today }));
  expect(await years("past")).toEqual([2011, 2009, 1]);
  expect(await years("upcoming")).toEqual([2030, 9999]);
});

test("a place survives the address, and a made-up one starts the list over", () => {
  const from = { undated: true, listedOn: "2027-12-31", tenantId: randomUUID(), id: randomUUID() };
  const chosen = {
    show: "past",
    area: "SE-20",
    series: "digidel",
    theme: "Digital delaktighet",
    form: "hybrid",
    year: 2018,
  } as const;
  const address = conferencesAddress("/conferences", chosen, { towards: "before", from });
  const asked = readConferencesRequest(new URL(address, "http://localhost").searchParams);
  expect(asked).toEqual({ ...chosen, turn: { towards: "before", from }, startsOver: false });
  const made = (...values: unknown[]) => btoa(JSON.stringify(values)).replaceAll("=", "");
  const keys = [from.tenantId, from.id];
  for (const cursor of ["x", "", made("dated", "2027-02-30", ...keys), made("sometimes", "2027-02-01", ...keys)]) {
    const request = readConferencesRequest(new URLSearchParams({ after: cursor }));
    expect(request, cursor).toMatchObject({ turn: null, startsOver: true });
  }
});

test("an address with odd choices asks for what can be found", () => {
  const odd = "show=all&area=SE-1'&series=A%00&theme=%00%20K%C3%A4ll%09%09kritik&form=hologram&year=20x8";
  const asked = readConferencesRequest(new URLSearchParams(odd));
  expect(asked).toEqual({
    show: "upcoming",
    area: null,
    series: null,
    theme: "Käll kritik",
    form: null,
    year: null,
    turn: null,
    startsOver: false,
  });
});
