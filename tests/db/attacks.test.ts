// What somebody could try who can run any statement as the login of signed-in requests.
import { type RawBuilder, sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import {
  adminClient,
  as,
  asVisitor,
  makePerson,
  makePost,
  makeTenant,
  networkTenant,
  type TestPerson,
  type TestTenant,
} from "../support/sandbox.ts";

let mine: TestTenant;
let theirs: TestTenant;
let me: TestPerson;
let them: TestPerson;
let reviewer: TestPerson;

beforeAll(async () => {
  mine = await makeTenant();
  theirs = await makeTenant();
  me = await makePerson({ in: [[mine, "admin"]] });
  them = await makePerson({ in: [[theirs, "admin"]] });
  reviewer = await makePerson({ national: "reviewer" });
});

const run = (person: TestPerson, tenant: TestTenant | null, statement: RawBuilder<unknown>) =>
  as(person, tenant, async (db) => (await statement.execute(db)).rows[0]);

const row = async (text: string, values: unknown[]) => (await (await adminClient()).query(text, values)).rows[0];

const stateOf = async (revision: string) =>
  (await row("select state from app.revisions where id = $1", [revision])).state;

test("no function makes anybody more than she is, whatever space the address names", async () => {
  const colleague = await makePerson({ in: [[theirs, "member"]] });
  const member = await makePerson({ in: [[mine, "member"]] });
  const before = await row("select json_agg(m order by user_id, tenant_id)::text as all from app.memberships m", []);
  const attempts = [
    sql`select app.change_role(${theirs.id}, ${me.id}, 'admin')`,
    sql`select app.change_role(${theirs.id}, ${colleague.id}, 'admin')`,
    sql`select app.hand_over(${theirs.id}, ${colleague.id})`,
    sql`select app.remove_member(${theirs.id}, ${them.id})`,
    sql`select app.remove_member(${theirs.id}, null)`,
    sql`select app.remove_member(null, ${them.id})`,
    sql`select app.change_role(null, ${me.id}, 'admin')`,
    sql`select app.invite(${theirs.id}, 'jag@example.org', 'admin', 'sv')`,
    sql`select app.set_national_role(${me.email}, 'network_admin')`,
    sql`select app.set_tenant_state(${theirs.id}, 'suspended')`,
    sql`select app.set_trust(${mine.id}, 'news', 'publish_first')`,
    sql`select app.create_tenant('mitt', 'region', 'Mitt', 'SE', 'sv', '{}')`,
  ];
  for (const attempt of attempts) {
    for (const space of [mine, theirs, null]) await expect(run(me, space, attempt)).rejects.toThrow("not_found");
  }
  const ofMember = [
    sql`select app.change_role(${mine.id}, ${member.id}, 'admin')`,
    sql`select app.hand_over(${mine.id}, ${member.id})`,
    sql`select app.invite(${mine.id}, ${member.email}, 'admin', 'sv')`,
  ];
  for (const attempt of ofMember) await expect(run(member, mine, attempt)).rejects.toThrow("not_found");
  expect(await row("select json_agg(m order by user_id, tenant_id)::text as all from app.memberships m", [])).toEqual(
    before,
  );
});

test("inner functions, foreign logins' functions and other roles are out of reach", async () => {
  const statements = [
    sql`select app.note(${mine.id}, 'forged.event', null, '{}', ${them.id})`,
    sql`select app.publish_revision(${mine.id}, gen_random_uuid())`,
    sql`select app.use_invitation('x', ${me.id})`,
    sql`select app.mail_to_user(${them.id}, null, 'reset', '{}')`,
    sql`select app.find_invitation('x')`,
    sql`select app.request_reset(${them.email})`,
    sql`select app.install('x', 'x', 'sv', 'x', 'x@example.org', 'x')`,
    sql`select app.sweep_files('0')`,
    sql`select app.forget_expired()`,
    sql`insert into app.audit_events (tenant_id, action) values (${mine.id}, 'forged.event')`,
    sql`set local role portal_workflow`,
    sql`set local session authorization portal_owner`,
    sql`create temporary table loot (id int)`,
    sql`select * from app.credentials`,
    sql`select token_hash from app.invitations`,
  ];
  for (const statement of statements) {
    await expect(run(me, mine, statement)).rejects.toThrow(/permission denied/);
  }
});

test("a verdict names the version that was read and one of two words", async () => {
  const post = await makePost(mine, me, "submitted");
  const verdict = (version: number | null, word: string | null, message: string | null = "Mer") =>
    run(reviewer, null, sql`select app.decide_revision(${mine.id}, ${post.revision}, ${version}, ${word}, ${message})`);
  await expect(verdict(null, "approved")).rejects.toThrow("text_changed");
  await expect(verdict(1, "approved")).rejects.toThrow("text_changed");
  await expect(verdict(2, null)).rejects.toThrow("not_found");
  await expect(verdict(2, "draft")).rejects.toThrow("not_found");
  await expect(verdict(2, "returned", null)).rejects.toThrow("message_missing");
  expect(await stateOf(post.revision)).toBe("submitted");
});

test("a tag that no list could hold is refused when the text is handed in, not when it is approved", async () => {
  const space = await makeTenant();
  const writer = await makePerson({ in: [[space, "coordinator"]] });
  for (const tags of [["<script>"], ["två", ""]]) {
    const { revision } = await makePost(space, writer, "draft", { tags });
    await expect(
      as(writer, space, (db) => sql`select app.submit_revision(${space.id}, ${revision}, 2)`.execute(db)),
    ).rejects.toMatchObject({ code: "tag_invalid", field: "tags" });
  }
  const twice = await makePost(space, writer, "published", { tags: ["samma", "samma"] });
  expect(
    await asVisitor((db) => db.selectFrom("app.itemTags").select("tag").where("itemId", "=", twice.item).execute()),
  ).toEqual([{ tag: "samma" }]);
});

test("a text that is swapped behind its version is another version", async () => {
  const post = await makePost(mine, me, "submitted");
  await as(me, mine, async (db) => {
    await sql`select app.withdraw_revision(${mine.id}, ${post.revision})`.execute(db);
    await sql`update app.news_revisions set body = 'Bytt' where revision_id = ${post.revision}`.execute(db);
    await sql`insert into app.revision_pictures (tenant_id, revision_id, key, position)
              values (${mine.id}, ${post.revision}, 'abcd', 0)`.execute(db);
    await sql`delete from app.revision_pictures where revision_id = ${post.revision}`.execute(db);
    await expect(sql`select version from app.revisions where id = ${post.revision}`.execute(db)).resolves.toMatchObject(
      {
        rows: [{ version: 3 }],
      },
    );
    await sql`select app.submit_revision(${mine.id}, ${post.revision}, 3)`.execute(db);
  });
  const stale = sql`select app.decide_revision(${mine.id}, ${post.revision}, 2, 'approved', '')`;
  await expect(run(reviewer, null, stale)).rejects.toThrow("text_changed");
});

test("a change that began before the text was handed in does not reach it afterwards", async () => {
  const post = await makePost(mine, me, "draft");
  const writer = await makePerson({ in: [[mine, "coordinator"]] });
  let change: Promise<unknown> = Promise.resolve();
  await as(me, mine, async (db) => {
    await sql`select app.submit_revision(${mine.id}, ${post.revision}, 2)`.execute(db);
    change = run(writer, mine, sql`update app.news_revisions set body = 'Bytt' where revision_id = ${post.revision}`);
    change.catch(() => {});
    await sql`select pg_sleep(0.3)`.execute(db); // the change waits by now
  });
  await expect(change).rejects.toThrow("not_editable");
  expect(await row("select body from app.news_revisions where revision_id = $1", [post.revision])).toEqual({
    body: "Brödtext.",
  });
});

test("whoever wrote only the body, or the text that is out unread, wrote it and does not approve it", async () => {
  const network = await networkTenant();
  const both = await makePerson({ in: [[network, "coordinator"]], national: "reviewer" });
  const other = await makePerson({ in: [[network, "coordinator"]], national: "reviewer" });
  const approve = (person: TestPerson, revision: string, version: number) =>
    run(person, null, sql`select app.decide_revision(${network.id}, ${revision}, ${version}, 'approved', '')`);

  const post = await makePost(network, other, "draft");
  await run(both, network, sql`update app.news_revisions set body = 'Mitt' where revision_id = ${post.revision}`);
  await run(other, network, sql`select app.submit_revision(${network.id}, ${post.revision}, 3)`);
  await expect(approve(both, post.revision, 3)).rejects.toThrow("own_work");
  await approve(reviewer, post.revision, 3);

  await (await adminClient()).query("update app.tenants set news_trust = 'publish_first' where id = $1", [network.id]);
  const out = await makePost(network, both, "submitted");
  const copy = (await run(other, network, sql`select app.open_revision(${network.id}, ${out.item}) as id`)) as {
    id: string;
  };
  await run(other, network, sql`select app.submit_revision(${network.id}, ${copy.id}, 1)`);
  await expect(approve(both, copy.id, 1)).rejects.toThrow("own_work");
  await approve(reviewer, copy.id, 1);
});
