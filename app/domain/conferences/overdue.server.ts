import { sql } from "kysely";
import type { WorkerDb } from "../../platform/database.server.ts";

/**
 * Asks the coordinators of every plan whose time has gone by, once in 30 days: has it been held, or when will it be?
 * Returns how many plans were asked about.
 */
export async function askOverduePlans(db: WorkerDb): Promise<number> {
  const { rows } = await sql<{ asked: number }>`select app.ask_overdue_plans() as asked`.execute(db);
  return rows[0]?.asked ?? 0;
}
