import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import { Refusal } from "../refusal.ts";
import type { Settling } from "./schema.ts";

/**
 * Says what has become of an action of the space: done, dropped, or open again. Saying the same twice is no error.
 * @throws {Refusal} `not_found`
 */
export async function settleAction(db: TenantDb, tenantId: string, { action, state, note }: Settling): Promise<void> {
  const present = await db
    .selectFrom("app.actions")
    .where("tenantId", "=", tenantId)
    .where("id", "=", action)
    .select(["state", "note"])
    .executeTakeFirst();
  if (!present) throw new Refusal("not_found");
  if (present.state === state) return;
  await sql`select app.settle_action(${tenantId}, ${action}, ${state}, ${note})`.execute(db);
}
