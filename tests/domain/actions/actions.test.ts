// Lists of actions: of a space and of the network, what is open, overdue and settled; and saying what became of them.
import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { countOpenActions, listActions } from "../../../app/domain/actions/listing.server.ts";
import { type ActionFilter, actionStanding } from "../../../app/domain/actions/rules.ts";
import { settleAction } from "../../../app/domain/actions/settling.server.ts";
import { coordinatorOf, heldConference } from "../../support/reports.ts";
import {
  as,
  countStatements,
  makePerson,
  makeReport,
  makeTenant,
  type TestPerson,
  type TestTenant,
} from "../../support/sandbox.ts";

const today = "2026-11-22";
let space: TestTenant;
let writer: TestPerson;
let reviewer: TestPerson;
const ids: Record<string, string> = {};

async function report(
  tenant: TestTenant,
  author: TestPerson,
  actions: [string, string | null][],
  visibility = "public",
) {
  const { item } = await heldConference(tenant, author, {}, { title: "Vårmötet" });
  const rows = actions.map(([title, dueOn]) => {
    ids[title] = randomUUID();
    return { id: ids[title], title, owner: "Samordnaren", organisation: "Klustren", dueOn };
  });
  const columns = { actions: JSON.stringify(rows) };
  return await makeReport(tenant, author, "published", item, columns, { visibility: visibility as "public" });
}

beforeAll(async () => {
  space = await makeTenant();
  writer = await coordinatorOf(space);
  reviewer = await makePerson({ national: "reviewer" });
  await report(space, writer, [
    ["utan dag", null],
    ["i går", "2026-11-21"],
    ["i dag", "2026-11-22"],
    ["länge sedan", "2020-06-01"],
  ]);
});

const list = (person: TestPerson, tenantId: string | null, filter: ActionFilter, more: object = {}) =>
  as(person, null, (db) => listActions(db, { tenantId, filter, today, turn: null, ...more }));
const titles = ({ actions }: Awaited<ReturnType<typeof listActions>>) => actions.map(({ title }) => title);

test("the open ones stand the most pressing first, those without a day last; due today is not overdue", async () => {
  expect(titles(await list(writer, space.id, "open"))).toEqual(["länge sedan", "i går", "i dag", "utan dag"]);
  expect(titles(await list(writer, space.id, "overdue"))).toEqual(["länge sedan", "i går"]);
  expect(await as(writer, null, (db) => countOpenActions(db, space.id, today))).toEqual({ open: 4, overdue: 2 });
  expect(actionStanding({ state: "open", dueOn: today }, today)).toBe("open");
  expect(actionStanding({ state: "done", dueOn: "2020-01-01" }, today)).toBe("done");
});

test("a row names who, the conference and the report, and where both are read", async () => {
  const [first] = (await list(writer, space.id, "open")).actions;
  expect(first).toMatchObject({
    owner: "Samordnaren",
    organisation: "Klustren",
    spaceSlug: space.slug,
    conference: { title: "Vårmötet", date: { startsOn: "2020-05-11", endsOn: "2020-05-12" } },
    report: { href: expect.stringMatching(new RegExp(`^/${space.slug}/reports/`)) },
  });
});

test("a settled action moves to the settled ones with what was said of it, and can be opened again", async () => {
  const settle = (state: "done" | "dropped" | "open", note = "") =>
    as(writer, space, (db) => settleAction(db, space.id, { action: ids["i går"] ?? "", state, note }));
  await settle("done", "Klart till slut");
  await settle("done", "En gång till");
  expect(titles(await list(writer, space.id, "open"))).toEqual(["länge sedan", "i dag", "utan dag"]);
  const [settled] = (await list(writer, space.id, "done")).actions;
  expect(settled).toMatchObject({ title: "i går", state: "done", note: "Klart till slut", settledBy: writer.name });
  await settle("open");
  expect(titles(await list(writer, space.id, "done"))).toEqual([]);
  expect(titles(await list(writer, space.id, "overdue"))).toEqual(["länge sedan", "i går"]);
});

test("nobody settles an action of another space, and the national team only reads", async () => {
  const stranger = await coordinatorOf(await makeTenant());
  const member = await makePerson({ in: [[space, "member"]] });
  for (const person of [stranger, member, reviewer]) {
    const attempt = as(person, space, (db) =>
      settleAction(db, space.id, { action: ids["i går"] ?? "", state: "done", note: "" }),
    );
    await expect(attempt).rejects.toMatchObject({ code: "not_found" });
  }
});

test("the network's list has those of every report that the reader may see", async () => {
  const elsewhere = await makeTenant();
  const other = await coordinatorOf(elsewhere);
  await report(elsewhere, other, [["för nätverket", "2026-01-01"]], "network");
  await report(elsewhere, other, [["bara för rummet", "2026-01-01"]], "space");
  expect(titles(await list(reviewer, null, "overdue"))).toEqual(["länge sedan", "för nätverket", "i går"]);
  expect(titles(await list(writer, elsewhere.id, "open"))).toEqual(["för nätverket"]);
  expect(titles(await list(other, elsewhere.id, "open")).sort()).toEqual(["bara för rummet", "för nätverket"]);
});

test("pages turn both ways, whatever the days, and a made-up place starts over", async () => {
  const busy = await makeTenant();
  const author = await coordinatorOf(busy);
  await report(
    busy,
    author,
    Array.from({ length: 7 }, (_, index) => [`${index}`, index < 5 ? "2030-01-01" : null]),
  );
  for (const filter of ["open", "done"] as const) {
    const pages: string[][] = [];
    let turn: { towards: "older" | "newer"; cursor: string } | null = null;
    for (let guard = 0; guard < 5; guard += 1) {
      const page = await list(author, busy.id, filter, { turn, limit: 3 });
      pages.push(titles(page));
      if (page.older === null) break;
      turn = { towards: "older", cursor: page.older };
    }
    expect(pages.flat().toSorted()).toEqual(["0", "1", "2", "3", "4", "5", "6"]);
    expect(pages.map((page) => page.length)).toEqual([3, 3, 1]);
    const second = await list(author, busy.id, filter, { turn: turn && { ...turn, towards: "older" }, limit: 3 });
    const back = await list(author, busy.id, filter, {
      turn: { towards: "newer", cursor: second.newer ?? "" },
      limit: 3,
    });
    expect(titles(back)).toEqual(pages[1]);
    expect((await list(author, busy.id, filter, { turn: { towards: "older", cursor: "nonsens" } })).startsOver).toBe(
      true,
    );
    for (const id of Array.from({ length: 7 }, (_, index) => ids[`${index}`] ?? "")) {
      await as(author, busy, (db) => settleAction(db, busy.id, { action: id, state: "done", note: "" }));
    }
  }
});

test("a list costs one statement at one row and at thirty", async () => {
  const counts: number[] = [];
  for (const length of [1, 30]) {
    const own = await makeTenant();
    const author = await coordinatorOf(own);
    await report(
      own,
      author,
      Array.from({ length }, (_, index) => [`rad ${index}`, "2030-01-01"]),
    );
    for (const tenantId of [own.id, null]) {
      await as(author, null, async (db) => {
        counts.push(
          await countStatements(db, () => listActions(db, { tenantId, filter: "open", today, turn: null, limit: 50 })),
        );
      });
    }
  }
  expect(counts).toEqual([1, 1, 1, 1]);
});
