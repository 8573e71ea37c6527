import { sql } from "kysely";
import { expect, test } from "vitest";
import { defaultScope, findScope, listScopes } from "../../../app/domain/regions/scope.server.ts";
import { as, asVisitor, countStatements, makePerson, makeRound, makeSeries } from "../../support/sandbox.ts";
import { makeRegion, publish, today } from "./world.ts";

test("without a round the board is of the current year; with rounds, of the one that began last", async () => {
  expect(await asVisitor((db) => defaultScope(db, today))).toEqual({ by: "year", year: 2026 });
  await makeDatedRound("framtiden", "2027-08-01");
  expect(await asVisitor((db) => defaultScope(db, today))).toMatchObject({ by: "round", slug: "framtiden" });
  await makeRound("Utan datum", "utan-datum");
  expect(await asVisitor((db) => defaultScope(db, today))).toMatchObject({ slug: "utan-datum" });
  await makeDatedRound("forra", "2025-08-01");
  await makeDatedRound("senaste", "2026-08-01");
  expect(await asVisitor((db) => defaultScope(db, today))).toMatchObject({ slug: "senaste" });
});

test("a reader chooses between rounds, series and the years that have something for her", async () => {
  const region = await makeRegion(["SE-20"]);
  const choices = () => asVisitor((db) => listScopes(db, today));
  expect((await choices()).years).toEqual([2026]);
  await makeSeries("Klusterkonferensen", "kluster");
  await publish(region, "2023-05-01");
  await publish(region, "2028-05-01");
  await publish(region, "2019-05-01", {}, { visibility: "space" });
  await publish(region, "2019-05-01", { datePrecision: "none", startsOn: null, endsOn: null });
  const { years, series, rounds } = await choices();
  expect(years).toEqual([2028, 2027, 2026, 2025, 2024, 2023]);
  expect(series).toEqual([{ slug: "kluster", name: "Klusterkonferensen", language: "sv" }]);
  expect(rounds.map(({ slug }) => slug)).toEqual(["framtiden", "senaste", "forra", "utan-datum"]);
  expect(await asVisitor((db) => countStatements(db, () => listScopes(db, today)))).toBe(1);
});

test("a slug is looked up among its own kind", async () => {
  expect(await asVisitor((db) => findScope(db, { by: "series", slug: "kluster" }))).toMatchObject({ by: "series" });
  expect(await asVisitor((db) => findScope(db, { by: "round", slug: "kluster" }))).toBeUndefined();
  expect(await asVisitor((db) => findScope(db, { by: "year", year: 1066 }))).toEqual({ by: "year", year: 1066 });
});

async function makeDatedRound(slug: string, startsOn: string): Promise<void> {
  const reviewer = await makePerson({ national: "reviewer" });
  await as(reviewer, null, (db) =>
    sql`select app.save_round(gen_random_uuid(), ${slug}, ${slug}, 'sv', ${startsOn}::date, null)`.execute(db),
  );
}
