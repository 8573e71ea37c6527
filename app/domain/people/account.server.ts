import { asSignIn, type TenantDb } from "../../platform/database.server.ts";
import { hashPassword } from "../../platform/password.server.ts";
import { hashToken } from "../../platform/session-store.server.ts";
import type { Language } from "../language.ts";
import { requireUncommon } from "./new-password.ts";
import { requirePassword } from "./sign-in.server.ts";
import type { Role, Viewer } from "./viewer.server.ts";

export type OwnMembership = {
  tenantId: string;
  slug: string;
  name: string;
  role: Role;
  since: Date;
  /** She is the one admin there, and the space cannot be without. */
  isOnlyAdmin: boolean;
};

/** The spaces a person belongs to, by name, as she sees them herself. */
export async function listOwnMemberships(db: TenantDb, { id }: Viewer): Promise<OwnMembership[]> {
  return await db
    .selectFrom("app.memberships as m")
    .innerJoin("app.tenants as t", "t.id", "m.tenantId")
    .where("m.userId", "=", id)
    .where("t.state", "<>", "suspended")
    .orderBy("t.name")
    .orderBy("t.id")
    .select(["m.tenantId", "t.slug", "t.name", "m.role", "m.createdAt as since"])
    .select((eb) =>
      eb
        .and([
          eb("m.role", "=", "admin"),
          eb.not(
            eb.exists(
              eb
                .selectFrom("app.memberships as other")
                .select("other.userId")
                .whereRef("other.tenantId", "=", "m.tenantId")
                .where("other.role", "=", "admin")
                .where("other.userId", "<>", id),
            ),
          ),
        ])
        .$castTo<boolean>()
        .as("isOnlyAdmin"),
    )
    .execute();
}

/** Changes the person's own name and the language that the portal and its mails speak to her. */
export async function changeProfile(
  db: TenantDb,
  { id }: Viewer,
  profile: { name: string; locale: Language },
): Promise<void> {
  await db.updateTable("app.users").set(profile).where("id", "=", id).execute();
}

/** As the switch at the top of every page does it: the language alone. */
export async function changeLocale(db: TenantDb, { id }: Viewer, locale: Language): Promise<void> {
  await db.updateTable("app.users").set({ locale }).where("id", "=", id).execute();
}

/**
 * Sets a new password for whoever knows the current one. Her sessions go on: the caller ends them.
 * @param address the network address that asks
 * @throws {Refusal} `password_wrong` about `currentPassword`, `password_common` about `newPassword`, `too_many_attempts`
 */
export async function changePassword(
  viewer: Viewer,
  typed: { currentPassword: string; newPassword: string },
  address: string,
): Promise<void> {
  requireUncommon(typed.newPassword, [viewer.name, viewer.email], "newPassword");
  await requirePassword(viewer, typed.currentPassword, "currentPassword", address);
  const passwordHash = await hashPassword(typed.newPassword);
  await asSignIn((db) =>
    db
      .updateTable("app.credentials")
      .set({ passwordHash, changedAt: new Date() })
      .where("userId", "=", viewer.id)
      .execute(),
  );
}

export type OwnSession = { startedAt: Date; expiresAt: Date; isThisOne: boolean };

/** Where a person is signed in, the latest first. `token` is the session that asks. */
export async function listOwnSessions({ id }: Viewer, token: string | null): Promise<OwnSession[]> {
  const rows = await asSignIn((db) =>
    db
      .selectFrom("app.sessions")
      .select(["tokenHash", "createdAt", "expiresAt"])
      .where("userId", "=", id)
      .where("expiresAt", ">", new Date())
      .orderBy("createdAt", "desc")
      .orderBy("tokenHash")
      .execute(),
  );
  const own = token === null ? null : hashToken(token);
  return rows.map(({ tokenHash, createdAt, expiresAt }) => ({
    startedAt: createdAt,
    expiresAt,
    isThisOne: own !== null && tokenHash.equals(own),
  }));
}
