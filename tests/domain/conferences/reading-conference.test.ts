import { expect, test } from "vitest";
import { renderConference } from "../../../app/domain/conferences/conference-content.server.ts";
import { getConference } from "../../../app/domain/conferences/reading-conference.server.ts";
import { translator } from "../../../app/i18n/translator.server.ts";
import { textWords } from "../../../app/views/text-words.ts";
import { makeSeries } from "../../support/listed-conferences.ts";
import {
  adminClient,
  asVisitor,
  countStatements,
  makeConference,
  makePerson,
  makeReport,
  makeTenant,
  type TestTenant,
} from "../../support/sandbox.ts";

const today = "2026-11-22";
const words = (language: Parameters<typeof translator>[0]) => textWords(translator(language));

async function show(space: TestTenant, slug: string) {
  const source = await asVisitor((db) => getConference(db, space, slug));
  return renderConference(source, { words, today });
}

test("a conference tells all that was written of it, and what its report says", async () => {
  const space = await makeTenant({ name: "Produktionsklustren" });
  const author = await makePerson({ in: [[space, "coordinator"]] });
  const days = [
    { date: "2020-10-13", theme: "Kretslopp", responsible: [] },
    { date: "2020-10-14", theme: "", responsible: [{ name: "Kim Alm", organisation: "Verkstaden" }] },
  ];
  const speakers = [{ name: "", organisation: "Myndigheten" }];
  const links = [{ kind: "slides", title: "Bilder", url: "https://example.org/bilder.pdf" }];
  const conference = await makeConference(
    space,
    author,
    "published",
    {
      ...{ datePrecision: "day", startsOn: "2020-10-13", endsOn: "2020-10-14", theme: "Hållbarhet", form: "hybrid" },
      ...{ venue: "Slottet", town: "Middelfart", country: "DK", timeZone: "Europe/Copenhagen", targetGroup: "Alla" },
      ...{ targetCount: 400, targetQualifier: "over", registrationUrl: "https://example.org/anmalan" },
      body: "## Om dagarna\n\nText med **vikt**<script>.",
      ...{ days: JSON.stringify(days), speakers: JSON.stringify(speakers), links: JSON.stringify(links) },
    },
    { title: "Klusterkonferensen 2020", lede: "Ingress." },
  );
  const report = {
    participantVoices: "Det *hängde ihop*.",
    lessons: JSON.stringify([{ day: 1, text: "Tekniken krånglade." }]),
  };
  await makeReport(space, author, "published", conference.item, report, { title: "Rapporten", slug: "rapporten" });
  expect(await show(space, conference.slug)).toMatchObject({
    title: "Klusterkonferensen 2020",
    standing: "held",
    theme: "Hållbarhet",
    date: { precision: "day", startsOn: "2020-10-13", endsOn: "2020-10-14" },
    form: "hybrid",
    venue: "Slottet",
    town: "Middelfart",
    country: "DK",
    timeZone: "Europe/Copenhagen",
    target: { count: 400, qualifier: "over" },
    registrationUrl: "https://example.org/anmalan",
    bodyHtml: "<h2>Om dagarna</h2>\n<p>Text med <strong>vikt</strong>.</p>",
    days,
    speakers,
    links,
    halt: null,
    archived: false,
    space: { name: "Produktionsklustren", slug: space.slug },
    report: {
      href: `/${space.slug}/reports/rapporten`,
      title: "Rapporten",
      participantVoicesHtml: "<p>Det <em>hängde ihop</em>.</p>",
      speakerVoicesHtml: "",
      lessons: [{ day: 1, html: "<p>Tekniken krånglade.</p>" }],
    },
  });
});

