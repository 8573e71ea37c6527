import { createHash } from "node:crypto";
import { performance } from "node:perf_hooks";
import pg from "pg";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { requirePassword, signIn } from "../../../app/domain/people/sign-in.server.ts";
import "../../support/data-directory.ts";
import { givePassword, password } from "../../support/passwords.ts";
import { adminClient, makePerson, type TestPerson } from "../../support/sandbox.ts";

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

test("a wrong password and an unknown account get the same answer, leave the same trace and take as long", async () => {
  const times = { [karin.email]: [] as number[], "nobody@example.org": [] as number[] };
  for (let round = 0; round < 5; round++) {
    for (const [email, taken] of Object.entries(times)) {
      const start = performance.now();
      await expect(signIn({ email, password: "fel lösenord" }, elsewhere())).rejects.toMatchObject({
        code: "sign_in_failed",
        field: null,
        params: {},
      });
      taken.push(performance.now() - start);
    }
  }
  expect((await attempts()).length).toBe(2 * 10);
  const [known, unknown] = Object.values(times).map((taken) => taken.toSorted((a, b) => a - b)[2] ?? 0) as [
    number,
    number,
  ];
  expect(unknown).toBeGreaterThan(known / 3); // one hash verified takes many times longer than all the rest
  expect(unknown).toBeLessThan(known * 3);
});

test("a wrong password and an unknown account cost the same statements", async () => {
  const said = vi.spyOn(pg.Client.prototype, "query");
  onTestFinished(() => said.mockRestore());
  const statementsOf = async (email: string) => {
    said.mockClear();
    await outcome(email, "fel lösenord", elsewhere());
    return said.mock.calls.map(([query]) => (query as unknown as { text?: string }).text ?? query);
  };
  const known = await statementsOf(karin.email);
  expect(known.length).toBeGreaterThan(8);
  expect(await statementsOf("nobody@example.org")).toEqual(known);
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
