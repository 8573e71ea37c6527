import { sql } from "kysely";
import type { WorkerDb } from "../../platform/database.server.ts";
import type { Language } from "../language.ts";
import type { Mail } from "./mail.ts";

/** A mail that one worker holds for the next five minutes. */
export type ClaimedMail = Mail & { id: string; locale: Language; attempts: number };

/** After so many attempts, over some two days, a mail is given up. */
export const maxAttempts = 8;

/**
 * Takes the mail that has waited longest for its turn, and counts the attempt before it is made: a mail that kills its
 * worker does not do so for ever. Of several workers at once each gets another mail.
 */
export async function claimMail(db: WorkerDb): Promise<ClaimedMail | undefined> {
  const mail = await db
    .updateTable("app.mails")
    .set({ attempts: sql`attempts + 1`, nextAttemptAt: sql`now() + interval '5 minutes'` })
    .where("id", "=", (eb) =>
      eb
        .selectFrom("app.mails")
        .where("state", "=", "waiting")
        .where("nextAttemptAt", "<=", sql<Date>`now()`)
        .orderBy("nextAttemptAt")
        .orderBy("id")
        .limit(1)
        .forUpdate()
        .skipLocked()
        .select("id"),
    )
    .returning(["id", "toEmail", "locale", "template", "data", "attempts", "tenantId"])
    .executeTakeFirst();
  if (!mail) return undefined;
  const { tenantId, ...claimed } = mail;
  const tenant =
    (await db.selectFrom("app.tenants").where("id", "=", tenantId).select(["slug", "name"]).executeTakeFirst()) ?? null;
  const by = await db
    .selectFrom("app.users")
    .where(sql<boolean>`id = (select (m.data ->> 'by')::uuid from app.mails m where m.id = ${mail.id})`)
    .select("name")
    .executeTakeFirst();
  return { ...claimed, tenant, by: by?.name ?? null };
}

/** The mail has left; what it held, secrets above all, is not kept. */
export async function markSent(db: WorkerDb, id: string): Promise<void> {
  await db
    .updateTable("app.mails")
    .set({ state: "sent", sentAt: sql`now()`, lastError: null, data: "{}" })
    .where("id", "=", id)
    .execute();
}

/**
 * The attempt failed: the next one comes in a minute, then after four times as long each time, a day at most. After the
 * last one the mail is given up and its secrets go.
 */
export async function markFailed(db: WorkerDb, { id, attempts }: ClaimedMail, error: string): Promise<void> {
  const lastError = error.slice(0, 300);
  const givenUp = attempts >= maxAttempts;
  const minutes = Math.min(4 ** (attempts - 1), 24 * 60);
  await db
    .updateTable("app.mails")
    .set(
      givenUp
        ? { state: "failed", lastError, data: "{}" }
        : { lastError, nextAttemptAt: sql`now() + make_interval(mins => ${minutes})` },
    )
    .where("id", "=", id)
    .execute();
}
