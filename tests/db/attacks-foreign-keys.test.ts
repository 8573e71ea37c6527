// The functions that change things are given keys. Somebody who may do all in her own space gives them another's: its row
// under her own space, and its row's very id for a row of her own. Nothing of the other space moves.
import { randomUUID } from "node:crypto";
import { type RawBuilder, sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import {
  adminClient,
  as,
  makeConference,
  makePerson,
  makePost,
  makeReport,
  makeTenant,
  type TestPerson,
  type TestPost,
  type TestTenant,
} from "../support/sandbox.ts";

let a: TestTenant;
let b: TestTenant;
let attacker: TestPerson;
let victim: TestPerson;
let reviewer: TestPerson;
let post: { draft: TestPost; waiting: TestPost; live: TestPost };
let held: TestPost;
let coming: TestPost;
let halted: TestPost;
let report: TestPost;
const actions = [randomUUID(), randomUUID()];

const held2019 = { datePrecision: "year", startsOn: "2019-01-01", endsOn: "2019-12-31", statedHeld: true } as const;
const figures = (count: number) =>
  JSON.stringify([{ measure: "participants", dimension: "total", category: "", count, qualifier: "exact" }]);
const toDo = (ids: string[]) => JSON.stringify(ids.map((id, n) => ({ id, title: `Åtgärd ${n}` })));

const run = async (person: TestPerson, tenant: TestTenant | null, statement: RawBuilder<unknown>) =>
  (await as(person, tenant, (db) => statement.execute(db))).rows;
const look = async (text: string, values: unknown[] = []) => (await (await adminClient()).query(text, values)).rows;

beforeAll(async () => {
  [a, b] = [await makeTenant(), await makeTenant()];
  attacker = await makePerson({ in: [[a, "admin"]] });
  victim = await makePerson({ in: [[b, "admin"]] });
  reviewer = await makePerson({ national: "reviewer" });
  post = {
    draft: await makePost(b, victim, "draft"),
    waiting: await makePost(b, victim, "submitted"),
    live: await makePost(b, victim, "published", { tags: ["tagg"] }),
  };
  held = await makeConference(b, victim, "published", { ...held2019, areaCodes: ["SE-06"], coHostIds: [a.id] });
  coming = await makeConference(b, victim, "published", { datePrecision: "none" });
  halted = await makeConference(b, victim, "published");
  await run(victim, b, sql`select app.halt_conference(${b.id}, ${halted.item}, 'cancelled', 'Snö')`);
  report = await makeReport(b, victim, "published", held.item, { figures: figures(7), actions: toDo(actions) });
  await run(victim, b, sql`select app.settle_action(${b.id}, ${actions[1]}, 'done', 'Klart')`);
  await run(victim, b, sql`select app.invite(${b.id}, 'ny@example.org', 'member', 'sv')`);
});

/** All that is kept of the space, but for the record and the mails. */
async function everything() {
  const tables = await look(
    `select table_name as name from information_schema.columns where table_schema = 'app' and column_name = 'tenant_id'
      and table_name not in ('audit_events', 'mails') order by 1`,
  );
  const rows: Record<string, unknown> = {};
  for (const { name } of tables) {
    rows[name] = await look(`select to_jsonb(t) as row from app.${name} t where tenant_id = $1 order by 1`, [b.id]);
  }
  rows.tenants = await look("select to_jsonb(t) as row from app.tenants t where id = $1", [b.id]);
  return rows;
}

test("under her own space, another's row is not found", async () => {
  const [invitation] = await look("select id from app.invitations where tenant_id = $1", [b.id]);
  const before = await everything();
  const attempts: RawBuilder<unknown>[] = [
    sql`select app.open_revision(${a.id}, ${post.live.item}, true)`,
    sql`select app.submit_revision(${a.id}, ${post.draft.revision}, 2)`,
    sql`select app.withdraw_revision(${a.id}, ${post.waiting.revision})`,
    sql`select app.discard_revision(${a.id}, ${post.draft.revision})`,
    sql`select app.archive_item(${a.id}, ${post.live.item}, true)`,
    sql`select app.halt_conference(${a.id}, ${coming.item}, 'cancelled', 'x')`,
    sql`select app.resume_conference(${a.id}, ${halted.item})`,
    sql`select app.state_held(${a.id}, ${coming.item}, true)`,
    sql`select app.start_report(${a.id}, ${randomUUID()}, 'conference', ${held.item}, 'sv')`,
    sql`select app.settle_action(${a.id}, ${actions[0]}, 'done', '')`,
    sql`select app.answer_co_hosting(${a.id}, ${a.id}, ${held.item}, true)`,
    sql`select app.answer_co_hosting(${a.id}, ${b.id}, ${coming.item}, true)`,
    sql`select app.revoke_invitation(${a.id}, ${invitation?.id})`,
    sql`select app.change_role(${a.id}, ${victim.id}, 'member')`,
    sql`select app.remove_member(${a.id}, ${victim.id})`,
    sql`select app.hand_over(${a.id}, ${victim.id})`,
  ];
  for (const statement of attempts) {
    await expect(run(attacker, a, statement)).rejects.toMatchObject({ code: expect.stringMatching(/^not_/) });
  }
  const decide = sql`select app.decide_revision(${a.id}, ${post.waiting.revision}, 2, 'approved', '')`;
  await expect(run(reviewer, null, decide)).rejects.toMatchObject({ code: "not_found" });
  const count = sql`select app.report_figures(${a.id}, ${held.item}, ${figures(9)}, '', null)`;
  await expect(run(reviewer, null, count)).rejects.toMatchObject({ code: "not_found" });
  expect(await everything()).toEqual(before);
});

test("a row of her own with the very id of another's moves only itself", async () => {
  const before = await everything();
  const twin = async (start: RawBuilder<unknown>, write: (revision: string) => RawBuilder<unknown>, item: string) => {
    const [row] = (await run(attacker, a, start)) as { id: string }[];
    const revision = row?.id ?? "";
    await run(attacker, a, write(revision));
    await run(attacker, a, sql`select app.submit_revision(${a.id}, ${revision}, 2)`);
    await run(reviewer, null, sql`select app.decide_revision(${a.id}, ${revision}, 2, 'approved', '')`);
    const again = sql<{ id: string }>`select app.open_revision(${a.id}, ${item}, true) as id`;
    const second = (await as(attacker, a, (db) => again.execute(db))).rows[0]?.id ?? "";
    await run(attacker, a, sql`select app.discard_revision(${a.id}, ${second})`);
    await run(attacker, a, sql`select app.open_revision(${a.id}, ${item})`);
    await run(attacker, a, sql`select app.submit_revision(${a.id}, ${second}, 2)`);
    await run(attacker, a, sql`select app.withdraw_revision(${a.id}, ${second})`);
    await run(attacker, a, sql`select app.submit_revision(${a.id}, ${second}, 2)`);
    await run(reviewer, null, sql`select app.decide_revision(${a.id}, ${second}, 2, 'approved', '')`);
  };
  const common = (revision: string, title: string) =>
    sql`with titled as (update app.revisions set title = ${title}, slug = ${title} where id = ${revision})`;
  await twin(
    sql`select app.start_news(${a.id}, ${post.live.item}, 'sv') as id`,
    (revision) =>
      sql`${common(revision, "nyhet")} update app.news_revisions set body = 'x' where revision_id = ${revision}`,
    post.live.item,
  );
  for (const conference of [held, coming, halted]) {
    await twin(
      sql`select app.start_conference(${a.id}, ${conference.item}, 'sv') as id`,
      (revision) => sql`${common(revision, `konferens-${conference.slug}`)}
        update app.conference_revisions set date_precision = 'year', starts_on = '2018-01-01', ends_on = '2018-12-31', form = 'digital',
          stated_held = ${conference === held} where revision_id = ${revision}`,
      conference.item,
    );
  }
  for (const how of ["cancelled", "postponed"]) {
    await run(attacker, a, sql`select app.halt_conference(${a.id}, ${coming.item}, ${how}, 'x')`);
    await run(attacker, a, sql`select app.resume_conference(${a.id}, ${coming.item})`);
  }
  await run(attacker, a, sql`select app.state_held(${a.id}, ${coming.item}, true)`);
  await run(attacker, a, sql`select app.archive_item(${a.id}, ${halted.item}, true)`);
  await run(attacker, a, sql`select app.archive_item(${a.id}, ${halted.item}, false)`);
  await twin(
    sql`select app.start_report(${a.id}, ${report.item}, 'conference', ${held.item}, 'sv') as id`,
    (revision) => sql`${common(revision, "rapport")}
      update app.report_revisions set figures = ${figures(1)}, actions = ${toDo(actions.slice(0, 1))} where revision_id = ${revision}`,
    report.item,
  );
  await run(attacker, a, sql`select app.settle_action(${a.id}, ${actions[0]}, 'dropped', '')`);
  await run(reviewer, null, sql`select app.report_figures(${a.id}, ${held.item}, ${figures(3)}, '', 2)`);
  await run(reviewer, null, sql`select app.report_figures(${a.id}, ${held.item}, '[]', '', null)`);
  const after = await everything();
  for (const [table, rows] of Object.entries(before)) expect([table, after[table]]).toEqual([table, rows]);
});
