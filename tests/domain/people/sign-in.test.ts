import { createHash } from "node:crypto";
import { verify } from "@node-rs/argon2";
import pg from "pg";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { requirePassword, signIn } from "../../../app/domain/people/sign-in.server.ts";
import "../../support/data-directory.ts";
import { givePassword, password } from "../../support/passwords.ts";
import { adminClient, makePerson, type TestPerson } from "../../support/sandbox.ts";

vi.mock("@node-rs/argon2", { spy: true }); // it works as ever, and its calls are counted

let karin: TestPerson;
let address = 0;

/** A network address that nobody else in this file comes from. */
const elsewhere = () => `10.0.${Math.floor(++address / 250)}.${address % 250}`;

const attempts = async () =>
  (await (await adminClient()).query("select encode(key, 'hex') as key from app.sign_in_attempts")).rows;

const outcome = (email: string, typed: string, from: string) =>
  signIn({ email, password: typed }, from).then(
    () => "in",
    (error: { code: string }) => error.code,
  );

beforeEach(async () => {
  karin = await givePassword(await makePerson());
  await (await adminClient()).query("delete from app.sign_in_attempts");
});

test("the right password leads to the person, however the address is capitalised", async () => {
  expect(await signIn({ email: karin.email.toUpperCase(), password }, elsewhere())).toBe(karin.id);
});

test("a password is the same however its accents were typed", async () => {
  const person = await makePerson();
  const composed = "blåbärsgröt i ån".normalize("NFC");
  const { hashPassword } = await import("../../../app/platform/password.server.ts");
  await (await adminClient()).query("insert into app.credentials (user_id, password_hash) values ($1, $2)", [
    person.id,
    await hashPassword(composed),
  ]);
  expect(await signIn({ email: person.email, password: composed.normalize("NFD") }, elsewhere())).toBe(person.id);
});

test("a wrong password and an unknown account get the same answer and leave the same trace", async () => {
  for (const email of [karin.email, "nobody@example.org"]) {
    await expect(signIn({ email, password: "fel lösenord" }, elsewhere())).rejects.toMatchObject({
      code: "sign_in_failed",
      field: null,
      params: {},
    });
  }
  expect((await attempts()).length).toBe(2 * 2);
});

test("a wrong password and an unknown account cost the same work: the same statements, and one hash of one cost", async () => {
  const asked = vi.spyOn(pg.Client.prototype, "query");
  onTestFinished(() => asked.mockRestore());
  const workFor = async (email: string) => {
    asked.mockClear();
    vi.mocked(verify).mockClear();
    await outcome(email, "fel lösenord", elsewhere());
    return {
      statements: asked.mock.calls.map(([query]) => (query as unknown as { text?: string }).text ?? query),
      costs: vi.mocked(verify).mock.calls.map(([hash]) => /^.*p=\d+\$/.exec(String(hash))?.[0]),
    };
  };
  const known = await workFor(karin.email);
  expect(known.statements.length).toBeGreaterThan(8);
  expect(known.costs).toEqual(["$argon2id$v=19$m=19456,t=2,p=1$"]);
  expect(await workFor("nobody@example.org")).toEqual(known);
});

test.each([
  ["an account", () => karin.email],
  ["no account", () => "nobody@example.org"],
])("an address with %s is tried ten times in a quarter of an hour, from anywhere", async (_, email) => {
  for (let n = 0; n < 10; n++) expect(await outcome(email(), "fel", elsewhere())).toBe("sign_in_failed");
  await expect(signIn({ email: email(), password }, elsewhere())).rejects.toMatchObject({
    code: "too_many_attempts",
    params: { count: 15 },
  });
  expect((await attempts()).length).toBe(2 * 10); // refused attempts do not prolong the wait
});

test("many attempts at once do not slip past the limit together", async () => {
  const all = await Promise.all(Array.from({ length: 30 }, () => outcome(karin.email, "fel", elsewhere())));
  expect(all.filter((code) => code === "sign_in_failed").length).toBe(10);
  expect(all.filter((code) => code === "too_many_attempts").length).toBe(20);
});

test("one network address tries fifty times, whatever the accounts; the others go on", async () => {
  const here = elsewhere();
  const all = await Promise.all(Array.from({ length: 60 }, (_, n) => outcome(`guess-${n}@example.org`, "fel", here)));
  expect(all.filter((code) => code === "sign_in_failed").length).toBe(50);
  expect(await outcome(karin.email, password, here)).toBe("too_many_attempts");
  expect(await outcome(karin.email, password, elsewhere())).toBe("in");
});

test("signing in clears the account's count, and an office of many people is not shut out", async () => {
  const office = elsewhere();
  for (let n = 0; n < 9; n++) await outcome(karin.email, "fel", elsewhere());
  for (let n = 0; n < 55; n++) expect(await outcome(karin.email, password, office)).toBe("in");
  for (let n = 0; n < 10; n++) expect(await outcome(karin.email, "fel", elsewhere())).toBe("sign_in_failed");
});

test("attempts are forgotten after a quarter of an hour", async () => {
  for (let n = 0; n < 10; n++) await outcome(karin.email, "fel", elsewhere());
  await (await adminClient()).query("update app.sign_in_attempts set at = at - interval '15 minutes'");
  expect(await outcome(karin.email, password, elsewhere())).toBe("in");
});

test("what is stored of an attempt cannot be guessed back to an address", async () => {
  await outcome(karin.email, "fel", "10.9.9.9");
  const plain = [karin.email, "10.9.9.9", `sign-in account ${karin.email}`, "sign-in address 10.9.9.9"].map((text) =>
    createHash("sha256").update(text).digest("hex"),
  );
  const keys = (await attempts()).map(({ key }) => key);
  expect(keys.length).toBe(2);
  expect(keys.filter((key) => plain.includes(key))).toEqual([]);
});

test("asking for the password again counts with the sign-ins", async () => {
  for (let n = 0; n < 10; n++) {
    await expect(requirePassword(karin, "fel", "current", elsewhere())).rejects.toMatchObject({
      code: "password_wrong",
      field: "current",
    });
  }
  expect(await outcome(karin.email, password, elsewhere())).toBe("too_many_attempts");
});
