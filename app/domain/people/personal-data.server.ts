import { sql } from "kysely";
import { asSignIn, type TenantDb } from "../../platform/database.server.ts";
import { Refused } from "../../platform/refused.ts";
import { Refusal } from "../refusal.ts";
import { listOwnSessions } from "./account.server.ts";
import type { Viewer } from "./viewer.server.ts";

/** One row of `app.my_records()`: `details` depends on the kind. */
type MyRecord = {
  kind: "text" | "decision" | "file" | "co_hosting" | "figure" | "action" | "invitation" | "mail" | "event";
  tenantId: string | null;
  subjectId: string | null;
  at: Date;
  details: Record<string, unknown>;
};

/**
 * All that the portal keeps of a person, for her to take away (GDPR, articles 15 and 20). Names of spaces and titles of
 * texts are there as far as she may read them now; keys and times always.
 */
export async function getPersonalData(db: TenantDb, viewer: Viewer) {
  const account = await db
    .selectFrom("app.users")
    .select("createdAt")
    .where("id", "=", viewer.id)
    .executeTakeFirstOrThrow();
  const national = await db
    .selectFrom("app.nationalRoles")
    .select(["role", "createdAt as since"])
    .where("userId", "=", viewer.id)
    .executeTakeFirst();
  const password = await findPasswordChange(viewer.id);
  const sessions = await listOwnSessions(viewer, null);
  const memberships = await listMemberships(db, viewer.id);
  const records = await listRecords(db);
  const ofKind = (kind: MyRecord["kind"]) =>
    records
      .filter((record) => record.kind === kind)
      .map(({ space, subjectId, at, title, details }) => ({
        ...(space ? { space } : {}),
        ...(subjectId ? { id: subjectId } : {}),
        ...(kind === "text" ? { title } : {}),
        at,
        ...details,
      }));
  return {
    account: {
      id: viewer.id,
      name: viewer.name,
      email: viewer.email,
      language: viewer.locale,
      createdAt: account.createdAt,
      passwordChangedAt: password?.changedAt ?? null,
    },
    nationalRole: national ?? null,
    memberships,
    sessions: sessions.map(({ startedAt, expiresAt }) => ({ startedAt, expiresAt })),
    texts: ofKind("text"),
    decisions: ofKind("decision"),
    files: ofKind("file"),
    coHostingAnswers: ofKind("co_hosting"),
    figures: ofKind("figure"),
    actions: ofKind("action"),
    invitations: ofKind("invitation"),
    mails: ofKind("mail"),
    events: ofKind("event"),
  };
}

/**
 * Erases the person for good: name, address, password, sessions, memberships and roles. Her texts stay, as the spaces'.
 * @throws {Refusal} `last_admin_of` with the name of a `space` that would be without an admin; `last_network_admin`
 */
export async function eraseAccount(db: TenantDb): Promise<void> {
  try {
    await sql`select app.erase_me()`.execute(db);
  } catch (error) {
    // The function gives the space's name where others give a field.
    if (error instanceof Refused && error.code === "last_admin" && error.field) {
      throw new Refusal("last_admin_of", null, { space: error.field });
    }
    throw error;
  }
}

async function findPasswordChange(userId: string) {
  return await asSignIn((db) =>
    db.selectFrom("app.credentials").select("changedAt").where("userId", "=", userId).executeTakeFirst(),
  );
}

async function listMemberships(db: TenantDb, userId: string) {
  const rows = await db
    .selectFrom("app.memberships as m")
    .leftJoin("app.tenants as t", "t.id", "m.tenantId") // a suspended space is out of sight
    .select(["m.tenantId", "t.name", "m.role", "m.createdAt as since"])
    .where("m.userId", "=", userId)
    .orderBy("m.createdAt")
    .execute();
  return rows.map(({ tenantId, name, role, since }) => ({ space: { id: tenantId, name }, role, since }));
}

async function listRecords(db: TenantDb) {
  const rows = await db
    .selectFrom(sql<MyRecord>`app.my_records()`.as("r"))
    .leftJoin("app.tenants as t", "t.id", "r.tenantId")
    .leftJoin("app.revisions as v", (join) =>
      join.onRef("v.tenantId", "=", "r.tenantId").onRef("v.id", "=", "r.subjectId"),
    )
    .select(["r.kind", "r.tenantId", "t.name as tenantName", "r.subjectId", "r.at", "v.title", "r.details"])
    .orderBy("r.at")
    .execute();
  return rows.map(({ tenantId, tenantName, ...record }) => ({
    ...record,
    space: tenantId ? { id: tenantId, name: tenantName } : null,
  }));
}
