import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import type { Role } from "../people/viewer.server.ts";

export type Member = {
  userId: string;
  name: string;
  /** Null for those who may read names but no addresses: a space's coordinators. */
  email: string | null;
  role: Role;
  since: Date;
};

/** Everybody in a space, or those with one role, by name: for its coordinators and admins. Others see at most themselves. */
export async function listMembers(db: TenantDb, tenantId: string, role: Role | null = null): Promise<Member[]> {
  return await db
    .selectFrom("app.memberships as m")
    .innerJoin("app.users as u", "u.id", "m.userId")
    .leftJoin("app.accounts as a", "a.userId", "m.userId")
    .where("m.tenantId", "=", tenantId)
    .$if(role !== null, (query) => query.where("m.role", "=", role))
    .orderBy("u.name")
    .orderBy("m.userId")
    .select(["m.userId", "u.name", "a.email", "m.role", "m.createdAt as since"])
    .execute();
}

/**
 * Gives a member another role; by an admin of the space.
 * @throws {Refused} `last_admin`, `not_found`
 */
export async function changeRole(db: TenantDb, tenantId: string, userId: string, role: Role): Promise<void> {
  await sql`select app.change_role(${tenantId}, ${userId}, ${role})`.execute(db);
}

/**
 * Takes a member out of the space: an admin anybody, everybody herself.
 * @throws {Refused} `last_admin`, `not_found`
 */
export async function removeMember(db: TenantDb, tenantId: string, userId: string): Promise<void> {
  await sql`select app.remove_member(${tenantId}, ${userId})`.execute(db);
}

/**
 * Makes another member admin and the one who hands over coordinator, at once.
 * @throws {Refused} `not_found` for somebody outside the space, and for oneself
 */
export async function handOver(db: TenantDb, tenantId: string, userId: string): Promise<void> {
  await sql`select app.hand_over(${tenantId}, ${userId})`.execute(db);
}
