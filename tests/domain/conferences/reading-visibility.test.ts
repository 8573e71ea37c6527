import { sql } from "kysely";
import { expect, test } from "vitest";
import { listConferences } from "../../../app/domain/conferences/reading.server.ts";
import { getConference } from "../../../app/domain/conferences/reading-conference.server.ts";
import { readThread } from "../../../app/domain/conferences/thread.server.ts";
import { listYears } from "../../../app/domain/conferences/years.server.ts";
import { todayIn } from "../../../app/domain/dates/today.ts";
import { listLatestReports } from "../../../app/domain/reports/latest.server.ts";
import type { TenantDb } from "../../../app/platform/database.server.ts";
import {
  adminClient,
  as,
  asVisitor,
  makeConference,
  makePerson,
  makeReport,
  makeTenant,
  type TestPerson,
  type TestTenant,
} from "../../support/sandbox.ts";

type Run = <T>(work: (db: TenantDb) => Promise<T>) => Promise<T>;

const today = todayIn(new Date());
const columns = {
  theme: "Gemensamt tema",
  datePrecision: "day",
  startsOn: "2031-05-11",
  endsOn: "2031-05-12",
} as const;

/** A space with a conference of each visibility and state, and another space that is suspended. */
async function makeWorld() {
  const space = await makeTenant();
  await (await adminClient()).query("insert into app.tenant_areas (tenant_id, area_code) values ($1, 'SE-05')", [
    space.id,
  ]);
  const author = await makePerson({ in: [[space, "coordinator"]] });
  const conferences = new Map<string, { slug: string; item: string }>();
  const put = async (title: string, state: "draft" | "submitted" | "published", visibility?: "network" | "space") =>
    conferences.set(
      title,
      await makeConference(space, author, state, { ...columns, areaCodes: ["SE-05"] }, { title, visibility }),
    );
  await put("public", "published");
  await put("network", "published", "network");
  await put("space", "published", "space");
  await put("draft", "draft");
  await put("submitted", "submitted");
  await put("archived", "published");
  await put("cancelled", "published");
  const item = (title: string) => conferences.get(title)?.item ?? "";
  await as(author, space, (db) => sql`select app.archive_item(${space.id}, ${item("archived")}, true)`.execute(db));
  await as(author, space, (db) =>
    sql`select app.halt_conference(${space.id}, ${item("cancelled")}, 'cancelled', 'För få anmälda.')`.execute(db),
  );
  const suspended = await makeTenant();
  const insider = await makePerson({ in: [[suspended, "admin"]] });
  const hidden = await makeConference(suspended, insider, "published", columns, { title: "suspended" });
  await (await adminClient()).query("update app.tenants set state = 'suspended' where id = $1", [suspended.id]);
  return { space, author, conferences, suspended, insider, hidden };
}

const everybody: Record<string, { sees: string[]; opens: string[] }> = {
  visitor: { sees: ["cancelled", "public"], opens: ["archived", "cancelled", "public"] },
  "signed in without a role": { sees: ["cancelled", "public"], opens: ["archived", "cancelled", "public"] },
  "member of another space": {
    sees: ["cancelled", "network", "public"],
    opens: ["archived", "cancelled", "network", "public"],
  },
  "member of this space": {
    sees: ["cancelled", "network", "public", "space"],
    opens: ["archived", "cancelled", "network", "public", "space"],
  },
  "coordinator of this space": {
    sees: ["cancelled", "network", "public", "space"],
    opens: ["archived", "cancelled", "network", "public", "space"],
  },
  "admin of the suspended space": { sees: ["cancelled", "public"], opens: ["archived", "cancelled", "public"] },
  reviewer: { sees: ["cancelled", "network", "public"], opens: ["archived", "cancelled", "network", "public"] },
};

