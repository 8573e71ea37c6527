import { hash, verify } from "@node-rs/argon2";

/** Argon2id by OWASP's password storage cheat sheet: 19 MiB of memory, two passes, one thread. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A hash by the same cost of a password that nobody has. */
const nobodysHash = "$argon2id$v=19$m=19456,t=2,p=1$/RV3Ot4BEE+mHAx3VfOSKQ$fQNw1Ms4kzzfw/BWSPWz5fVzK6asgibvm0ngRy4cRVI";

/** What the database keeps of a password, in PHC string format. */
export async function hashPassword(password: string): Promise<string> {
  return await hash(plain(password), cost);
}

/** Whether the password is the one behind `known`. For an unknown account (null) the same work is done, and the answer is no. */
export async function isPassword(password: string, known: string | null): Promise<boolean> {
  const same = await verify(known ?? nobodysHash, plain(password));
  return same && known !== null;
}

/** One spelling of what a person typed, whichever keyboard made its accents (NIST SP 800-63B, section 3.1.1.2). */
function plain(password: string): string {
  return password.normalize("NFKC");
}
