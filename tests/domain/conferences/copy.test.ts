import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { blankConference, copyEdition, listEditions } from "../../../app/domain/conferences/copy.server.ts";
import { noDate } from "../../../app/domain/dates/partial-date.ts";
import { reviseItem } from "../../../app/domain/items/lifecycle.server.ts";
import { saveConference } from "../../support/conference-drafts.ts";
import { coordinatorOf } from "../../support/drafts.ts";
import { as, makeConference, makeSeries, makeTenant, type TestPerson, type TestTenant } from "../../support/sandbox.ts";

const blank = blankConference("sv", "SE", ["SE-06"]);

const full = {
  datePrecision: "day" as const,
  startsOn: "2020-05-11",
  endsOn: "2020-05-12",
  theme: "Hållbarhet",
  form: "hybrid" as const,
  venue: "Huset",
  town: "Middelfart",
  country: "DK",
  timeZone: "Europe/Copenhagen",
  areaCodes: ["SE-20"],
  targetGroup: "Alla",
  targetCount: 400,
  targetQualifier: "over" as const,
  registrationUrl: "https://exempel.se/anmalan",
  body: "Text.",
  days: JSON.stringify([{ date: "2020-05-11", theme: "Ett", responsible: [{ name: "Anna Ek", organisation: "" }] }]),
  speakers: JSON.stringify([{ name: "Bo Ek", organisation: "" }]),
  links: JSON.stringify([{ kind: "film", title: "Film", url: "https://exempel.se" }]),
};

function copy(person: TestPerson, from: TestTenant, item: string) {
  return as(person, null, (db) => copyEdition(db, `${from.id}.${item}`, blank));
}

test("an edition of another host is copied without dates, links, persons, place on the map and its year", async () => {
  const [host, next] = [await makeTenant(), await makeTenant()];
  const seriesId = await makeSeries("Klusterkonferensen", `kluster-${randomUUID()}`);
  const text = { title: "Klusterkonferensen 2020", lede: "Ingress." };
  const { item } = await makeConference(host, await coordinatorOf(host), "published", { ...full, seriesId }, text);
  const draft = await copy(await coordinatorOf(next), host, item);
  expect(draft).toEqual({
    ...blank,
    title: "Klusterkonferensen",
    lede: "Ingress.",
    seriesId,
    form: "hybrid",
    venue: "Huset",
    town: "Middelfart",
    country: "DK",
    timeZone: "Europe/Copenhagen",
    targetGroup: "Alla",
    target: { count: 400, qualifier: "over" },
    body: "Text.",
    date: { ...noDate, precision: "day" },
  });
});

test("only what is published and may be read is copied, and a made-up edition is none", async () => {
  const [host, next] = [await makeTenant(), await makeTenant()];
  const [writer, copier] = [await coordinatorOf(host), await coordinatorOf(next)];
  const draft = await makeConference(host, writer, "draft", full);
  const inner = await makeConference(host, writer, "published", full, { visibility: "space" });
  const inNetwork = await makeConference(host, writer, "published", full, { visibility: "network" });
  expect([
    await copy(copier, host, draft.item),
    await copy(writer, host, draft.item),
    await copy(copier, host, inner.item),
    (await copy(copier, host, inNetwork.item))?.venue,
    (await copy(writer, host, inner.item))?.venue,
  ]).toEqual([null, null, null, "Huset", "Huset"]);
  for (const from of [
    null,
    "",
    "x",
    `${host.id}.`,
    `${host.id}.${randomUUID()}`,
    `${host.id}.${inNetwork.item}.x`,
    "'; --",
  ]) {
    expect(await as(copier, null, (db) => copyEdition(db, from, blank))).toBeNull();
  }
});

test("what is copied is what readers have, while a revision of it is being written", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const { item } = await makeConference(space, writer, "published", full, { title: "Publicerad" });
  await as(writer, space, (db) => reviseItem(db, space.id, item));
  await saveConference(space, writer, item, 1, { title: "Under arbete" });
  expect((await copy(writer, space, item))?.title).toBe("Publicerad");
});

test("offered are the space's own editions and those of its series, the latest first", async () => {
  const [host, next] = [await makeTenant(), await makeTenant()];
  const [writer, copier] = [await coordinatorOf(host), await coordinatorOf(next)];
  const seriesId = await makeSeries("Serien", `serien-${randomUUID()}`);
  await makeConference(host, writer, "published", { ...full, seriesId }, { title: "Hos värden" });
  await makeConference(host, writer, "published", full, { title: "Främmande" });
  const own = { ...full, seriesId, startsOn: "2021-05-11", endsOn: "2021-05-11", areaCodes: [] };
  await makeConference(next, copier, "published", own, { title: "Vår egen" });
  await makeConference(next, copier, "draft", own, { title: "Utkast" });
  const editions = await as(copier, next, (db) => listEditions(db, next.id));
  expect(editions.map(({ title }) => title)).toEqual(["Vår egen", "Hos värden"]);
});
