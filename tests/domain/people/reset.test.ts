import { performance } from "node:perf_hooks";
import { beforeEach, expect, test } from "vitest";
import { findReset, requestReset, resetPassword } from "../../../app/domain/people/reset.server.ts";
import { signIn } from "../../../app/domain/people/sign-in.server.ts";
import "../../support/data-directory.ts";
import { givePassword, password } from "../../support/passwords.ts";
import { adminClient, makePerson, type TestPerson } from "../../support/sandbox.ts";

const next = "mosse trana kvarnsten 7";
const here = "10.3.3.3";

let karin: TestPerson;

beforeEach(async () => {
  karin = await givePassword(await makePerson({ name: "Karin Ek" }));
  await (await adminClient()).query("delete from app.sign_in_attempts");
});

async function mails(email: string): Promise<{ token: string }[]> {
  const { rows } = await (await adminClient()).query(
    "select data ->> 'token' as token from app.mails where template = 'reset' and to_email = $1 order by created_at",
    [email],
  );
  return rows;
}

async function requestToken(): Promise<string> {
  await requestReset(karin.email, here);
  return (await mails(karin.email)).at(-1)?.token ?? "";
}

test("an address with an account gets a link, one without gets the same answer as late", async () => {
  const took: number[] = [];
  for (const email of [karin.email, "nobody@example.org"]) {
    const start = performance.now();
    expect(await requestReset(email, here)).toBe(undefined);
    took.push(performance.now() - start);
  }
  expect(Math.min(...took)).toBeGreaterThanOrEqual(195);
  expect((await mails(karin.email)).length).toBe(1);
  expect((await mails("nobody@example.org")).length).toBe(0);
});

test("a link sets the password once, and ends every session", async () => {
  const token = await requestToken();
  expect(await findReset(token)).toEqual({ name: "Karin Ek", email: karin.email });
  await resetPassword(token, next);
  const { rows } = await (await adminClient()).query("select from app.sessions where user_id = $1", [karin.id]);
  expect(rows.length).toBe(0);
  await expect(signIn({ email: karin.email, password }, here)).rejects.toMatchObject({ code: "sign_in_failed" });
  expect(await signIn({ email: karin.email, password: next }, here)).toBe(karin.id);
  expect(await findReset(token)).toBe(undefined);
  await expect(resetPassword(token, password)).rejects.toMatchObject({ code: "reset_gone" });
});

test("of two uses at the same time one counts", async () => {
  const token = await requestToken();
  const both = await Promise.allSettled([resetPassword(token, next), resetPassword(token, "sjö vind brygga 88")]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
});

test("only the newest link counts, and for an hour", async () => {
  const first = await requestToken();
  const second = await requestToken();
  expect(await findReset(first)).toBe(undefined);
  await (await adminClient()).query("update app.password_resets set expires_at = now() where user_id = $1", [karin.id]);
  expect(await findReset(second)).toBe(undefined);
  await expect(resetPassword(second, next)).rejects.toMatchObject({ code: "reset_gone" });
});

test("a password made of the person's own name is refused, and the link goes on", async () => {
  const token = await requestToken();
  await expect(resetPassword(token, "KarinEk1234567")).rejects.toMatchObject({ code: "password_common" });
  expect(await findReset(token)).toMatchObject({ email: karin.email });
});

test("a link lets a person in whose account somebody else tried too often", async () => {
  const guess = () => signIn({ email: karin.email, password: "fel" }, `10.4.0.${Math.floor(Math.random() * 250)}`);
  for (let n = 0; n < 10; n++) await expect(guess()).rejects.toMatchObject({ code: "sign_in_failed" });
  await expect(guess()).rejects.toMatchObject({ code: "too_many_attempts" });
  await resetPassword(await requestToken(), next);
  expect(await signIn({ email: karin.email, password: next }, here)).toBe(karin.id);
});

test.each([
  ["an account", () => karin.email],
  ["no account", () => "nobody@example.org"],
])(
  "nobody's inbox is flooded: an address with %s is asked about three times in a quarter of an hour",
  async (_, email) => {
    for (let n = 0; n < 3; n++) await requestReset(email(), `10.5.0.${n}`);
    await expect(requestReset(email(), "10.5.1.1")).rejects.toMatchObject({ code: "too_many_attempts" });
  },
);
