import { sql } from "kysely";
import { asSignIn } from "../../platform/database.server.ts";
import { isPassword } from "../../platform/password.server.ts";
import { Refusal } from "../refusal.ts";
import { countAttempt, forgetAttempt } from "./attempts.server.ts";
import type { Viewer } from "./viewer.server.ts";

/**
 * The id of the person whose e-mail address and password these are. An unknown account takes the same steps as a wrong
 * password: the same statements, one hash verified, the same answer.
 * @param address the network address that the attempt comes from
 * @throws {Refusal} `sign_in_failed`, `too_many_attempts`
 */
export async function signIn(typed: { email: string; password: string }, address: string): Promise<string> {
  const attempt = await countAttempt("sign-in", typed.email, address);
  const account = await asSignIn((db) =>
    db
      .selectFrom("app.accounts as a")
      .innerJoin("app.credentials as c", "c.userId", "a.userId")
      .select(["a.userId", "c.passwordHash"])
      .where(sql`lower(a.email)`, "=", sql`lower(${typed.email})`)
      .executeTakeFirst(),
  );
  const proved = await isPassword(typed.password, account?.passwordHash ?? null);
  if (!proved || !account) throw new Refusal("sign_in_failed");
  await forgetAttempt(attempt);
  return account.userId;
}

/**
 * Asks a person who is signed in for her password again, before a deed that an unattended browser must not allow.
 * Counted together with her sign-ins.
 * @throws {Refusal} `password_wrong` about `field`, `too_many_attempts`
 */
export async function requirePassword(
  { id, email }: Pick<Viewer, "id" | "email">,
  password: string,
  field: string,
  address: string,
): Promise<void> {
  const attempt = await countAttempt("sign-in", email, address);
  const known = await asSignIn((db) =>
    db.selectFrom("app.credentials").select("passwordHash").where("userId", "=", id).executeTakeFirst(),
  );
  if (!(await isPassword(password, known?.passwordHash ?? null))) throw new Refusal("password_wrong", field);
  await forgetAttempt(attempt);
}
