// What the sign-in and the worker find: links, sessions, mails, files, plans and actions of every age and state.
import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import {
  adminClient,
  as,
  makeConference,
  makePerson,
  makeReport,
  makeTenant,
  type TestPerson,
  type TestTenant,
} from "../../support/sandbox.ts";
import type { makeRows, Spaces } from "./rows.ts";

type Rows = Awaited<ReturnType<typeof makeRows>>;

/** Adds them to B and to a space that is then suspended; `siblings` are B's rows that no function is given. */
export async function makeServiceRows({ a, b, c, people }: Spaces, rows: Rows, siblings: Rows) {
  const admin = await adminClient();
  await admin.query("set session_replication_role = replica");
  await admin.query(`
    insert into app.sessions (token_hash, user_id, expires_at)
      values (sha256('gone'), '${people.member.id}', now() - interval '1 second');
    insert into app.credentials (user_id, password_hash)
      select id, '$argon2id$old' from unnest('{${people.outsider.id},${people.member.id}}'::uuid[]) as id;
    insert into app.sign_in_attempts (key, at) values (sha256('old'), now() - interval '25 hours'), (sha256('new'), now());
    insert into app.password_resets (user_id, token_hash, created_at, expires_at, used_at) values
      ('${people.outsider.id}', sha256('reset-open'), now(), now() + interval '1 hour', null),
      ('${people.outsider.id}', sha256('reset-used'), now(), now() + interval '1 hour', '2020-01-01'),
      ('${people.outsider.id}', sha256('reset-late'), now(), now() - interval '1 second', null),
      ('${people.member.id}', sha256('reset-other'), now(), now() + interval '1 hour', null),
      ('${people.member.id}', sha256('reset-ancient'), now() - interval '31 days', now() - interval '30 days', null);
    insert into app.invitations (tenant_id, email, role, token_hash, expires_at, accepted_at, revoked_at) values
      ('${b.id}', 'helt-ny@example.org', 'member', sha256('invitation-open'), now() + interval '1 day', null, null),
      ('${b.id}', upper('${people.outsider.email}'), 'member', sha256('invitation-known'), now() + interval '1 day', null, null),
      ('${b.id}', '${people.outsider.email}', 'member', sha256('invitation-used'), now() + interval '1 day', now(), null),
      ('${b.id}', '${people.outsider.email}', 'member', sha256('invitation-revoked'), now() + interval '1 day', null, now()),
      ('${a.id}', '${people.outsider.email}', 'member', sha256('invitation-late'), now() - interval '1 day', null, null),
      ('${c.id}', '${people.foreign.email}', 'member', sha256('invitation-c'), now() + interval '1 day', null, null),
      ('${b.id}', '${people.foreign.email}', 'member', sha256('invitation-then'), now() + interval '1 day', now(), null),
      ('${b.id}', '${people.foreign.email}', 'member', sha256('invitation-not'), now() + interval '1 day', null, '2020-01-01'),
      ('${b.id}', 'd@example.org', 'member', sha256('invitation-ancient'), now() - interval '91 days', null, null);
    insert into app.mails (tenant_id, to_user_id, to_email, locale, template, data, state, created_at) values
      (null, '${people.outsider.id}', '${people.outsider.email}', 'sv', 'reset', '{}', 'waiting', now()),
      (null, '${people.outsider.id}', '${people.outsider.email}', 'sv', 'reset', '{"was": "sent"}', 'sent', now()),
      ('${b.id}', '${people.outsider.id}', '${people.outsider.email}', 'sv', 'approved', '{}', 'waiting', now() - interval '91 days'),
      (null, '${people.member.id}', '${people.member.email}', 'sv', 'reset', '{}', 'waiting', now()),
      ('${b.id}', null, 'x@example.org', 'sv', 'invitation', '{"invitation": "${rows.invitation}"}', 'sent', now()),
      ('${b.id}', null, 'y@example.org', 'sv', 'approved', '{"invitation": "${rows.invitation}"}', 'waiting', now()),
      ('${b.id}', '${rows.leaving}', 'z@example.org', 'sv', 'approved', '{}', 'waiting', now()),
      ('${b.id}', '${rows.leaving}', 'z@example.org', 'sv', 'approved', '{"was": "sent"}', 'sent', now()),
      ('${a.id}', '${rows.leaving}', 'z@example.org', 'sv', 'approved', '{"of": "a"}', 'waiting', now()),
      ('${b.id}', '${rows.leaving}', 'z@example.org', 'sv', 'reset', '{}', 'waiting', now()),
      ('${b.id}', '${people.reviewer.id}', 'r@example.org', 'sv', 'submitted', '{"was": "sent"}', 'sent', now()),
      ('${b.id}', '${people.reviewer.id}', 'r@example.org', 'sv', 'approved', '{}', 'waiting', now()),
      ('${b.id}', '${people.admin.id}', '${people.admin.email}', 'sv', 'approved', '{}', 'sent', now() - interval '91 days'),
      ('${b.id}', null, upper('${people.admin.email}'), 'sv', 'invitation', '{}', 'sent', now());`);
  const closed = await makeClosedSpace(people.outsider.email);
  await makeArchivedReport(b, people.admin);
  const files = await makeFiles(a.id, b.id, rows);
  await admin.query("set session_replication_role = replica");
  await admin.query(
    `update app.conferences set asked_on = case item_id when $2 then app.today() - 5 else app.today() - 30 end
      where tenant_id = $1 and item_id in ($2, $3)`,
    [b.id, siblings.coming, rows.coming],
  );
  const due =
    "update app.actions set due_on = app.today() + $3::integer, reminded_on = app.today() + $4::integer where tenant_id = $1 and id = $2";
  await admin.query(due, [b.id, rows.action, -3, null]); // late
  await admin.query(due, [b.id, rows.secondAction, 3, -1]); // soon, and told so
  await admin.query(due, [b.id, siblings.action, -60, -30]); // late, and long ago
  await admin.query(due, [b.id, siblings.secondAction, -60, -5]); // late, and told lately
  await admin.query("set session_replication_role = origin");
  return { closed, ...files };
}

