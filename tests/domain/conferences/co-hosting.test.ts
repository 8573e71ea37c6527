import { expect, test } from "vitest";
import { listCoHosting, listOverduePlans, listUnreported } from "../../../app/domain/conferences/asking.server.ts";
import { getConference } from "../../../app/domain/conferences/desk.server.ts";
import { answerCoHosting } from "../../../app/domain/conferences/lifecycle.server.ts";
import { coordinatorOf } from "../../support/drafts.ts";
import {
  adminClient,
  as,
  asVisitor,
  countStatements,
  makeConference,
  makePerson,
  makeReport,
  makeTenant,
} from "../../support/sandbox.ts";

const year = { datePrecision: "year" as const, startsOn: "2019-01-01", endsOn: "2019-12-31" };
const day = { datePrecision: "day" as const, startsOn: "2018-08-29", endsOn: "2018-08-29" };

async function asked() {
  const [space, other] = [await makeTenant(), await makeTenant()];
  const [writer, invited] = [await coordinatorOf(space), await coordinatorOf(other)];
  const { item } = await makeConference(space, writer, "published", { ...day, coHostIds: [other.id] });
  const answer = (accept: boolean) =>
    as(invited, other, (db) => answerCoHosting(db, other.id, { tenantId: space.id, id: item }, accept));
  const publicHosts = () =>
    asVisitor((db) => db.selectFrom("app.conferenceHosts").select("hostTenantId").where("itemId", "=", item).execute());
  const state = async () => (await as(writer, space, (db) => getConference(db, space.id, item))).hosts[0]?.state;
  return { space, other, writer, invited, item, answer, publicHosts, state };
}

test("a space that is asked finds the question, says yes, and may say no after the publishing", async () => {
  const { other, invited, item, answer, publicHosts, state } = await asked();
  const questions = () => as(invited, other, (db) => listCoHosting(db, other.id, ["asked"]));
  expect([(await questions()).map(({ id }) => id), await state(), await publicHosts()]).toEqual([[item], "asked", []]);
  await answer(true);
  expect([await questions(), await state(), await publicHosts()]).toEqual([
    [],
    "accepted",
    [{ hostTenantId: other.id }],
  ]);
  await answer(false);
  expect([await state(), await publicHosts()]).toEqual(["declined", []]);
  await expect(answer(false)).rejects.toMatchObject({ code: "not_found" });
  await answer(true);
  expect(await state()).toBe("accepted");
});

test("the host is told of every answer", async () => {
  const { writer, answer } = await asked();
  await answer(true);
  await answer(false);
  const { rows } = await (await adminClient()).query(
    "select data ->> 'accepted' as accepted from app.mails where template = 'co_host_answered' and to_user_id = $1 order by id",
    [writer.id],
  );
  expect(rows.map(({ accepted }) => accepted).sort()).toEqual(["false", "true"]);
});

test("nobody answers for another space, and no member for her own", async () => {
  const { space, other, item, writer } = await asked();
  const member = await makePerson({ in: [[other, "member"]] });
  const where = { tenantId: space.id, id: item };
  for (const [person, tenant] of [
    [writer, space],
    [member, other],
  ] as const) {
    await expect(as(person, tenant, (db) => answerCoHosting(db, other.id, where, true))).rejects.toMatchObject({
      code: "not_found",
    });
  }
});

test("a space asks nobody before its conference is published", async () => {
  const [space, other] = [await makeTenant(), await makeTenant()];
  await makeConference(space, await coordinatorOf(space), "submitted", { coHostIds: [other.id] });
  const invited = await coordinatorOf(other);
  expect(await as(invited, other, (db) => listCoHosting(db, other.id, ["asked"]))).toEqual([]);
});

test("plans whose time has gone by are asked about until somebody has said what became of them", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const overdue = await makeConference(space, writer, "published", year, { title: "2019" });
  await makeConference(space, writer, "published", { ...year, startsOn: "2099-01-01", endsOn: "2099-12-31" });
  await makeConference(space, writer, "published", { datePrecision: "none" });
  await makeConference(space, writer, "published", { ...year, statedHeld: true });
  await makeConference(space, writer, "draft", year);
  const found = await as(writer, space, (db) => listOverduePlans(db, space.id, "2020-01-01"));
  expect(found.map(({ id }) => id)).toEqual([overdue.item]);
  expect(await as(writer, space, (db) => listOverduePlans(db, space.id, "2019-12-31"))).toEqual([]);
});

test("what has been held asks for its report until one is begun", async () => {
  const space = await makeTenant();
  const writer = await coordinatorOf(space);
  const held = await makeConference(space, writer, "published", day);
  const stated = await makeConference(space, writer, "published", { ...year, statedHeld: true });
  await makeConference(space, writer, "published", { ...day, startsOn: "2099-01-01", endsOn: "2099-01-01" });
  const unreported = async () =>
    (await as(writer, space, (db) => listUnreported(db, space.id, "2026-01-01"))).map(({ id }) => id).sort();
  expect(await unreported()).toEqual([held.item, stated.item].sort());
  const report = await makeReport(space, writer, "draft", held.item);
  expect(await unreported()).toEqual([stated.item]);
  expect((await as(writer, space, (db) => getConference(db, space.id, held.item))).reportId).toBe(report.item);
});

test("each question costs one statement, whether there is one or three, and shows nothing of other spaces", async () => {
  const [space, other] = [await makeTenant(), await makeTenant()];
  const [writer, foreign] = [await coordinatorOf(space), await coordinatorOf(other)];
  for (const count of [1, 2]) {
    for (let made = 0; made < count; made += 1) {
      await makeConference(space, writer, "published", year);
      await makeConference(space, writer, "published", day);
      await makeConference(other, foreign, "published", { ...day, coHostIds: [space.id] });
    }
    const shown = count * (count + 1) * 0.5;
    const lists = [
      (db: Parameters<typeof listOverduePlans>[0]) => listOverduePlans(db, space.id, "2026-01-01"),
      (db: Parameters<typeof listOverduePlans>[0]) => listUnreported(db, space.id, "2026-01-01"),
      (db: Parameters<typeof listOverduePlans>[0]) => listCoHosting(db, space.id, ["asked"]),
    ];
    for (const list of lists) {
      const found = await as(writer, space, async (db) => {
        let rows = 0;
        const statements = await countStatements(db, async () => {
          rows = (await list(db)).length;
        });
        return { statements, rows };
      });
      expect(found).toEqual({ statements: 1, rows: shown });
    }
  }
});
