import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import type { Language } from "../language.ts";
import { collation } from "../tenants/directory.server.ts";
import { isUuid } from "../uuid.ts";
import { countedConferences, ofKind, tallyColumns } from "./counted.server.ts";
import type { RollupFilter, RollupKind } from "./filter.ts";
import { type Tally, type TallyRow, toTally } from "./tally.ts";

/** Where a page begins: after the space of this name and id. */
export type SpacePlace = { name: string; id: string };

/** A space with what its conferences come to, and what waits in it now. */
export type RollupSpace = {
  id: string;
  slug: string;
  name: string;
  language: Language;
  kind: RollupKind;
  state: "active" | "suspended" | "archived";
  tally: Tally;
  openActions: number;
  overdueActions: number;
  waitingReviews: number;
  /** ISO 8601; null when nobody has done anything there yet. */
  lastSignAt: string | null;
};

type Asked = { filter: RollupFilter; after: SpacePlace | null; language: Language; today: string; limit: number };

/** One page of every space by name, in the alphabet of `language`: one statement, whatever it shows. `next` is the cursor of the page after. */
export async function listRollupSpaces(db: TenantDb, asked: Asked) {
  const { spaces, more } = await readPage(db, asked);
  const last = spaces.at(-1);
  return { spaces, next: more && last ? encodeCursor([last.name, last.id]) : null };
}

async function readPage(db: TenantDb, { filter, after, language, today, limit }: Asked) {
  const alphabet = collation[language];
  const { rows: found } = await sql<Row>`
    with page as materialized (
      select t.id, t.slug, t.name, t.language, t.kind, t.state from app.tenants t
      where ${ofKind(filter.kind)}
        and ${after === null ? sql`true` : sql`(t.name ${alphabet}, t.id) > (${after.name}::text ${alphabet}, ${after.id}::uuid)`}
      order by t.name ${alphabet}, t.id limit ${limit + 1}
    ), tallies as (
      select c.tenant_id, ${tallyColumns} from ${countedConferences(filter, today)} c
      where c.tenant_id in (select id from page) group by c.tenant_id
    ), open_actions as (
      select a.tenant_id, count(*)::int as open, (count(*) filter (where a.due_on < ${today}::date))::int as overdue
      from app.actions a where a.state = 'open' and a.tenant_id in (select id from page) group by a.tenant_id
    ), reviews as (
      select r.tenant_id, count(*)::int as waiting from app.revisions r
      where r.state = 'submitted' and r.tenant_id in (select id from page) group by r.tenant_id
    )
    select page.*, t.held, t.upcoming, t.planned, t.overdue, t.postponed, t.cancelled, t.reported, t.exact, t.about, t.over,
      coalesce(a.open, 0) as open_actions, coalesce(a.overdue, 0) as overdue_actions,
      coalesce(r.waiting, 0) as waiting_reviews, s.at as last_sign_at
    from page left join tallies t on t.tenant_id = page.id
      left join open_actions a on a.tenant_id = page.id
      left join reviews r on r.tenant_id = page.id
      left join app.last_signs(array(select id from page)) s on s.tenant_id = page.id
    order by page.name ${alphabet}, page.id`.execute(db);
  return { spaces: found.slice(0, limit).map(toSpace), more: found.length > limit };
}

/** Every space of the filter, page after page, for a file. */
export async function listEverySpace(
  db: TenantDb,
  asked: Pick<Asked, "filter" | "language" | "today">,
): Promise<RollupSpace[]> {
  const all: RollupSpace[] = [];
  for (let after: SpacePlace | null = null; ; ) {
    const { spaces, more } = await readPage(db, { ...asked, after, limit: 500 });
    all.push(...spaces);
    after = spaces.at(-1) ?? null;
    if (!more || after === null) return all;
  }
}

/** How many spaces the pages have together. */
export async function countRollupSpaces(db: TenantDb, { kind }: RollupFilter): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from app.tenants t where ${ofKind(kind)}`.execute(db);
  return rows[0]?.count ?? 0;
}

/** The place that a cursor names; null for a made-up one. */
export function readSpacePlace(cursor: string): SpacePlace | null {
  const [name = "", id = "", ...rest] = decodeCursor(cursor) ?? [];
  return rest.length === 0 && isUuid(id) && !name.includes("\u0000") ? { name, id } : null;
}

type Row = Omit<RollupSpace, "tally" | "lastSignAt"> & TallyRow & { lastSignAt: Date | null };

function toSpace(row: Row): RollupSpace {
  const { id, slug, name, language, kind, state, openActions, overdueActions, waitingReviews, lastSignAt } = row;
  return {
    ...{ id, slug, name, language, kind, state, openActions, overdueActions, waitingReviews },
    tally: toTally(row),
    lastSignAt: lastSignAt?.toISOString() ?? null,
  };
}
