import { sql } from "kysely";
import { expect, test } from "vitest";
import { listBoard } from "../../../app/domain/regions/board.server.ts";
import { adminClient, as, asVisitor, makeConference, makePerson, makeRound } from "../../support/sandbox.ts";
import { makeRegion, publish, report, titlesOn, today } from "./world.ts";

test("a board shows each reader what she may see, and its figures likewise", async () => {
  const region = await makeRegion(["SE-20"]);
  const { space, coordinator } = region;
  const on = { datePrecision: "day", startsOn: "2013-05-01", endsOn: "2013-05-01" } as const;
  await makeConference(space, coordinator, "draft", on, { title: "Utkast" });
  await makeConference(space, coordinator, "submitted", on, { title: "Inskickad" });
  await report(region, await publish(region, "2013-05-02", {}, { title: "Öppen" }), 20, "exact");
  await report(
    region,
    await publish(region, "2013-05-03", {}, { title: "Nätverkets", visibility: "network" }),
    3000,
    "exact",
  );
  await publish(region, "2013-05-04", {}, { title: "Rummets", visibility: "space" });
  const outsider = await makePerson();
  const elsewhere = (await makeRegion(["SE-01"])).coordinator;
  const member = await makePerson({ in: [[space, "member"]] });
  const year = { year: 2013 };
  expect(await asVisitor((db) => titlesOn(db, year))).toEqual(["Öppen"]);
  expect(await as(outsider, null, (db) => titlesOn(db, year))).toEqual(["Öppen"]);
  expect(await as(elsewhere, null, (db) => titlesOn(db, year))).toEqual(["Öppen", "Nätverkets"]);
  expect(await as(member, null, (db) => titlesOn(db, year))).toEqual(["Öppen", "Nätverkets", "Rummets"]);
  const seen = await asVisitor((db) => listBoard(db, { by: "year", year: 2013 }, today));
  expect(JSON.stringify(seen)).not.toMatch(/3000|Nätverkets|Rummets|Utkast|Inskickad/);
});

test("what a suspended space has held is on no board of the public's, and what is archived stays", async () => {
  const [region, closed] = [await makeRegion(["SE-20"]), await makeRegion(["SE-21"])];
  const roundId = await makeRound("Våren", "varen-2012");
  const kept = await publish(region, "2012-05-01", { roundId }, { title: "Arkiverad" });
  await publish(closed, "2012-05-02", { roundId }, { title: "Avstängd" });
  await as(region.coordinator, region.space, (db) =>
    sql`select app.archive_item(${region.space.id}, ${kept.item}, true)`.execute(db),
  );
  expect(await asVisitor((db) => titlesOn(db, { round: "varen-2012" }))).toEqual(["Arkiverad", "Avstängd"]);
  await (await adminClient()).query("update app.tenants set state = 'suspended' where id = $1", [closed.space.id]);
  expect(await asVisitor((db) => titlesOn(db, { round: "varen-2012" }))).toEqual(["Arkiverad"]);
});

test("what is cancelled or put off stays where it was, and says so", async () => {
  const region = await makeRegion(["SE-20"]);
  const [off, later] = [await publish(region, "2027-05-01"), await publish(region, "2027-05-02")];
  for (const [{ item }, how] of [
    [off, "cancelled"],
    [later, "postponed"],
  ] as const) {
    await as(region.coordinator, region.space, (db) =>
      sql`select app.halt_conference(${region.space.id}, ${item}, ${how}, 'Storm.')`.execute(db),
    );
  }
  const { conferences } = await asVisitor((db) => listBoard(db, { by: "year", year: 2027 }, today));
  expect(conferences.map(({ standing }) => standing)).toEqual(["cancelled", "postponed"]);
});
