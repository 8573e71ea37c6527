import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import { encodeCursor } from "../cursor.ts";
import { exactly, readCursor } from "./queue.server.ts";
import type { Verdict } from "./schema.ts";

/**
 * The national team's verdict on a submitted revision: the space is told, and an approved text is published.
 * One statement locks and changes it, so of two simultaneous verdicts exactly one counts.
 * @throws {Refused} `own_work`, `already_decided`, `stale` (another text than the one read), `slug_taken`, `not_found`.
 */
export async function decide(db: TenantDb, tenantId: string, revisionId: string, verdict: Verdict): Promise<void> {
  const approves = verdict.intent === "approve";
  await sql`select app.decide_revision(${tenantId}, ${revisionId}, ${verdict.version},
    ${approves ? "approved" : "returned"}, ${approves ? "" : verdict.message})`.execute(db);
}

/** What has been decided about an item, latest first; about one revision when the reader may not see its item. */
export async function listDecisions(db: TenantDb, tenantId: string, of: { itemId: string } | { revisionId: string }) {
  return await decisions(db)
    .where("d.tenantId", "=", tenantId)
    .$if("revisionId" in of, (query) => query.where("d.revisionId", "=", "revisionId" in of ? of.revisionId : ""))
    .$if("itemId" in of, (query) => query.where("r.itemId", "=", "itemId" in of ? of.itemId : ""))
    .orderBy("d.decidedAt", "desc")
    .orderBy("d.id")
    .limit(50)
    .execute()
    .then((rows) => rows.map(plain));
}

const pageSize = 25;

/**
 * One page of what the national team has decided, latest first. `older` is the cursor of the next page.
 * @throws {Refusal} `not_found` for a made-up cursor.
 */
export async function listDecided(db: TenantDb, before: string | null) {
  const key = before === null ? null : readCursor(before);
  const found = await decisions(db)
    .innerJoin("app.tenants as t", "t.id", "d.tenantId")
    .$if(key !== null, (query) =>
      query.where(sql<boolean>`(d.decided_at, d.tenant_id, d.id) < (${sql.join(key ?? [])})`),
    )
    .orderBy("d.decidedAt", "desc")
    .orderBy("d.tenantId", "desc")
    .orderBy("d.id", "desc")
    .limit(pageSize + 1)
    .select(["d.tenantId", "t.slug as spaceSlug", "t.name as spaceName"])
    .select(exactly("d.decided_at").as("exactAt"))
    .execute();
  const rows = found.slice(0, pageSize);
  const last = rows.at(-1);
  const older = found.length > pageSize && last ? encodeCursor([last.exactAt, last.tenantId, last.id]) : null;
  return { rows: rows.map(({ exactAt: _, ...row }) => plain(row)), older };
}

/** The name of somebody who has erased her account is gone: null. */
function decisions(db: TenantDb) {
  return db
    .selectFrom("app.reviewDecisions as d")
    .leftJoin("app.revisions as r", (join) =>
      join.onRef("r.tenantId", "=", "d.tenantId").onRef("r.id", "=", "d.revisionId"),
    )
    .leftJoin("app.users as u", (join) => join.onRef("u.id", "=", "d.decidedBy").on("u.erasedAt", "is", null))
    .select(["d.id", "d.revisionId", "d.decision", "d.title", "d.language", "d.message", "d.decidedAt", "u.name as by"]);
}

function plain<Row extends { decidedAt: Date }>({ decidedAt, ...row }: Row) {
  return { ...row, decidedAt: decidedAt.toISOString() };
}

export type Decision = Awaited<ReturnType<typeof listDecisions>>[number];
export type DecidedRow = Awaited<ReturnType<typeof listDecided>>["rows"][number];
