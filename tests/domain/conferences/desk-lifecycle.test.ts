import { expect, test } from "vitest";
import { hostAreas } from "../../../app/domain/conferences/choices.server.ts";
import { getConference } from "../../../app/domain/conferences/desk.server.ts";
import { haltConference, resumeConference, stateHeld } from "../../../app/domain/conferences/lifecycle.server.ts";
import { withDates } from "../../../app/domain/conferences/listing.server.ts";
import { missingIn } from "../../../app/domain/conferences/missing.ts";
import { previewConference } from "../../../app/domain/conferences/preview.server.ts";
import { archiveItem, reviseItem, submitRevision } from "../../../app/domain/items/lifecycle.server.ts";
import { listTexts } from "../../../app/domain/items/listing.server.ts";
import { beginConference, saveConference } from "../../support/conference-drafts.ts";
import { coordinatorOf } from "../../support/drafts.ts";
import {
  adminClient,
  as,
  countStatements,
  makeConference,
  makePerson,
  makeSeries,
  makeTenant,
} from "../../support/sandbox.ts";

const dated = { datePrecision: "day" as const, startsOn: "2099-05-11", endsOn: "2099-05-12" };
const past = { datePrecision: "year" as const, startsOn: "2019-01-01", endsOn: "2019-12-31" };

async function mails(template: string, person: { id: string }) {
  const client = await adminClient();
  const { rows } = await client.query("select data from app.mails where template = $1 and to_user_id = $2", [
    template,
    person.id,
  ]);
  return rows.map(({ data }) => data);
}

test("the database refuses what a form that was got round would hand in", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const client = await adminClient();
  await client.query("insert into app.tenant_areas (tenant_id, area_code) values ($1, 'SE-06')", [space.id]);
  const other = await makeTenant();
  const bad: [Parameters<typeof makeConference>[3], "public" | "space", string][] = [
    [{ datePrecision: "day" as const }, "public", "date_missing"],
    [{ form: "on_site" as const, country: null }, "public", "country_missing"],
    [{ areaCodes: ["SE-20"] }, "public", "area_outside_space"],
    [{ coHostIds: [other.id] }, "space", "co_hosts_need_network"],
  ];
  for (const [columns, visibility, code] of bad) {
    const { item, revision } = await makeConference(space, writer, "draft", columns, { visibility });
    await expect(as(writer, space, (db) => submitRevision(db, space.id, revision, 2))).rejects.toMatchObject({ code });
    const areas = await as(writer, space, (db) => hostAreas(db, space.id, []));
    const { draft } = await as(writer, space, (db) => getConference(db, space.id, item));
    expect(missingIn(draft, areas).map((refusal) => refusal.code)).toContain(code);
  }
});

test("a county of a named co-organiser may be chosen, and the rules in both places agree", async () => {
  const [space, other] = [await makeTenant(), await makeTenant()];
  const writer = await coordinatorOf(space);
  const client = await adminClient();
  await client.query("insert into app.tenant_areas (tenant_id, area_code) values ($1, 'SE-06'), ($2, 'SE-20')", [
    space.id,
    other.id,
  ]);
  const { item, revision } = await makeConference(space, writer, "draft", {
    areaCodes: ["SE-06", "SE-20"],
    coHostIds: [other.id],
  });
  const missing = await as(writer, space, async (db) => {
    const { draft } = await getConference(db, space.id, item);
    return missingIn(draft, await hostAreas(db, space.id, draft.coHostIds));
  });
  expect(missing).toEqual([]);
  expect(await as(writer, space, (db) => submitRevision(db, space.id, revision, 2))).toBe("submitted");
});

test("cancelled with a reason it stays where it was, the national team is told, and there is a way back", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const reviewer = await makePerson({ national: "reviewer" });
  const { item } = await makeConference(space, writer, "published", dated);
  const halt = (reason: string) => as(writer, space, (db) => haltConference(db, space.id, item, "cancelled", reason));
  await expect(halt("  ")).rejects.toMatchObject({ code: "reason_missing", field: "reason" });
  await halt("Snöstorm");
  const cancelled = await as(writer, space, (db) => getConference(db, space.id, item));
  expect(cancelled).toMatchObject({
    lifecycle: "cancelled",
    published: { halt: { how: "cancelled", reason: "Snöstorm" } },
  });
  expect(await mails("halted", reviewer)).toEqual([expect.objectContaining({ how: "cancelled", reason: "Snöstorm" })]);
  await as(writer, space, (db) => archiveItem(db, space.id, item, true));
  await as(writer, space, (db) => archiveItem(db, space.id, item, false));
  expect(await as(writer, space, (db) => getConference(db, space.id, item))).toMatchObject({ lifecycle: "cancelled" });
  await as(writer, space, (db) => resumeConference(db, space.id, item));
  expect(await as(writer, space, (db) => getConference(db, space.id, item))).toMatchObject({
    lifecycle: "published",
    published: { halt: null },
  });
});

