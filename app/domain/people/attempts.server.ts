import { createHmac } from "node:crypto";
import { sql } from "kysely";
import { asSignIn, type SignInDb } from "../../platform/database.server.ts";
import { secretKey } from "../../platform/secret-key.server.ts";
import { Refusal } from "../refusal.ts";
import { networkOf } from "./network-address.ts";

export type Purpose = "sign-in" | "reset";

/** An attempt that has been counted, to be taken back when it succeeds. */
export type CountedAttempt = { account: Buffer; address: Buffer; addressEntry: string };

const windowMinutes = 15;

/** Attempts within the window: on one account from anywhere, and from one network address on any account. */
const limits: Record<Purpose, { account: number; address: number }> = {
  "sign-in": { account: 10, address: 50 },
  reset: { account: 3, address: 20 },
};

/**
 * Counts an attempt before it is made, so that many at once cannot slip past the limit together. Whether the address has
 * an account makes no difference. Only keyed hashes are stored.
 * @throws {Refusal} `too_many_attempts` with the minutes to wait as `count`; a refused attempt is not counted.
 */
export async function countAttempt(purpose: Purpose, email: string, address: string): Promise<CountedAttempt> {
  const account = accountKey(purpose, email);
  const network = keyOf(`${purpose} address ${networkOf(address)}`);
  return await asSignIn(async (db) => {
    await takeTurns(db, [account, network]);
    await refuseWhenFull(db, account, limits[purpose].account);
    await refuseWhenFull(db, network, limits[purpose].address);
    const entries = await db
      .insertInto("app.signInAttempts")
      .values([{ key: account }, { key: network }])
      .returning(["key", "id"])
      .execute();
    return { account, address: network, addressEntry: entries.find(({ key }) => key.equals(network))?.id ?? "" };
  });
}

/** The person proved who she is: her account starts from none, and her network address does not pay for it. */
export async function forgetAttempt({ account, address, addressEntry }: CountedAttempt): Promise<void> {
  await asSignIn((db) =>
    db
      .deleteFrom("app.signInAttempts")
      .where((eb) => eb.or([eb("key", "=", account), eb.and([eb("key", "=", address), eb("id", "=", addressEntry)])]))
      .execute(),
  );
}

/** Lets a person in again whose account was tried too often, after she proved by another way that it is hers. */
export async function forgetAttemptsOn(purpose: Purpose, email: string): Promise<void> {
  await asSignIn((db) => db.deleteFrom("app.signInAttempts").where("key", "=", accountKey(purpose, email)).execute());
}

async function refuseWhenFull(db: SignInDb, key: Buffer, limit: number): Promise<void> {
  await db
    .deleteFrom("app.signInAttempts")
    .where("key", "=", key)
    .where("at", "<", sql<Date>`clock_timestamp() - make_interval(mins => ${windowMinutes})`)
    .execute();
  const full = await db
    .selectFrom("app.signInAttempts")
    .select(
      sql<number>`greatest(1, ceil(extract(epoch from at - clock_timestamp()) / 60 + ${windowMinutes}::int))::int`.as(
        "minutes",
      ),
    )
    .where("key", "=", key)
    .orderBy("at", "desc")
    .offset(limit - 1)
    .limit(1)
    .executeTakeFirst();
  if (full) throw new Refusal("too_many_attempts", null, { count: full.minutes });
}

/** Attempts on the same account or from the same address are counted one after the other. */
async function takeTurns(db: SignInDb, keys: Buffer[]): Promise<void> {
  for (const key of keys.toSorted(Buffer.compare)) {
    await sql`select pg_advisory_xact_lock(${key.readBigInt64BE().toString()}::bigint)`.execute(db);
  }
}

function accountKey(purpose: Purpose, email: string): Buffer {
  return keyOf(`${purpose} account ${email.trim().toLowerCase()}`);
}

function keyOf(subject: string): Buffer {
  return createHmac("sha256", secretKey("attempts")).update(subject).digest();
}
