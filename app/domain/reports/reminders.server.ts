import { sql } from "kysely";
import type { WorkerDb } from "../../platform/database.server.ts";

/**
 * Reminds the coordinators of actions that are due within a week, once they are overdue, and every 30 days from then on.
 * Returns how many spaces were reminded: each gets one mail a person, whatever the number of its actions.
 */
export async function remindActions(db: WorkerDb): Promise<number> {
  const { rows } = await sql<{ reminded: number }>`select app.remind_actions() as reminded`.execute(db);
  return rows[0]?.reminded ?? 0;
}
