import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import { Refused } from "../../platform/refused.ts";
import { exactly } from "../instant.server.ts";
import { Refusal, type RefusalCode } from "../refusal.ts";
import { type Place, placeValues, writePlace } from "./place.server.ts";
import type { Verdict } from "./schema.ts";

/**
 * The national team's verdict on a submitted revision: the space is told, and an approved text is published.
 * One statement locks and changes it, so of two simultaneous verdicts exactly one counts.
 * @throws {Refused} `own_work`, `already_decided`, `text_changed` (it is not the one read), `address_taken`, `space_closed`, `not_found`.
 */
export async function decide(
  db: TenantDb,
  tenantId: string | null,
  revisionId: string,
  verdict: Verdict,
): Promise<void> {
  const approves = verdict.intent === "approve";
  const decision = sql`select app.decide_revision(${tenantId}, ${revisionId}, ${verdict.version},
    ${approves ? "approved" : "returned"}, ${verdict.message ?? ""})`;
  await decision.execute(db).catch((error: unknown) => {
    throw hasCode(error, "slug_taken") ? new Refusal("address_taken") : error;
  });
}

/** Whether a verdict failed because the space had taken its text back, or because there never was such a case. */
export function isGone(error: unknown): boolean {
  return hasCode(error, "not_found");
}

function hasCode(error: unknown, code: RefusalCode): boolean {
  return error instanceof Refused && error.code === code;
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

/** One page of what the national team has decided, latest first. `older` is the cursor of the next page. */
export async function listDecided(db: TenantDb, before: Place | null) {
  const found = await decisions(db)
    .innerJoin("app.tenants as t", "t.id", "d.tenantId")
    .$if(before !== null, (query) =>
      query.where(sql<boolean>`(d.decided_at, d.tenant_id, d.id) < ${before && placeValues(before)}`),
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
  const older = found.length > pageSize && last;
  return {
    rows: rows.map(({ exactAt: _, ...row }) => plain(row)),
    older: older ? writePlace({ at: last.exactAt, tenantId: last.tenantId, id: last.id }) : null,
  };
}

/** The name of somebody who has erased her account is gone: null. */
function decisions(db: TenantDb) {
  return db
    .selectFrom("app.reviewDecisions as d")
    .leftJoin("app.revisions as r", (join) =>
      join.onRef("r.tenantId", "=", "d.tenantId").onRef("r.id", "=", "d.revisionId"),
    )
    .leftJoin("app.users as u", (join) => join.onRef("u.id", "=", "d.decidedBy").on("u.erasedAt", "is", null))
    .select([
      "d.id",
      "d.revisionId",
      "d.kind",
      "d.decision",
      "d.title",
      "d.language",
      "d.message",
      "d.decidedAt",
      "u.name as by",
    ]);
}

function plain<Row extends { decidedAt: Date }>({ decidedAt, ...row }: Row) {
  return { ...row, decidedAt: decidedAt.toISOString() };
}

export type Decision = Awaited<ReturnType<typeof listDecisions>>[number];
export type DecidedRow = Awaited<ReturnType<typeof listDecided>>["rows"][number];
