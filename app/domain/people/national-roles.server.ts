import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import type { NationalRole } from "./viewer.server.ts";

/** The national team by name, as network admins see it. */
export async function listNationalTeam(db: TenantDb) {
  return await db
    .selectFrom("app.nationalRoles as n")
    .innerJoin("app.users as u", "u.id", "n.userId")
    .innerJoin("app.accounts as a", "a.userId", "n.userId")
    .select(["n.userId", "u.name", "a.email", "n.role", "n.createdAt"])
    .orderBy("u.name")
    .orderBy("n.userId")
    .execute()
    .then((rows) => rows.map(({ createdAt, ...row }) => ({ ...row, since: createdAt.toISOString() })));
}

export type TeamMember = Awaited<ReturnType<typeof listNationalTeam>>[number];

/**
 * Gives somebody who has an account a national role, changes it, or (null) takes it away.
 * @throws {Refused} `no_such_account` at `email`, `last_network_admin`, `not_found`.
 */
export async function setNationalRole(db: TenantDb, email: string, role: NationalRole | null): Promise<void> {
  await sql`select app.set_national_role(${email}, ${role})`.execute(db);
}