/** A space with an overdue plan, a late action and an invitation, suspended since. */
async function makeClosedSpace(email: string) {
  const admin = await adminClient();
  await admin.query("set session_replication_role = origin");
  const closed = await makeTenant();
  const author = await makePerson({ in: [[closed, "admin"]] });
  const past = { datePrecision: "year", startsOn: "2019-01-01", endsOn: "2019-12-31" } as const;
  await makeConference(closed, author, "published", past);
  const held = await makeConference(closed, author, "published", { ...past, statedHeld: true });
  const actions = JSON.stringify([{ id: randomUUID(), title: "Ring", dueOn: "2020-01-01" }]);
  await makeReport(closed, author, "published", held.item, { actions });
  await admin.query(
    "insert into app.invitations (tenant_id, email, role, token_hash) values ($1, $2, 'member', sha256('invitation-closed'))",
    [closed.id, email],
  );
  const boss = await makePerson({ national: "network_admin" });
  await as(boss, null, (db) => sql`select app.set_tenant_state(${closed.id}, 'suspended')`.execute(db));
  return closed;
}

/** A report with a late action that nobody is reminded of any more. */
async function makeArchivedReport(space: TestTenant, author: TestPerson) {
  const held = { datePrecision: "year", startsOn: "2019-01-01", endsOn: "2019-12-31", statedHeld: true } as const;
  const conference = await makeConference(space, author, "published", held);
  const actions = JSON.stringify([{ id: randomUUID(), title: "Glöm", dueOn: "2020-01-01" }]);
  const { item, revision } = await makeReport(space, author, "submitted", conference.item, { actions }); // published first
  const reviewer = await makePerson({ national: "reviewer" });
  const approve = sql`select app.decide_revision(${space.id}, ${revision}, 2, 'approved', '')`;
  await as(reviewer, null, (db) => approve.execute(db));
  await as(author, space, (db) => sql`select app.archive_item(${space.id}, ${item}, true)`.execute(db));
}

/** Old files of B that nothing uses, with the ids of files of A that a text, a draft or the space itself does use. */
async function makeFiles(a: string, b: string, { waiting, illustrated }: Rows) {
  const admin = await adminClient();
  const [loose, drafted, logo, fresh, foreignFile] = [1, 2, 3, 4, 5].map(() => randomUUID()) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const add = (tenant: string, file: string, age: string) =>
    admin.query(
      `insert into app.files (tenant_id, id, media_type, width, height, variants, bytes, name, created_at)
        values ($1, $2, 'image/webp', 10, 10, '{10}', 10, 'x.png', now() - $3::interval)`,
      [tenant, file, age],
    );
  await admin.query("set session_replication_role = replica");
  for (const file of [loose, drafted, logo]) for (const tenant of [a, b]) await add(tenant, file, "2 days");
  await add(b, fresh, "1 hour");
  await add(a, foreignFile, "1 hour");
  await admin.query(
    "insert into app.item_pictures (tenant_id, item_id, key, position, placement, file_id, alt, caption, width, height, variants) values ($1, $2, 'mnop', 0, 'text', $3, '', '', 10, 10, '{10}')",
    [a, illustrated, loose],
  );
  await admin.query(
    "insert into app.revision_pictures (tenant_id, revision_id, key, position, file_id) values ($1, $2, 'mnop', 0, $3)",
    [a, waiting, drafted],
  );
  await admin.query("update app.tenants set logo_file_id = $2 where id = $1", [a, logo]);
  return { loose, drafted, logo, fresh, foreignFile };
}
