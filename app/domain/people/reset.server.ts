import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import { asSignIn } from "../../platform/database.server.ts";
import { hashPassword } from "../../platform/password.server.ts";
import { Refusal } from "../refusal.ts";
import { countAttempt, forgetAttemptsOn } from "./attempts.server.ts";
import { isLinkToken } from "./link-token.ts";
import { requireUncommon } from "./new-password.ts";

/** Longer than writing the mail takes, so that the answer comes as late without one. */
const answerAfterMs = 200;

/**
 * Sends a link for a new password when the address has an account. Neither the answer nor its time says whether it has.
 * @param address the network address that asks
 * @throws {Refusal} `too_many_attempts`
 */
export async function requestReset(email: string, address: string): Promise<void> {
  await countAttempt("reset", email, address);
  await Promise.all([asSignIn((db) => sql`select app.request_reset(${email})`.execute(db)), wait(answerAfterMs)]);
}

/** Whose password the link sets; undefined when it is unknown, used, replaced or older than an hour. */
export async function findReset(token: string): Promise<{ name: string; email: string } | undefined> {
  if (!isLinkToken(token)) return undefined;
  const { rows } = await asSignIn((db) =>
    sql<{ name: string; email: string }>`select name, email from app.find_reset(${token})`.execute(db),
  );
  return rows[0];
}

/**
 * Sets a new password by a link, once, and signs the person out everywhere.
 * @throws {Refusal} `reset_gone`, `password_common` about `password`
 */
export async function resetPassword(token: string, password: string): Promise<void> {
  const person = await findReset(token); // no hashing for a link that is dead anyway
  if (!person) throw new Refusal("reset_gone");
  requireUncommon(password, [person.name, person.email], "password");
  const hash = await hashPassword(password);
  await asSignIn((db) => sql`select app.reset_password(${token}, ${hash})`.execute(db));
  await forgetAttemptsOn("sign-in", person.email);
}