async function actors({ space, author, insider }: Awaited<ReturnType<typeof makeWorld>>): Promise<Record<string, Run>> {
  const signedIn = (person: TestPerson): Run => ((work) => as(person, null, work)) as Run;
  return {
    visitor: asVisitor as Run,
    "signed in without a role": signedIn(await makePerson()),
    "member of another space": signedIn(await makePerson({ in: [[await makeTenant(), "member"]] })),
    "member of this space": signedIn(await makePerson({ in: [[space, "member"]] })),
    "coordinator of this space": signedIn(author),
    "admin of the suspended space": signedIn(insider),
    reviewer: signedIn(await makePerson({ national: "reviewer" })),
  };
}

test("every list and every address shows a reader what its visibility says, and nothing else", async () => {
  const world = await makeWorld();
  const { space, suspended, conferences } = world;
  for (const [who, run] of Object.entries(await actors(world))) {
    const titles = async (filter: Parameters<typeof listConferences>[1]["filter"]) => {
      const page = await run((db) => listConferences(db, { show: "upcoming", today, filter, limit: 50 }));
      return page.conferences.map(({ title }) => title).sort();
    };
    const { sees, opens } = everybody[who] ?? { sees: [], opens: [] };
    expect(await titles({ tenantId: space.id }), `${who}: space`).toEqual(sees);
    const network = who === "reviewer" ? [...sees, "suspended"] : sees; // the national team sees all spaces
    expect(await titles({ theme: "Gemensamt tema" }), `${who}: theme`).toEqual(network);
    expect(await titles({ area: "SE-05" }), `${who}: area`).toEqual(sees);
    expect(await titles({ year: 2031 }), `${who}: year`).toEqual(network);
    expect(await titles({ tenantId: suspended.id }), `${who}: suspended`).toEqual(network.slice(sees.length));
    const thread = await run((db) => readThread(db, today));
    const hung = thread.by === "conference" ? thread.ahead.map(({ title }) => title).sort() : [];
    expect(hung, `${who}: thread`).toEqual(network);
    const found = await Promise.all(
      [...conferences].map(async ([title, { slug }]) => {
        const found = await run((db) => getConference(db, space, slug)).catch((error: Error) => error.message);
        return typeof found === "string" ? null : title;
      }),
    );
    expect(found.filter((title) => title !== null).sort(), `${who}: page`).toEqual(opens);
  }
  await (await adminClient()).query("delete from app.conferences");
});

test("a conference of a suspended space is found by the national team alone", async () => {
  const { suspended, insider, hidden } = await makeWorld();
  const reviewer = await makePerson({ national: "reviewer" });
  const find = (db: TenantDb) => getConference(db, suspended, hidden.slug);
  expect((await as(reviewer, null, find)).title).toBe("suspended");
  for (const run of [asVisitor, (work: typeof find) => as(insider, null, work)]) {
    await expect(run(find)).rejects.toMatchObject({ code: "not_found" });
  }
});

test("what waits for review has no address, whatever stands in it", async () => {
  const { space, conferences } = await makeWorld();
  const reviewer = await makePerson({ national: "reviewer" });
  const slugs = ["submitted", "draft"].map((title) => conferences.get(title)?.slug ?? "");
  for (const slug of [...slugs, "", "finns-inte", "../news", "a\u0000b", "x".repeat(300)]) {
    await expect(as(reviewer, null, (db) => getConference(db, space, slug))).rejects.toMatchObject({
      code: "not_found",
    });
  }
});

test("a year in which everything is hidden is not offered", async () => {
  const space = await makeTenant();
  const author = await makePerson({ in: [[space, "coordinator"]] });
  await makeConference(
    space,
    author,
    "published",
    { ...columns, startsOn: "2035-01-01", endsOn: "2035-01-02" },
    { visibility: "space" },
  );
  const years = (db: TenantDb) => listYears(db, { show: "upcoming", today });
  expect(await asVisitor(years)).not.toContain(2035);
  expect(await as(author, null, years)).toContain(2035);
});