test("the editions stand around a conference, and its growth is told against the one held before it", async () => {
  const space = await makeTenant();
  const author = await makePerson({ in: [[space, "coordinator"]] });
  const series = await makeSeries("Klusterkonferensen");
  const edition = async (year: number, more: object = {}) =>
    await makeConference(
      space,
      author,
      "published",
      { datePrecision: "year", startsOn: `${year}-01-01`, endsOn: `${year}-12-31`, seriesId: series.id, ...more },
      { title: `Upplaga ${year}` },
    );
  const admin = await adminClient();
  const first = await edition(2018, { statedHeld: true });
  const called = await edition(2019);
  await admin.query("update app.conferences set halt = 'cancelled', halted_at = now() where item_id = $1", [
    called.item,
  ]);
  const here = await edition(2020, { statedHeld: true });
  await edition(2027);
  const report = (item: string, count: number, qualifier: string) =>
    makeReport(space, author, "published", item, {
      figures: JSON.stringify([{ measure: "participants", dimension: "total", category: "", count, qualifier }]),
    });
  await report(first.item, 200, "exact");
  await report(here.item, 400, "over");
  const { series: around, figures } = await show(space, here.slug);
  expect(around?.earlier.map(({ title, standing }) => [title, standing])).toEqual([
    ["Upplaga 2019", "cancelled"],
    ["Upplaga 2018", "held"],
  ]);
  expect(around?.later.map(({ title, standing }) => [title, standing])).toEqual([["Upplaga 2027", "planned"]]);
  expect(figures).toMatchObject({
    participants: { count: 400, qualifier: "over" },
    growth: { ratio: 2, qualifier: "over", basis: "counted" },
    reporter: "space",
  });
});

test("of an edition that nobody counted, what was said of the next one is known, and no number", async () => {
  const space = await makeTenant();
  const author = await makePerson({ in: [[space, "coordinator"]] });
  const series = await makeSeries("Serien");
  const ofYear = (year: number) =>
    makeConference(space, author, "published", {
      seriesId: series.id,
      datePrecision: "year",
      startsOn: `${year}-01-01`,
      endsOn: `${year}-12-31`,
      statedHeld: true,
    });
  const [before, after] = [await ofYear(2019), await ofYear(2020)];
  expect(await show(space, before.slug)).toMatchObject({ figures: null, derived: null });
  await makeReport(space, author, "published", after.item, { ratioToPrevious: 2 });
  expect(await show(space, before.slug)).toMatchObject({ figures: null, derived: { share: 0.5, year: "2020" } });
  expect((await show(space, after.slug)).derived).toBeNull();
});

test("a link that leads nowhere on the web is left out", async () => {
  const space = await makeTenant();
  const author = await makePerson({ in: [[space, "coordinator"]] });
  const conference = await makeConference(space, author, "published");
  const urls = ["javascript:alert(1)", "https://", "https://example.org/", "data:text/html,x"];
  await (await adminClient()).query("update app.conferences set links = $1 where item_id = $2", [
    JSON.stringify(urls.map((url) => ({ kind: "page", title: "Länk", url }))),
    conference.item,
  ]);
  expect((await show(space, conference.slug)).links.map(({ url }) => url)).toEqual(["https://example.org/"]);
});

test("an archived and a cancelled conference keep their addresses, and say what they are", async () => {
  const space = await makeTenant();
  const author = await makePerson({ in: [[space, "coordinator"]] });
  const conference = await makeConference(space, author, "published");
  const admin = await adminClient();
  await admin.query(
    "update app.conferences set halt = 'cancelled', halt_reason = 'För få.', halted_at = now() where item_id = $1",
    [conference.item],
  );
  await admin.query("update app.items set lifecycle = 'archived' where id = $1", [conference.item]);
  expect(await show(space, conference.slug)).toMatchObject({
    archived: true,
    standing: "cancelled",
    halt: { how: "cancelled", reason: "För få." },
  });
});

test("a page costs two statements, however many editions, figures and hosts there are", async () => {
  const space = await makeTenant();
  const author = await makePerson({ in: [[space, "coordinator"]] });
  const series = await makeSeries("Serien");
  const { slug } = await makeConference(space, author, "published", { seriesId: series.id });
  const count = () => asVisitor((db) => countStatements(db, () => getConference(db, space, slug)));
  expect(await count()).toBe(2);
  for (let edition = 0; edition < 8; edition += 1) {
    await makeConference(space, author, "published", { seriesId: series.id, coHostIds: [(await makeTenant()).id] });
  }
  expect(await count()).toBe(2);
});
