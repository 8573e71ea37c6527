import { hashPassword } from "../../app/platform/password.server.ts";
import { adminClient, type TestPerson } from "./sandbox.ts";

let hash: Promise<string> | undefined;

/** The password of everybody who is given one. */
export const password = "granit lykta seglats 41";

/** Gives a person the password above. */
export async function givePassword(person: TestPerson): Promise<TestPerson> {
  hash ??= hashPassword(password);
  await (await adminClient()).query("insert into app.credentials (user_id, password_hash) values ($1, $2)", [
    person.id,
    await hash,
  ]);
  return person;
}
