import { createHash } from "node:crypto";
import type { Adapter, DatabaseSession } from "lucia";
import { asSignIn } from "./database.server.ts";

/** What the database keeps of a session token. It looks tokens of `app.session` up by the same hash. */
export function hashToken(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}

/** Lucia's storage: only hashes of the tokens, one query to validate, and a login role of its own. */
export const sessionStore: Adapter = {
  async getSessionAndUser(sessionId) {
    const row = await asSignIn((db) =>
      db
        .selectFrom("app.sessions as s")
        .innerJoin("app.users as u", "u.id", "s.userId")
        .select(["u.id", "s.expiresAt"])
        .where("s.tokenHash", "=", hashToken(sessionId))
        .executeTakeFirst(),
    );
    if (!row) return [null, null];
    return [
      { id: sessionId, userId: row.id, expiresAt: row.expiresAt, attributes: {} },
      { id: row.id, attributes: {} },
    ];
  },

  /** The tokens are not known, so a session is listed under the hexadecimal of its hash. */
  async getUserSessions(userId) {
    const rows = await asSignIn((db) =>
      db.selectFrom("app.sessions").select(["tokenHash", "userId", "expiresAt"]).where("userId", "=", userId).execute(),
    );
    return rows.map(
      ({ tokenHash, ...row }): DatabaseSession => ({ ...row, id: tokenHash.toString("hex"), attributes: {} }),
    );
  },

  async setSession({ id, userId, expiresAt }) {
    await asSignIn((db) =>
      db
        .insertInto("app.sessions")
        .values({ tokenHash: hashToken(id), userId, expiresAt })
        .execute(),
    );
  },

  async updateSessionExpiration(sessionId, expiresAt) {
    await asSignIn((db) =>
      db.updateTable("app.sessions").set({ expiresAt }).where("tokenHash", "=", hashToken(sessionId)).execute(),
    );
  },

  async deleteSession(sessionId) {
    await asSignIn((db) => db.deleteFrom("app.sessions").where("tokenHash", "=", hashToken(sessionId)).execute());
  },

  async deleteUserSessions(userId) {
    await asSignIn((db) => db.deleteFrom("app.sessions").where("userId", "=", userId).execute());
  },

  async deleteExpiredSessions() {
    await asSignIn((db) => db.deleteFrom("app.sessions").where("expiresAt", "<=", new Date()).execute());
  },
};
