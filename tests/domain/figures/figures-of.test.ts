import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Figure } from "../../../app/domain/figures/figure.ts";
import { figuresOf, keyOf } from "../../../app/domain/figures/figures.server.ts";
import {
  as,
  asVisitor,
  countStatements,
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
  const key = { tenantId: tenant.id, id: item };
  const read = () => asVisitor(async (db) => (await figuresOf(db, [key])).get(keyOf(key)));
  expect(await read()).toBeUndefined();
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
  const keys = [{ tenantId: tenant.id, id: hidden.item }];
  expect(await asVisitor((db) => figuresOf(db, keys))).toEqual(new Map());
  expect((await as(author, tenant, (db) => figuresOf(db, keys))).size).toBe(1);
});

test("one statement, whether there is one conference or thirty", async () => {
  const tenant = await makeTenant();
  const author = await makePerson({ in: [[tenant, "coordinator"]] });
  const keys: { tenantId: string; id: string }[] = [];
  for (let index = 0; index < 30; index += 1) {
    const { item } = await makeConference(tenant, author, "published", lastAutumn);
    await nationalReports(tenant, item, [participants(index + 1, "exact")]);
    keys.push({ tenantId: tenant.id, id: item });
  }
  const cost = (some: typeof keys) =>
    asVisitor((db) =>
      countStatements(db, async () => {
        expect((await figuresOf(db, some)).size).toBe(some.length);
      }),
    );
  expect([await cost(keys.slice(0, 1)), await cost(keys), await cost([])]).toEqual([1, 1, 0]);
});