test("postponed it keeps its dates until a revision with another date is published", async () => {
  const space = await makeTenant({ conference_trust: "publish_first" });
  const writer = await coordinatorOf(space);
  const { item } = await makeConference(space, writer, "submitted", dated);
  await as(writer, space, (db) => haltConference(db, space.id, item, "postponed", "Lokalen är upptagen"));
  const postponed = await as(writer, space, (db) => getConference(db, space.id, item));
  expect(postponed).toMatchObject({
    lifecycle: "published",
    published: { date: { startsOn: "2099-05-11" }, halt: { how: "postponed" } },
  });
  await as(writer, space, (db) => reviseItem(db, space.id, item));
  const typed = { precision: "day", startsOn: "2099-10-01", slug: postponed.draft.slug ?? "" };
  const moved = await saveConference(space, writer, item, 1, typed);
  await as(writer, space, (db) => submitRevision(db, space.id, moved.revisionId, moved.version));
  expect(await as(writer, space, (db) => getConference(db, space.id, item))).toMatchObject({
    published: { date: { startsOn: "2099-10-01" }, halt: null },
  });
});

test("what has been held is not cancelled, and what was never published neither", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const held = await makeConference(space, writer, "published", {
    ...dated,
    startsOn: "2018-08-29",
    endsOn: "2018-08-29",
  });
  const draft = await makeConference(space, writer, "draft", dated);
  for (const [{ item }, code] of [
    [held, "conference_held"],
    [draft, "not_found"],
  ] as const) {
    const halt = as(writer, space, (db) => haltConference(db, space.id, item, "cancelled", "Skäl"));
    await expect(halt).rejects.toMatchObject({ code });
  }
});

test("a vague date is said to have been held, and not held after all; a date set to the day tells by itself", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const vague = await makeConference(space, writer, "published", past);
  const say = (item: string, held: boolean) => as(writer, space, (db) => stateHeld(db, space.id, item, held));
  await say(vague.item, true);
  expect((await as(writer, space, (db) => getConference(db, space.id, vague.item))).published?.statedHeld).toBe(true);
  await say(vague.item, false);
  expect((await as(writer, space, (db) => getConference(db, space.id, vague.item))).published?.statedHeld).toBe(false);
  const exact = await makeConference(space, writer, "published", dated);
  await expect(say(exact.item, true)).rejects.toMatchObject({ code: "not_found" });
});

test("none of it is done by a coordinator of another space", async () => {
  const [space, elsewhere] = [await makeTenant(), await makeTenant()];
  const stranger = await coordinatorOf(elsewhere);
  const { item } = await makeConference(space, await coordinatorOf(space), "published", past);
  for (const work of [
    (tenant: string) => as(stranger, elsewhere, (db) => haltConference(db, tenant, item, "cancelled", "Skäl")),
    (tenant: string) => as(stranger, elsewhere, (db) => resumeConference(db, tenant, item)),
    (tenant: string) => as(stranger, elsewhere, (db) => stateHeld(db, tenant, item, true)),
  ]) {
    await expect(work(space.id)).rejects.toMatchObject({ code: "not_found" });
    await expect(work(elsewhere.id)).rejects.toMatchObject({ code: "not_found" });
  }
});

test("the desk's list has dates and standings in two statements, whether it has one or three", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  for (const round of [1, 2]) {
    await makeConference(space, writer, "published", dated, { title: `Publicerad ${round}` });
    const { title } = await saveConference(space, writer, await beginConference(space, writer), 1).then(
      ({ draft }) => draft,
    );
    expect(title).toBe("Höstkonferensen");
    const list = await as(writer, space, async (db) => {
      let standings: (string | null)[] = [];
      const count = await countStatements(db, async () => {
        const { texts } = await listTexts(db, space.id, { kind: "conference", filter: "all", turn: null });
        standings = (await withDates(db, space.id, texts, "2020-01-01")).map(({ standing }) => standing);
      });
      return { count, standings };
    });
    expect(list).toEqual({ count: 2, standings: Array(round).fill([null, "upcoming"]).flat() });
  }
});

test("the preview names what the draft points at, and asks nobody", async () => {
  const [space, other] = [await makeTenant(), await makeTenant({ name: "Den andra" })];
  const writer = await coordinatorOf(space);
  const seriesId = await makeSeries("Serien", `serien-${Date.now()}`);
  const { item } = await makeConference(space, writer, "draft", {
    seriesId,
    areaCodes: ["SE-20", "SE-06"],
    coHostIds: [other.id],
  });
  const source = await as(writer, space, async (db) =>
    previewConference(db, space, await getConference(db, space.id, item)),
  );
  expect(source).toMatchObject({
    series: { name: "Serien", earlier: [], later: [] },
    areas: [{ name: "Jönköpings län" }, { name: "Dalarnas län" }],
    coHosts: [{ name: "Den andra", slug: other.slug, accepted: false }],
    halt: null,
  });
});
