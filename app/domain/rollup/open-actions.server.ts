import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import type { Language } from "../language.ts";

/** An open action with the space that it stands in. */
export type FollowedAction = {
  id: string;
  title: string;
  owner: string;
  organisation: string;
  /** yyyy-mm-dd. */
  dueOn: string | null;
  overdue: boolean;
  language: Language;
  tenantSlug: string;
  tenantName: string;
  tenantLanguage: Language;
};

/** The open actions of the network that are due first, and how many there are in all. */
export async function listFollowedActions(db: TenantDb, today: string, limit: number) {
  const { rows } = await sql<{ open: number; overdue: number; first: FollowedAction[] }>`
    select (select count(*)::int from app.actions a where a.state = 'open') as open,
      (select count(*)::int from app.actions a where a.state = 'open' and a.listed_on < ${today}::date) as overdue,
      (select coalesce(json_agg(json_build_object('id', f.id, 'title', f.title, 'owner', f.owner,
          'organisation', f.organisation, 'dueOn', f.due_on, 'overdue', coalesce(f.due_on < ${today}::date, false),
          'language', f.language, 'tenantSlug', f.tenant_slug, 'tenantName', f.tenant_name,
          'tenantLanguage', f.tenant_language) order by f.listed_on, f.tenant_id, f.id), '[]')
        from (select a.tenant_id, a.id, a.title, a.owner, a.organisation, a.due_on, a.listed_on, i.language,
            t.slug as tenant_slug, t.name as tenant_name, t.language as tenant_language
          from app.actions a join app.items i on i.tenant_id = a.tenant_id and i.id = a.report_id
            join app.tenants t on t.id = a.tenant_id
          where a.state = 'open' order by a.listed_on, a.tenant_id, a.id limit ${limit}) f) as first`.execute(db);
  return rows[0] ?? { open: 0, overdue: 0, first: [] };
}
