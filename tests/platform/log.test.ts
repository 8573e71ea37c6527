import * as v from "valibot";
import { expect, onTestFinished, test, vi } from "vitest";
import { log } from "../../app/platform/log.server.ts";

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

test("an error of the database is logged without the row that it is about", () => {
  const said = listen();
  const error = Object.assign(new Error("duplicate key"), { detail: "Key (email)=(anna@example.org)", code: "23505" });
  log.error({ err: error }, "request failed");
  expect(said.join()).toContain("23505");
  expect(said.join()).not.toContain("anna@example.org");
});

test("an error of a schema is logged without what it was given", () => {
  const said = listen();
  const { issues = [] } = v.safeParse(v.object({ language: v.string() }), { title: "Asta har sagt upp sig" });
  log.error({ err: Object.assign(new Error("Invalid key"), { issues }) }, "request failed");
  expect(said.join()).toContain("Invalid key");
  expect(said.join()).not.toContain("Asta");
});
