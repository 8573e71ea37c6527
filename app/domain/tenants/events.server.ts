import type { TenantDb } from "../../platform/database.server.ts";

/** The twenty latest events of a space. `by` is null where nobody did it, or somebody who has erased her account. */
export async function listEvents(db: TenantDb, tenantId: string) {
  const rows = await db
    .selectFrom("app.auditEvents as e")
    .leftJoin("app.users as u", (join) => join.onRef("u.id", "=", "e.actorId").on("u.erasedAt", "is", null))
    .where("e.tenantId", "=", tenantId)
    .orderBy("e.at", "desc")
    .orderBy("e.id")
    .limit(20)
    .select(["e.id", "e.at", "e.action", "u.name as by"])
    .execute();
  return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }));
}

export type TenantEvent = Awaited<ReturnType<typeof listEvents>>[number];
