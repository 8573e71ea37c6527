// Space B with a private row in every table, each of its private texts marked. Whoever may not read them must never be
// told a mark, in whatever form; whoever may not write must leave the fingerprint as it is.
import type { Client } from "pg";
import { makeWorld } from "../db/matrix/world.ts";
import { adminClient, type TestPerson } from "./sandbox.ts";

export const marks = {
  /** What only B's coordinators read: drafts, what was returned, the record. */
  desk: "mark7f3a-desk",
  /** What its coordinators and the national team read: what was handed in once and decided. */
  decided: "mark7f3a-decided",
  /** What all of B's members read and nobody else. */
  inner: "mark7f3a-inner",
  /** Names and addresses of B's people. */
  people: "mark7f3a-people",
  /** What no page ever shows to anybody: secrets' hashes. */
  secret: "mark7f3a-secret",
} as const;

/** What all marks begin with. */
export const anyMark = "mark7f3a";

export type MarkedWorld = Awaited<ReturnType<typeof makeMarkedWorld>>;

export async function makeMarkedWorld() {
  const world = await makeWorld();
  const admin = await adminClient();
  await markTexts(admin, world.tenantId);
  await admin.query("analyze");
  const victims = Object.values(world.people).map((person: TestPerson) => person.id);
  return { ...world, admin, victims, tables: await listTables(admin) };
}

async function markTexts(admin: Client, b: string): Promise<void> {
  const { desk, decided, inner, people, secret } = marks;
  await admin.query("set session_replication_role = replica"); // versions and authors stay as they are
  await admin.query(`
    update app.revisions set title = '${desk} ' || title, lede = '${desk}' where tenant_id = '${b}';
    update app.news_revisions set body = '${desk}' where tenant_id = '${b}';
    update app.conference_revisions set theme = '${desk}', body = '${desk}' where tenant_id = '${b}';
    update app.report_revisions set body = '${desk}', worked = '${desk}' where tenant_id = '${b}';
    update app.files set name = '${desk}.png' where tenant_id = '${b}';
    update app.revision_pictures set caption = '${desk}' where tenant_id = '${b}';
    update app.review_decisions set message = '${decided}', title = '${decided}' where tenant_id = '${b}';
    update app.revisions set title = '${decided}', lede = '${decided}' where tenant_id = '${b}' and state = 'approved';
    update app.news_revisions n set body = '${decided}' from app.revisions r where r.id = n.revision_id and r.tenant_id = '${b}' and r.state = 'approved';
    update app.conference_revisions n set theme = '${decided}', body = '${decided}' from app.revisions r
      where r.id = n.revision_id and r.tenant_id = '${b}' and r.state = 'approved';
    update app.report_revisions n set body = '${decided}', worked = '${decided}' from app.revisions r
      where r.id = n.revision_id and r.tenant_id = '${b}' and r.state = 'approved';
    update app.audit_events set details = '{"x": "${desk}"}' where tenant_id = '${b}';
    update app.items set title = '${inner} ' || title, lede = '${inner}' where tenant_id = '${b}' and visibility = 'space' and title is not null;
    update app.news_posts set body = '${inner}' where tenant_id = '${b}';
    update app.conferences set theme = '${inner}', venue = '${inner}', halt_reason = '${inner}' where tenant_id = '${b}';
    update app.reports set worked = '${inner}', speaker_voices = '${inner}' where tenant_id = '${b}';
    update app.figures set source = '${inner}' where tenant_id = '${b}';
    update app.actions set title = '${inner}', owner = '${inner}' where tenant_id = '${b}';
    update app.item_pictures set caption = '${inner}' where tenant_id = '${b}';
    update app.invitations set email = '${people}@example.org' where tenant_id = '${b}';
    update app.mails set to_email = '${people}@example.org', data = data || '{"title": "${desk}"}' where tenant_id = '${b}' or tenant_id is null;
    update app.users set name = '${people} ' || name where id in (select user_id from app.memberships where tenant_id = '${b}');
    update app.accounts set email = '${people}-' || email where user_id in (select id from app.users where name like '${people}%');
    update app.credentials set password_hash = '$argon2id$${secret}'`);
  await admin.query("set session_replication_role = origin");
}

async function listTables(
  admin: Client,
): Promise<{ name: string; columns: string[]; writable: string[]; isChangeable: boolean }[]> {
  const { rows } = await admin.query(`select relname as name, array_agg(attname::text order by attnum) as columns,
      coalesce(array_agg(attname::text order by attnum) filter (where has_column_privilege('portal_app', c.oid, attnum, 'update')), '{}') as writable,
      has_any_column_privilege('portal_app', c.oid, 'insert, update') or has_table_privilege('portal_app', c.oid, 'delete') as "isChangeable"
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where relnamespace = 'app'::regnamespace and relkind in ('r', 'p') and attnum > 0 and not attisdropped group by c.oid, 1 order by 1`);
  return rows;
}

/** One hash over every row of space B, of its people, and of what is the network's. */
export async function fingerprint({ admin, tables, tenantId, victims }: MarkedWorld): Promise<string> {
  const rows = tables.flatMap(({ name, columns }) => {
    const where = [
      ...(columns.includes("tenant_id") ? [`tenant_id = '${tenantId}'`] : []),
      ...(columns.includes("user_id") ? [`user_id = any ('{${victims}}')`] : []),
      ...(name === "users" ? [`id = any ('{${victims}}')`] : []),
      ...(name === "tenants" ? [`id = '${tenantId}'`] : []),
      ...(["series", "rounds", "areas", "national_roles"].includes(name) ? ["true"] : []),
    ];
    return where.length === 0
      ? []
      : [`select '${name}' || t::text as row from app.${name} t where ${where.join(" or ")}`];
  });
  const { rows: found } = await admin.query(
    `select md5(string_agg(row, ',' order by row)) as hash from (${rows.join(" union all ")}) as all_rows`,
  );
  return found[0].hash;
}
