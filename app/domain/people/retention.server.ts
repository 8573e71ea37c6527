import { sql } from "kysely";
import type { WorkerDb } from "../../platform/database.server.ts";

/**
 * Forgets what has served its purpose: ended sessions, sign-in attempts of yesterday, reset links after 30 days, mails
 * and answered or expired invitations after 90.
 */
export async function forgetExpired(db: WorkerDb): Promise<void> {
  await sql`select app.forget_expired()`.execute(db);
}
