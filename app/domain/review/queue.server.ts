import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import { exactly } from "../instant.server.ts";
import type { ItemKind } from "../items/rules.ts";
import { type Place, placeValues, writePlace } from "./place.server.ts";
import { concernOf } from "./rules.ts";

const pageSize = 25;

/** Above this many the queue only says that there are more. */
const countedAtMost = 100;

/** How many wait (counted to one above `countedAtMost`), and since when the oldest has waited (ISO 8601). */
export async function summariseQueue(db: TenantDb) {
  const { waiting, oldestAt } = await db
    .selectFrom((eb) =>
      eb
        .selectFrom("app.revisions")
        .where("state", "=", sql.lit("submitted"))
        .orderBy("submittedAt")
        .limit(countedAtMost + 1)
        .select("submittedAt")
        .as("oldest"),
    )
    .select((eb) => [eb.fn.countAll<string>().as("waiting"), eb.fn.min("submittedAt").as("oldestAt")])
    .executeTakeFirstOrThrow();
  return { waiting: Number(waiting), countedAtMost, oldestAt: oldestAt?.toISOString() ?? null };
}

/**
 * One page of everything that waits for the national team, over all spaces, oldest first: one statement, whatever it
 * shows. `kind` narrows it to texts of one kind. `next` is the cursor of the page after, null on the last.
 */
export async function listQueue(db: TenantDb, after: Place | null, kind: ItemKind | null = null) {
  const found = await readRows(db, { from: after, side: "after", kind, limit: pageSize + 1 });
  const rows = found.slice(0, pageSize);
  const last = rows.at(-1);
  return { rows: rows.map(plain), next: found.length > pageSize && last ? writePlace(placeOf(last)) : null };
}

/** The case at a place of the queue and those beside it: at most five rows, oldest first. */
export async function listQueueAround(db: TenantDb, place: Place) {
  const before = await readRows(db, { from: place, side: "before", limit: 4 });
  const after = await readRows(db, { from: place, side: "from", limit: 5 });
  const start = Math.max(0, Math.min(before.length - 2, before.length + after.length - 5));
  return [...before.reverse(), ...after].slice(start, start + 5).map(plain);
}

type Walk = { from: Place | null; side: "before" | "from" | "after"; kind?: ItemKind | null; limit: number };

const operators = { before: sql`<`, from: sql`>=`, after: sql`>` };

async function readRows(db: TenantDb, { from, side, kind = null, limit }: Walk) {
  const direction = side === "before" ? "desc" : "asc";
  return await db
    .selectFrom("app.revisions as r")
    .innerJoin("app.tenants as t", "t.id", "r.tenantId")
    .innerJoin("app.items as i", (join) => join.onRef("i.tenantId", "=", "r.tenantId").onRef("i.id", "=", "r.itemId"))
    .where("r.state", "=", sql.lit("submitted")) // the index is partial: a parameter would not prove it
    .$if(kind !== null, (query) => query.where("r.kind", "=", kind ?? "news"))
    .$if(from !== null, (query) =>
      query.where(sql<boolean>`(r.submitted_at, r.tenant_id, r.id) ${operators[side]} ${from && placeValues(from)}`),
    )
    .orderBy("r.submittedAt", direction)
    .orderBy("r.tenantId", direction)
    .orderBy("r.id", direction)
    .limit(sql.lit(limit)) // of a parameter Postgres expects a tenth of all rows, and plans the statement anew each time
    .select(["r.tenantId", "r.id as revisionId", "r.kind", "r.title", "r.language", "r.live", "i.publishedAt"])
    .select(["t.slug as spaceSlug", "t.name as spaceName", "t.language as spaceLanguage", "t.state as spaceState"])
    .select([exactly("r.submitted_at").as("exactAt"), sql<boolean>`app.is_own_work(r.tenant_id, r.id)`.as("own")])
    .execute();
}

type Found = Awaited<ReturnType<typeof readRows>>[number];

function plain({ live, publishedAt, exactAt, ...row }: Found) {
  return {
    ...row,
    submittedAt: new Date(exactAt).toISOString(),
    concern: concernOf({ live, published: publishedAt !== null }),
  };
}

export type QueueRow = ReturnType<typeof plain>;

function placeOf(row: Found): Place {
  return { at: row.exactAt, tenantId: row.tenantId, id: row.revisionId };
}
