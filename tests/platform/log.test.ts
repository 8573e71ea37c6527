import { inspect } from "node:util";
import * as v from "valibot";
import { expect, onTestFinished, test, vi } from "vitest";
import { log } from "../../app/platform/log.server.ts";
import { adminClient } from "../support/sandbox.ts";

function listen(): string[] {
  const said: string[] = [];
  const stream = (log as unknown as Record<symbol, { write(text: string): unknown }>)[
    Object.getOwnPropertySymbols(log).find(({ description }) => description === "pino.stream") ?? Symbol()
  ];
  if (!stream) throw new Error("no stream");
  const written = vi.spyOn(stream, "write").mockImplementation((text) => said.push(text));
  onTestFinished(() => written.mockRestore());
  return said;
}

/** What is thrown by `work`. */
async function errorOf(work: () => unknown): Promise<Error> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error("nothing was thrown");
}

const query = (text: string, values: unknown[]) => async () => await (await adminClient()).query(text, values);

test.each([
  [
    "a row that is there already",
    query(
      "insert into app.tenants (slug, kind, name) values ('asta-ek', 'region', 'a'), ('asta-ek', 'region', 'b')",
      [],
    ),
    { code: "23505", constraint: expect.any(String) },
  ],
  [
    "a row that breaks a rule",
    query("insert into app.tenants (slug, kind, name) values ('asta-ek', 'x', 'y')", []),
    {},
  ],
  ["a text that is no number", query("select $1::int", ["asta-ek"]), { code: "22P02" }],
  ["a text with quotes in it", query("select $1::date", ['"asta-ek" "b"']), { code: "22007" }],
  ["words that are no search", query("select to_tsquery($1)", ["asta-ek b c"]), { code: "42601" }],
  ["a form that a schema refuses", () => v.parse(v.number(), "asta-ek"), { type: "ValiError" }],
  ["a form without a field", () => v.parse(v.object({ a: v.string() }), { b: "asta-ek" }), { type: "ValiError" }],
  ["a text that is no JSON", () => JSON.parse("asta-ek"), { type: "SyntaxError" }],
  ["an address that is none", () => new URL("asta-ek"), { code: "ERR_INVALID_URL" }],
  [
    "a letter that was not taken",
    () => {
      const rejected = ["asta-ek@example.org"];
      throw Object.assign(new Error("550 <asta-ek@example.org>: unknown"), { rejected, responseCode: 550 });
    },
    { responseCode: 550 },
  ],
])("an error is logged without what somebody typed: %s", async (_, work, known) => {
  const error = await errorOf(work);
  expect(inspect(error, { depth: 9 })).toContain("asta-ek"); // or there would be nothing to leave out
  const said = listen();
  log.error({ err: error }, "request failed");
  log.error({ err: new Error("outer", { cause: error }) }, "request failed");
  expect(said.join()).not.toContain("asta-ek");
  const [line = "", caused = ""] = said;
  expect(JSON.parse(line).err).toMatchObject({ ...known, stack: expect.stringContaining(" at ") });
  expect(JSON.parse(caused).err.cause).toMatchObject(known);
});

test("an error of the database names the rule that it is about", async () => {
  const error = await errorOf(query("insert into app.tenants (slug, kind, name) values ('a-b', 'x', 'y')", []));
  const said = listen();
  log.error({ err: error }, "request failed");
  expect(JSON.parse(said.join()).err.message).toMatch(/violates check constraint "tenants_kind_check"/);
});

test("what is secret by its name is left out", () => {
  const said = listen();
  const secret = { password: "x1x", token: "x2x", cookie: "x3x", session: "x4x" };
  log.info({ ...secret, headers: secret, form: { values: secret } }, "seen");
  expect(said.join()).not.toMatch(/x\dx/);
  expect(said.join().match(/left out/g)).toHaveLength(12);
});
