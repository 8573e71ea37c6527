import type { Client } from "pg";

/** What a twin's row has otherwise, so that no function would work on it. `t` is the row as JSON. */
const spoiled: Record<string, string> = {
  revisions: `'{"state": "discarded", "title": "Twin"}'`,
  items: `'{"lifecycle": "unpublished", "title": "Twin"}'`,
  conferences: `jsonb_build_object('stated_held_on', null,
    'halt', case when t->'halt' = 'null' then 'cancelled' end, 'halted_at', case when t->'halt' = 'null' then now() end)`,
  conference_hosts: `'{"state": "declined"}'`,
  actions: `jsonb_build_object('state', 'dropped', 'settled_at', now())`,
  invitations: `jsonb_build_object('revoked_at', now(), 'token_hash', sha256(convert_to('spoiled' || (t->>'id'), 'UTF8')))`,
};

/** What no two rows may share. */
const alike: Record<string, string> = {
  invitations: `jsonb_build_object('token_hash', sha256(convert_to('alike' || (t->>'id'), 'UTF8')))`,
};

/**
 * Gives each space of `twins` a row for every one of `tenants`, with the same ids, standing before them in its table: a
 * statement that forgets to ask for the space comes upon the twins first. In the first space no function would work on them.
 */
export async function makeTwins(
  admin: Client,
  tenants: string[],
  twins: { spoiled: string; alike: string },
): Promise<void> {
  const { rows } = await admin.query(`
    select c.relname as table, string_agg(a.attname, ', ' order by a.attnum) as columns
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relnamespace = 'app'::regnamespace and c.relkind = 'r' and c.relname not in ('audit_events', 'mails')
       and exists (select from pg_attribute t where t.attrelid = c.oid and t.attname = 'tenant_id')
     group by 1`);
  await admin.query("set session_replication_role = replica"); // no foreign keys, no triggers
  for (const { table, columns } of rows) {
    const add = (json: string) =>
      `insert into app.${table} (${columns}) select ${columns} from (select (jsonb_populate_record(null::app.${table}, ${json})).* from kept) as r on conflict do nothing`;
    await admin.query(
      `create temp table kept as select to_jsonb(x) as t from app.${table} x where tenant_id = any ('{${tenants}}')`,
    );
    await admin.query(`delete from app.${table} where tenant_id = any ('{${tenants}}')`);
    await admin.query(add(`t || ${spoiled[table] ?? "'{}'"} || '{"tenant_id": "${twins.spoiled}"}'`));
    await admin.query(add(`t || ${alike[table] ?? "'{}'"} || '{"tenant_id": "${twins.alike}"}'`));
    await admin.query(add("t"));
    await admin.query("drop table kept");
  }
  await admin.query("set session_replication_role = origin");
}
