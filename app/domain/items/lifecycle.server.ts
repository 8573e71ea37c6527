import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";

/**
 * Hands the open revision to the national team; in a space that publishes first, readers have it at once.
 * @throws {Refusal} `stale`, `not_editable`, or what the text lacks
 */
export async function submitRevision(
  db: TenantDb,
  tenantId: string,
  revisionId: string,
  version: number,
): Promise<"submitted" | "published"> {
  const { rows } = await sql<{ now: "submitted" | "published" }>`
    select app.submit_revision(${tenantId}, ${revisionId}, ${version}) as now`.execute(db);
  return rows[0]?.now ?? "submitted";
}

/** Takes a handed-in revision back. @throws {Refusal} `not_submitted` once it has been answered */
export async function withdrawRevision(db: TenantDb, tenantId: string, revisionId: string): Promise<void> {
  await sql`select app.withdraw_revision(${tenantId}, ${revisionId})`.execute(db);
}

/** Throws a draft away; `restoreRevision` brings it back. @throws {Refusal} `not_editable` */
export async function discardRevision(db: TenantDb, tenantId: string, revisionId: string): Promise<void> {
  await sql`select app.discard_revision(${tenantId}, ${revisionId})`.execute(db);
}

/** Opens the draft that was thrown away last. */
export async function restoreRevision(db: TenantDb, tenantId: string, id: string): Promise<void> {
  await sql`select app.open_revision(${tenantId}, ${id})`.execute(db);
}

/** Opens a revision that begins with the text that readers have; they keep theirs until the new one is published. */
export async function reviseItem(db: TenantDb, tenantId: string, id: string): Promise<void> {
  await sql`select app.open_revision(${tenantId}, ${id}, true)`.execute(db);
}

/** Takes a text out of the lists, or puts it back. @throws {Refusal} `not_found` when it is not where it was taken for */
export async function archiveItem(db: TenantDb, tenantId: string, id: string, archive: boolean): Promise<void> {
  await sql`select app.archive_item(${tenantId}, ${id}, ${archive})`.execute(db);
}
