import { sql } from "kysely";
import { expect, test } from "vitest";
import { countingFigures } from "../../../app/domain/figures/counting.ts";
import type { Figure } from "../../../app/domain/figures/figure.ts";
import { figuresOf, listFigures } from "../../../app/domain/figures/figures.server.ts";
import {
  as,
  asVisitor,
  makeConference,
  makePerson,
  makeReport,
  makeTenant,
  type TestTenant,
} from "../../support/sandbox.ts";

const participants = (count: number, qualifier: Figure["qualifier"]): Figure => ({
  measure: "participants",
  dimension: "total",
  category: "",
  count,
  qualifier,
});
const lastAutumn = { datePrecision: "day", startsOn: "2020-11-10", endsOn: "2020-11-11" } as const;

async function nationalReports(tenant: TestTenant, conference: string, figures: Figure[], ratio: number | null = null) {
  const reviewer = await makePerson({ national: "reviewer" });
  await as(reviewer, null, (db) =>
    sql`select app.report_figures(${tenant.id}, ${conference}, ${JSON.stringify(figures)}::jsonb, 'samordningen', ${ratio})`.execute(
      db,
    ),
  );
}

test("what the space reports goes before what the national team did on its behalf", async () => {
  const tenant = await makeTenant();
  const author = await makePerson({ in: [[tenant, "coordinator"]] });
  const { item } = await makeConference(tenant, author, "published", lastAutumn);
  const read = () => asVisitor(async (db) => countingFigures(await listFigures(db, tenant.id, item)));
  expect(await read()).toEqual({ participants: null, organisations: null, speakers: null, ratioToPrevious: null });
  await nationalReports(tenant, item, [participants(400, "about")], 2);
  expect(await read()).toMatchObject({
    participants: { reporter: "national", source: "samordningen", total: { count: 400, qualifier: "about" } },
    ratioToPrevious: 2,
  });
  await makeReport(tenant, author, "published", item, {
    figures: JSON.stringify([participants(412, "exact")]),
    figuresSource: "anmälningslistan",
  });
  expect(await read()).toMatchObject({
    participants: { reporter: "space", source: "anmälningslistan", total: { count: 412, qualifier: "exact" } },
    ratioToPrevious: 2,
  });
});

test("figures of a conference that a visitor may not read are nobody's", async () => {
  const tenant = await makeTenant();
  const author = await makePerson({ in: [[tenant, "coordinator"]] });
  const hidden = await makeConference(tenant, author, "published", lastAutumn, { visibility: "network" });
  await nationalReports(tenant, hidden.item, [participants(80, "exact")]);
  expect(await asVisitor((db) => listFigures(db, tenant.id, hidden.item))).toEqual([]);
  expect(await as(author, tenant, (db) => listFigures(db, tenant.id, hidden.item))).toHaveLength(1);
});

test("beside its conference, each has its own", async () => {
  const tenant = await makeTenant();
  const author = await makePerson({ in: [[tenant, "coordinator"]] });
  const items: string[] = [];
  for (const count of [1, 2, 3]) {
    const { item } = await makeConference(tenant, author, "published", lastAutumn);
    await nationalReports(tenant, item, [participants(count, "exact")], count + 0.5);
    items.push(item);
  }
  const rows = await asVisitor((db) =>
    db
      .selectFrom("app.conferences as c")
      .where("c.tenantId", "=", tenant.id)
      .select("c.itemId")
      .select((eb) => figuresOf({ tenantId: eb.ref("c.tenantId"), id: eb.ref("c.itemId") }).as("figures"))
      .execute(),
  );
  const counts = new Map(rows.map(({ itemId, figures }) => [itemId, countingFigures(figures)]));
  expect(items.map((item) => counts.get(item)?.participants?.total?.count)).toEqual([1, 2, 3]);
  expect(items.map((item) => counts.get(item)?.ratioToPrevious)).toEqual([1.5, 2.5, 3.5]);
});
