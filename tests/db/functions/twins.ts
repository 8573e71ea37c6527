import type { Client } from "pg";

/** What a row of a twin space has otherwise; `t` is the row as JSON. */
type Changes = Record<string, string>;

const secret = (twin: string) =>
  `jsonb_build_object('token_hash', sha256(convert_to('${twin}' || (t->>'id'), 'UTF8')))`;

/**
 * Where no function would work: states are turned round, words are others, and it is the reviewer who wrote it all. What is
 * out in the space itself is out here too, so that a statement that joins the two comes upon it.
 */
const spoiled = (reviewer: string, twin: string): Changes => ({
  revisions: `jsonb_build_object('title', 'Twin', 'submitted_by', '${reviewer}', 'kind', 'news', 'visibility', 'public',
    'item_id', case t->>'kind' when 'report' then gen_random_uuid()::text else t->>'item_id' end,
    'state', case t->>'state' when 'draft' then 'submitted' when 'submitted' then 'draft' else 'returned' end)`,
  revision_authors: `'{"user_id": "${reviewer}"}'`,
  news_revisions: `'{"body": "", "questions": []}'`,
  news_posts: `'{"body": "Twin"}'`,
  report_revisions: `'{"body": "Twin", "form": "coordinator", "conference_id": null}'`,
  reports: `'{"worked": "Twin"}'`,
  conference_revisions: `'{"theme": "Twin", "co_host_ids": []}'`,
  conferences: `jsonb_build_object('theme', 'Twin', 'stated_held_on', case when t->'stated_held_on' = 'null' then '2019-12-31' end,
    'halt', case when t->'halt' = 'null' then 'cancelled' end, 'halted_at', case when t->'halt' = 'null' then now() end)`,
  conference_hosts: `'{"state": "declined"}'`,
  actions: `'{"state": "dropped", "settled_at": "2020-01-01T00:00:00Z"}'`,
  invitations: `'{"revoked_at": "2020-01-01T00:00:00Z"}' || ${secret(twin)}`,
});

/** The same, and what is out in the space itself is not, and the other way round. */
const shelved = (reviewer: string, twin: string): Changes => ({
  ...spoiled(reviewer, twin),
  items: `jsonb_build_object('title', 'Twin', 'visibility', 'public', 'published_at', null,
    'kind', case t->>'kind' when 'news' then 'conference' else 'news' end, 'lifecycle', 'unpublished')
    || case when t->>'lifecycle' in ('published', 'unpublished') then '{}'
            else jsonb_build_object('lifecycle', 'published', 'published_at', now()) end`,
});

/** Where all would, as in the space itself; only whom it would tell of it are others. */
const alike = (admin: string, host: string, held: string): Changes => ({
  report_revisions: `'{"form": "conference", "conference_id": "${held}"}'`,
  revisions: `case when t->>'state' = 'discarded' then '{"state": "draft"}'
                   when t->>'state' = 'submitted' and t->'live' = 'true' and t->>'number' = '1' then '{"state": "approved"}' else '{}' end::jsonb`,
  revision_authors: `'{"user_id": "${admin}"}'`,
  conference_hosts: `'{"host_tenant_id": "${host}", "state": "accepted"}'`,
  invitations: secret("alike"),
});

/** The spaces of the twins, and whom they name instead. */
export type Twins = {
  shelved: string;
  spoiled: string;
  alike: string;
  reviewer: string;
  admin: string;
  host: string;
  held: string;
};

/**
 * Gives each twin space a row for every one of `tenants`, with the same ids, standing before them in its table: a statement
 * that forgets to ask for the space comes upon the twins first.
 */
export async function makeTwins(admin: Client, tenants: string[], twins: Twins): Promise<void> {
  const { rows } = await admin.query(`
    select c.relname as table, string_agg(a.attname, ', ' order by a.attnum) as columns
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relnamespace = 'app'::regnamespace and c.relkind = 'r' and c.relname not in ('audit_events', 'mails')
       and exists (select from pg_attribute t where t.attrelid = c.oid and t.attname = 'tenant_id')
     group by 1`);
  const kinds: [string, Changes][] = [
    [twins.shelved, shelved(twins.reviewer, "shelved")],
    [twins.spoiled, spoiled(twins.reviewer, "spoiled")],
    [twins.alike, alike(twins.admin, twins.host, twins.held)],
  ];
  await admin.query("set session_replication_role = replica"); // no foreign keys, no triggers
  for (const { table, columns } of rows) {
    const add = (json: string) =>
      `insert into app.${table} (${columns}) select ${columns} from (select (jsonb_populate_record(null::app.${table}, ${json})).* from kept) as r on conflict do nothing`;
    await admin.query(
      `create temp table kept as select to_jsonb(x) as t from app.${table} x where tenant_id = any ('{${tenants}}')`,
    );
    await admin.query(`delete from app.${table} where tenant_id = any ('{${tenants}}')`);
    for (const [twin, changes] of kinds.toSorted(
      ([, one], [, other]) => Number(table in other) - Number(table in one),
    )) {
      await admin.query(add(`t || ${changes[table] ?? "'{}'"} || '{"tenant_id": "${twin}"}'`));
    }
    await admin.query(add("t"));
    await admin.query("drop table kept");
  }
  await admin.query("set session_replication_role = origin");
}
