import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";

/**
 * Cancels or postpones a published conference; the national team is told, and readers see the reason where it was listed.
 * @throws {Refusal} `reason_missing`, `conference_held`, or `not_found` when it is not where it was taken for
 */
export async function haltConference(
  db: TenantDb,
  tenantId: string,
  id: string,
  how: "cancelled" | "postponed",
  reason: string,
): Promise<void> {
  await sql`select app.halt_conference(${tenantId}, ${id}, ${how}, ${reason})`.execute(db);
}

/** The way back: it takes place after all. @throws {Refusal} `not_found` when it was not halted */
export async function resumeConference(db: TenantDb, tenantId: string, id: string): Promise<void> {
  await sql`select app.resume_conference(${tenantId}, ${id})`.execute(db);
}

/** Says of a conference with a vague date that it has been held, or takes that back. @throws {Refusal} `not_found` */
export async function stateHeld(db: TenantDb, tenantId: string, id: string, held: boolean): Promise<void> {
  await sql`select app.state_held(${tenantId}, ${id}, ${held})`.execute(db);
}

/** A conference of another space. */
export type Elsewhere = { tenantId: string; id: string };

/**
 * Answers another space's question whether this one co-organises: yes or no, now or later.
 * @throws {Refusal} `not_found` for one that did not ask, or was answered so already
 */
export async function answerCoHosting(
  db: TenantDb,
  hostId: string,
  { tenantId, id }: Elsewhere,
  accept: boolean,
): Promise<void> {
  await sql`select app.answer_co_hosting(${hostId}, ${tenantId}, ${id}, ${accept})`.execute(db);
}
