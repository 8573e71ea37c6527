import { sql } from "kysely";
import type { TenantDb } from "../../platform/database.server.ts";
import type { Language } from "../language.ts";
import type { Role } from "../people/viewer.server.ts";

export type OpenInvitation = { id: string; email: string; role: Role; createdAt: Date; expiresAt: Date };

/** The invitations of a space that nobody has answered yet, the newest first; expired ones among them say so by date. */
export async function listOpenInvitations(db: TenantDb, tenantId: string): Promise<OpenInvitation[]> {
  return await db
    .selectFrom("app.invitations")
    .where("tenantId", "=", tenantId)
    .where("acceptedAt", "is", null)
    .where("revokedAt", "is", null)
    .orderBy("createdAt", "desc")
    .orderBy("id")
    .select(["id", "email", "role", "createdAt", "expiresAt"])
    .execute();
}

/**
 * Invites an address to a space; by its admins and network admins. A new invitation replaces the open one, whose link
 * then opens nothing. The mail is written in the same transaction.
 * @throws {Refused} `already_member` about `email`, `not_found`
 */
export async function invite(
  db: TenantDb,
  tenantId: string,
  { email, role, locale }: { email: string; role: Role; locale: Language },
): Promise<void> {
  await sql`select app.invite(${tenantId}, ${email}, ${role}, ${locale})`.execute(db);
}

/**
 * Takes an open invitation back: its link opens nothing any more.
 * @throws {Refused} `not_found` when it was answered or taken back already
 */
export async function revokeInvitation(db: TenantDb, tenantId: string, invitationId: string): Promise<void> {
  await sql`select app.revoke_invitation(${tenantId}, ${invitationId})`.execute(db);
}
