import { sql } from "kysely";
import { asSignIn, type TenantDb } from "../../platform/database.server.ts";
import { hashPassword } from "../../platform/password.server.ts";
import { Refusal } from "../refusal.ts";
import { isLinkToken } from "./link-token.ts";
import { requireUncommon } from "./new-password.ts";
import type { Role, Viewer } from "./viewer.server.ts";

/** What an invitation link opens. */
export type Invitation = {
  tenantName: string;
  tenantSlug: string;
  email: string;
  role: Role;
  hasAccount: boolean;
};

/** The invitation of a link; undefined when it is unknown, used, revoked or expired. */
export async function findInvitation(token: string): Promise<Invitation | undefined> {
  if (!isLinkToken(token)) return undefined;
  const { rows } = await asSignIn((db) =>
    sql<Invitation>`select tenant_name, tenant_slug, email, role, has_account from app.find_invitation(${token})`.execute(
      db,
    ),
  );
  return rows[0];
}

/** Whether an invitation is to the person who is signed in: addresses differ in more than their case. */
export function isInvited(viewer: Pick<Viewer, "email">, invitation: Pick<Invitation, "email">): boolean {
  return viewer.email.toLowerCase() === invitation.email.toLowerCase();
}

/**
 * Accepts an invitation as the person who is signed in. Returns the slug of the space.
 * @throws {Refusal} `invitation_gone`
 */
export async function acceptInvitation(db: TenantDb, token: string): Promise<string> {
  if (!isLinkToken(token)) throw new Refusal("invitation_gone");
  const { rows } = await sql<{ slug: string }>`select app.accept_invitation(${token}) as slug`.execute(db);
  if (!rows[0]) throw new Refusal("invitation_gone");
  return rows[0].slug;
}

/**
 * Makes an account for the invited address, which the link proves, and accepts.
 * @throws {Refusal} `invitation_gone` also when the address has an account by now; `password_common` about `password`
 */
export async function acceptInvitationAsNew(
  token: string,
  person: { name: string; locale: string; password: string },
): Promise<{ userId: string; tenantSlug: string }> {
  const invitation = await findInvitation(token);
  if (!invitation || invitation.hasAccount) throw new Refusal("invitation_gone");
  requireUncommon(person.password, [person.name, invitation.email], "password");
  const hash = await hashPassword(person.password);
  const { rows } = await asSignIn((db) =>
    sql<{ userId: string; tenantSlug: string }>`
      select user_id, tenant_slug from app.accept_invitation_as_new(${token}, ${person.name}, ${person.locale}, ${hash})
    `.execute(db),
  );
  if (!rows[0]) throw new Refusal("invitation_gone");
  return rows[0];
}
