import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import { dateOf } from "../conferences/live-date.server.ts";
import { exactly } from "../instant.server.ts";
import { type ActionPlace, readPlace, writePlace } from "./place.ts";
import type { ActionFilter } from "./rules.ts";

type Turn = { towards: "older" | "newer"; cursor: string };

type Asked = {
  /** Null for the whole network. */
  tenantId: string | null;
  filter: ActionFilter;
  /** yyyy-mm-dd */
  today: string;
  turn: Turn | null;
  limit?: number;
};

/** One page of actions, with the cursors of those beside it. */
export type ActionPage = {
  actions: ListedAction[];
  newer: string | null;
  older: string | null;
  /** A made-up place was named: the list starts over, and says so. */
  startsOver: boolean;
};

/** Actions that the reader may see, the most pressing first; settled ones by when they were settled: one statement. */
export async function listActions(db: TenantDb, { limit = 25, ...asked }: Asked): Promise<ActionPage> {
  const { turn, filter } = asked;
  const place = turn && readPlace(turn.cursor, filter === "done");
  const newer = turn?.towards === "newer" && place !== null;
  const found = await selectActions(db, asked, place, newer, limit + 1);
  const more = found.length > limit;
  const rows = newer ? found.slice(0, limit).reverse() : found.slice(0, limit);
  const cursor = (row: (typeof rows)[number] | undefined) =>
    row ? writePlace({ at: row.at, tenantId: row.tenantId, id: row.id }) : null;
  return {
    actions: rows.map(toListed),
    newer: (newer ? more : place !== null) ? cursor(rows[0]) : null,
    older: (newer ? true : more) ? cursor(rows.at(-1)) : null,
    startsOver: turn !== null && place === null,
  };
}

type Row = Awaited<ReturnType<typeof selectActions>>[number];

async function selectActions(
  db: TenantDb,
  { tenantId, filter, today }: Asked,
  place: ActionPlace | null,
  newer: boolean,
  limit: number,
) {
  const settled = filter === "done";
  const key = settled ? sql.ref("a.settled_at") : sql.ref("a.listed_on");
  const [way, tie] = [settled !== newer ? "desc" : "asc", newer ? "desc" : "asc"] as const;
  return await db
    .selectFrom((eb) =>
      // The page is cut out along its index before anything is joined: the joins would tempt the planner to read it all.
      eb
        .selectFrom("app.actions as a")
        .where(settled ? sql<boolean>`a.state <> 'open'` : sql<boolean>`a.state = 'open'`)
        .$if(tenantId !== null, (query) => query.where("a.tenantId", "=", tenantId ?? ""))
        .$if(filter === "overdue", (query) => query.where(sql<boolean>`a.listed_on < ${today}::date`))
        .$if(place !== null, (query) => query.where(beyond(place as ActionPlace, settled, newer)))
        .orderBy(key, way)
        .$if(tenantId === null, (query) => query.orderBy("a.tenantId", tie))
        .orderBy("a.id", tie)
        .limit(limit)
        .selectAll()
        .as("a"),
    )
    .innerJoin("app.items as i", (join) => join.onRef("i.tenantId", "=", "a.tenantId").onRef("i.id", "=", "a.reportId"))
    .innerJoin("app.reports as p", (join) =>
      join.onRef("p.tenantId", "=", "a.tenantId").onRef("p.itemId", "=", "a.reportId"),
    )
    .innerJoin("app.tenants as t", "t.id", "a.tenantId")
    .leftJoin("app.items as ci", (join) =>
      join.onRef("ci.tenantId", "=", "p.tenantId").onRef("ci.id", "=", "p.conferenceId"),
    )
    .leftJoin("app.conferences as c", (join) =>
      join.onRef("c.tenantId", "=", "p.tenantId").onRef("c.itemId", "=", "p.conferenceId"),
    )
    .leftJoin("app.users as u", "u.id", "a.settledBy")
    .orderBy(key, way)
    .orderBy("a.tenantId", tie)
    .orderBy("a.id", tie)
    .select(["a.tenantId", "a.id", "a.title", "a.owner", "a.organisation", "a.dueOn", "a.state", "a.note"])
    .select(["i.language", "u.name as settledBy", "ci.language as conferenceLanguage", "ci.title as conferenceTitle"])
    .select(["t.slug as spaceSlug", "t.name as spaceName", "t.language as spaceLanguage", "ci.slug as conferenceSlug"])
    .select([
      sql<string>`i.title`.as("reportTitle"),
      sql<string>`i.slug`.as("reportSlug"),
      dateOf("c").as("conferenceDate"),
      (settled ? exactly("a.settled_at") : sql<string>`a.listed_on::text`).as("at"),
    ])
    .execute();
}

/** What follows a place (or precedes it, towards the beginning). The first comparison is what the index is entered by. */
function beyond({ at, tenantId, id }: ActionPlace, settled: boolean, newer: boolean) {
  const ids = sql`(${tenantId}::uuid, ${id}::uuid)`;
  const tie = newer ? sql`(a.tenant_id, a.id) < ${ids}` : sql`(a.tenant_id, a.id) > ${ids}`;
  const key = settled ? sql`a.settled_at` : sql`a.listed_on`;
  const here = settled ? sql`${at}::timestamptz` : sql`${at}::date`;
  return settled !== newer
    ? sql<boolean>`${key} <= ${here} and (${key} < ${here} or ${tie})`
    : sql<boolean>`${key} >= ${here} and (${key} > ${here} or ${tie})`;
}

function toListed(row: Row) {
  const {
    at,
    conferenceTitle,
    conferenceSlug,
    conferenceLanguage,
    conferenceDate,
    reportTitle,
    reportSlug,
    ...action
  } = row;
  const about = conferenceTitle !== null && conferenceSlug !== null && conferenceLanguage !== null;
  return {
    ...action,
    settledAt: action.state === "open" ? null : new Date(at).toISOString(),
    report: { title: reportTitle, href: `/${action.spaceSlug}/reports/${reportSlug}` },
    conference: about
      ? {
          title: conferenceTitle,
          language: conferenceLanguage,
          href: `/${action.spaceSlug}/conferences/${conferenceSlug}`,
          date: conferenceDate,
        }
      : null,
  };
}

export type ListedAction = ReturnType<typeof toListed>;

/** Above this many a heading only says that there are more. */
export const countedAtMost = 100;

/** How many are open, and how many of them overdue, each counted to one above `countedAtMost`: one statement. */
export async function countOpenActions(db: TenantDb, tenantId: string | null, today: string) {
  const own = tenantId === null ? sql`true` : sql`a.tenant_id = ${tenantId}`;
  const some = sql`select from app.actions a where a.state = 'open' and ${own}`;
  const { rows } = await sql<{ open: number; overdue: number }>`
    select (select count(*)::integer from (${some} order by a.listed_on limit ${countedAtMost + 1}) as o) as open,
           (select count(*)::integer from (${some} and a.listed_on < ${today}::date order by a.listed_on
                                            limit ${countedAtMost + 1}) as d) as overdue`.execute(db);
  return rows[0] ?? { open: 0, overdue: 0 };
}
