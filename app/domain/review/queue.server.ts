import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { Refusal } from "../refusal.ts";
import { concernOf } from "./rules.ts";

const pageSize = 25;

/** Above this many the queue only says that there are more. */
export const countedAtMost = 100;

/** How many wait (at most `countedAtMost` + 1 are counted), and since when the oldest has waited (ISO 8601). */
export async function summariseQueue(db: TenantDb): Promise<{ waiting: number; oldestAt: string | null }> {
  const { waiting, oldestAt } = await db
    .selectFrom((eb) =>
      eb
        .selectFrom("app.revisions")
        .where("state", "=", "submitted")
        .orderBy("submittedAt")
        .limit(countedAtMost + 1)
        .select("submittedAt")
        .as("oldest"),
    )
    .select((eb) => [eb.fn.countAll<string>().as("waiting"), eb.fn.min("submittedAt").as("oldestAt")])
    .executeTakeFirstOrThrow();
  return { waiting: Number(waiting), oldestAt: oldestAt?.toISOString() ?? null };
}

/**
 * One page of everything that waits for the national team, over all spaces, oldest first. `older` is true past the
 * first page; `newer` is the cursor of the page after.
 * @throws {Refusal} `not_found` for a made-up cursor.
 */
export async function listQueue(db: TenantDb, after: string | null) {
  const found = await page(db, after === null ? null : readCursor(after), "following", pageSize + 1);
  const rows = found.slice(0, pageSize);
  const last = rows.at(-1);
  return { rows: rows.map(plain), newer: found.length > pageSize && last ? encodeCursor(keyOf(last)) : null };
}

/** The case `revisionId` among those that wait longest beside it: at most five rows, oldest first. */
export async function listQueueAround(db: TenantDb, waiting: { tenantId: string; revisionId: string; exactAt: string }) {
  const key = [waiting.exactAt, waiting.tenantId, waiting.revisionId];
  const before = (await page(db, key, "preceding", 4)).reverse();
  const after = await page(db, key, "following", 5, { inclusive: true });
  const start = Math.max(0, Math.min(before.length - 2, before.length + after.length - 5));
  return [...before, ...after].slice(start, start + 5).map(plain);
}

type Key = string[];

async function page(
  db: TenantDb,
  key: Key | null,
  side: "following" | "preceding",
  limit: number,
  { inclusive = false } = {},
) {
  const operator = side === "preceding" ? "<" : inclusive ? ">=" : ">";
  const direction = side === "preceding" ? "desc" : "asc";
  return await db
    .selectFrom("app.revisions as r")
    .innerJoin("app.tenants as t", "t.id", "r.tenantId")
    .innerJoin("app.items as i", (join) => join.onRef("i.tenantId", "=", "r.tenantId").onRef("i.id", "=", "r.itemId"))
    .where("r.state", "=", "submitted")
    .$if(key !== null, (query) =>
      query.where(sql<boolean>`(r.submitted_at, r.tenant_id, r.id) ${sql.raw(operator)} (${sql.join(key ?? [])})`),
    )
    .orderBy("r.submittedAt", direction)
    .orderBy("r.tenantId", direction)
    .orderBy("r.id", direction)
    .limit(limit)
    .select(["r.tenantId", "r.id as revisionId", "r.kind", "r.title", "r.language", "r.live", "i.publishedAt"])
    .select(["t.slug as spaceSlug", "t.name as spaceName", "t.state as spaceState"])
    .select([exactly("r.submitted_at").as("exactAt"), sql<boolean>`app.is_own_work(r.tenant_id, r.id)`.as("own")])
    .execute();
}

type Found = Awaited<ReturnType<typeof page>>[number];

function plain({ live, publishedAt, exactAt, ...row }: Found) {
  return {
    ...row,
    submittedAt: new Date(exactAt).toISOString(),
    concern: concernOf({ live, published: publishedAt !== null }),
  };
}

export type QueueRow = ReturnType<typeof plain>;

function keyOf(row: Found): Key {
  return [row.exactAt, row.tenantId, row.revisionId];
}

/** A timestamp to the microsecond, as Postgres sorts it: a Date would lose the last three digits. */
export function exactly(column: string) {
  return sql<string>`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
}

/**
 * The values of a cursor that names a timestamp, a space and a row.
 * @throws {Refusal} `not_found` for a made-up one.
 */
export function readCursor(text: string): Key {
  const key = decodeCursor(text);
  const [at = "", ...ids] = key ?? [];
  const isUuid = (id: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
  const isInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/.test(at) && !Number.isNaN(Date.parse(at));
  if (!key || !isInstant || ids.length !== 2 || !ids.every(isUuid)) throw new Refusal("not_found");
  return key;
}
