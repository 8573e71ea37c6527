import { expect, test } from "vitest";
import { listBoard } from "../../../app/domain/regions/board.server.ts";
import { arrangeBoard, maxConferences } from "../../../app/domain/regions/board.ts";
import { totalOfBoard } from "../../../app/domain/regions/board-total.ts";
import { adminClient, asVisitor, countStatements, makeRound, makeSeries } from "../../support/sandbox.ts";
import { makeRegion, publish, report, titlesOn, today } from "./world.ts";

const year = (of: number) => ({ by: "year", year: of }) as const;

test("a board gathers a round, the editions of a series, or what ends in a year", async () => {
  const region = await makeRegion(["SE-20"]);
  const roundId = await makeRound("Hösten 2018", "hosten-2018");
  const seriesId = await makeSeries("Klusterkonferensen", "kluster");
  await publish(region, "2018-11-07", { roundId }, { title: "Omgångens" });
  await publish(region, "2017-11-07", { seriesId }, { title: "Seriens första" });
  await publish(region, "2018-12-30", { seriesId, endsOn: "2019-01-02" }, { title: "Seriens andra" });
  const vague = { datePrecision: "year", startsOn: "2018-01-01", endsOn: "2018-12-31" } as const;
  await publish(region, "2018-01-01", vague, { title: "Årets plan" });
  expect(await asVisitor((db) => titlesOn(db, { round: "hosten-2018" }))).toEqual(["Omgångens"]);
  expect(await asVisitor((db) => titlesOn(db, { series: "kluster" }))).toEqual(["Seriens första", "Seriens andra"]);
  expect(await asVisitor((db) => titlesOn(db, { year: 2018 }))).toEqual(["Omgångens", "Årets plan"]);
  expect(await asVisitor((db) => titlesOn(db, { year: 2019 }))).toEqual(["Seriens andra"]);
  expect(await asVisitor((db) => titlesOn(db, { year: 1999 }))).toEqual([]);
  expect(await asVisitor((db) => titlesOn(db, { round: "finns-inte" }))).toBeUndefined();
  expect(await asVisitor((db) => titlesOn(db, { series: "hosten-2018" }))).toBeUndefined();
});

test("figures go with the conference, once, by whoever reported them", async () => {
  const pair = await makeRegion(["SE-13", "SE-14"]);
  const alone = await makeRegion(["SE-12"]);
  await report(pair, await publish(pair, "2016-05-11", { areaCodes: ["SE-14", "SE-13"] }), 400, "over");
  await publish(alone, "2016-06-11", { areaCodes: ["SE-12"] }, { title: "Tyst" });
  const { conferences } = await asVisitor((db) => listBoard(db, year(2016), today));
  expect(conferences.map(({ areas }) => areas.map(({ code }) => code))).toEqual([["SE-13", "SE-14"], ["SE-12"]]);
  expect(arrangeBoard(conferences).areas.held).toBe(3);
  expect(totalOfBoard(conferences)).toMatchObject({
    sum: { count: 400, qualifier: "over" },
    reported: 1,
    of: 2,
    missing: [{ title: "Tyst" }],
    byNational: 1,
  });
});

test("one statement lists a board of 1 and of 30", async () => {
  const region = await makeRegion(["SE-20"]);
  await report(region, await publish(region, "2015-01-02", { areaCodes: ["SE-20"] }), 10, "exact");
  const size = () => asVisitor(async (db) => (await listBoard(db, year(2015), today)).conferences.length);
  const statements = () => asVisitor((db) => countStatements(db, () => listBoard(db, year(2015), today)));
  expect([await size(), await statements()]).toEqual([1, 1]);
  await copyConferences(region.space.id, "2015-01-02", 29);
  expect([await size(), await statements()]).toEqual([30, 1]);
});

test("a board too large to be one shows the first, and says that it is cut", async () => {
  const region = await makeRegion(["SE-20"]);
  await publish(region, "2014-01-02");
  await copyConferences(region.space.id, "2014-01-02", maxConferences - 1);
  expect(await asVisitor((db) => listBoard(db, year(2014), today))).toMatchObject({ isCut: false });
  await copyConferences(region.space.id, "2014-01-02", 1);
  const { conferences, isCut } = await asVisitor((db) => listBoard(db, year(2014), today));
  expect([conferences.length, isCut]).toEqual([maxConferences, true]);
});

/** More published conferences like the first of that day. */
async function copyConferences(tenantId: string, on: string, times: number): Promise<void> {
  await (await adminClient()).query(
    `with one as (select * from app.conferences where tenant_id = $1 and starts_on = $2 order by item_id limit 1),
     copy as (
       insert into app.items (tenant_id, id, kind, slug, lifecycle, title, lede, published_at)
       select tenant_id, gen_random_uuid(), 'conference', 'kopia-' || gen_random_uuid(), 'published', 'Kopia ' || n, '', now()
         from one, generate_series(1, $3) n returning tenant_id, id)
     insert into app.conferences (tenant_id, item_id, theme, date_precision, starts_on, ends_on, form, venue, town, country,
       time_zone, target_group, body, days, speakers, links)
     select c.tenant_id, c.id, '', 'day', starts_on, ends_on, form, '', '', country, time_zone, '', '', '[]', '[]', '[]'
       from one join copy c using (tenant_id)`,
    [tenantId, on, times],
  );
}