/** A held public conference, with a report of `visibility` that has figures, voices and lessons. */
async function makeReported(space: TestTenant, author: TestPerson, visibility: "public" | "network" | "space") {
  const held = { datePrecision: "day", startsOn: "2020-05-11", endsOn: "2020-05-12" } as const;
  const conference = await makeConference(space, author, "published", held, { title: `reported ${visibility}` });
  const figure = { measure: "participants", dimension: "total", category: "", count: 400, qualifier: "over" };
  const report = {
    figures: JSON.stringify([figure]),
    participantVoices: "Hemliga röster",
    lessons: JSON.stringify([{ day: 1, text: "Hemlig lärdom" }]),
  };
  await makeReport(space, author, "published", conference.item, report, { title: `report ${visibility}`, visibility });
  return conference;
}

test("a report's figures, voices and lessons stand on a conference's page for those who may read the report", async () => {
  const space = await makeTenant();
  const author = await makePerson({ in: [[space, "coordinator"]] });
  const stranger = await makePerson({ in: [[await makeTenant(), "member"]] });
  const readers: [string, Run, string[]][] = [
    ["visitor", asVisitor as Run, ["public"]],
    ["member of another space", ((work) => as(stranger, null, work)) as Run, ["public", "network"]],
    ["coordinator", ((work) => as(author, null, work)) as Run, ["public", "network", "space"]],
  ];
  const conferences = new Map<string, { slug: string }>();
  for (const visibility of ["public", "network", "space"] as const) {
    conferences.set(visibility, await makeReported(space, author, visibility));
  }
  for (const [who, run, reads] of readers) {
    for (const [visibility, { slug }] of conferences) {
      const { report, figures = [] } = await run((db) => getConference(db, space, slug));
      const may = reads.includes(visibility);
      expect(
        figures.map(({ count }) => count),
        `${who}: ${visibility}`,
      ).toEqual(may ? [400] : []);
      expect(report?.participantVoices, `${who}: ${visibility}`).toBe(may ? "Hemliga röster" : undefined);
      expect(report?.lessons, `${who}: ${visibility}`).toEqual(may ? [{ day: 1, text: "Hemlig lärdom" }] : undefined);
    }
    const list = (db: TenantDb) =>
      listConferences(db, { show: "past", today, filter: { tenantId: space.id }, limit: 9 });
    const counted = (await run(list)).conferences.map(({ title, participants }) => [title, participants?.count]);
    expect(Object.fromEntries(counted), who).toEqual(
      Object.fromEntries(
        [...conferences.keys()].map((one) => [`reported ${one}`, reads.includes(one) ? 400 : undefined]),
      ),
    );
    const reports = await run((db) => listLatestReports(db, space.id, 9));
    expect(reports.map(({ visibility }) => visibility).sort(), who).toEqual([...reads].sort());
  }
});

test("a co-organiser stands on the page, and the conference in its list, once it has accepted", async () => {
  const [space, host] = [await makeTenant(), await makeTenant()];
  const author = await makePerson({ in: [[space, "coordinator"]] });
  const partner = await makePerson({ in: [[host, "coordinator"]] });
  const { item, slug } = await makeConference(space, author, "published", { ...columns, coHostIds: [host.id] });
  const seen = async (run: Run) => {
    const { coHosts } = await run((db) => getConference(db, space, slug));
    const asked = { show: "upcoming", today, filter: { tenantId: host.id }, limit: 9 } as const;
    const { conferences } = await run((db) => listConferences(db, asked));
    return [coHosts.map(({ name }) => name), conferences.map(({ id }) => id)];
  };
  const answer = (accept: boolean) =>
    as(partner, host, (db) =>
      sql`select app.answer_co_hosting(${host.id}, ${space.id}, ${item}, ${accept})`.execute(db),
    );
  const readers = [
    asVisitor as Run,
    ((work) => as(author, null, work)) as Run,
    ((work) => as(partner, null, work)) as Run,
  ];
  for (const run of readers) expect(await seen(run)).toEqual([[], []]);
  await answer(true);
  for (const run of readers) expect(await seen(run)).toEqual([[host.name], [item]]);
  await answer(false);
  for (const run of readers) expect(await seen(run)).toEqual([[], []]);
});
