import { expect, onTestFinished, test, vi } from "vitest";
import { log } from "../../app/platform/log.server.ts";

test("an error of the database is logged without the row that it is about", () => {
  const said: string[] = [];
  const stream = (log as unknown as Record<symbol, { write(text: string): unknown }>)[
    Object.getOwnPropertySymbols(log).find(({ description }) => description === "pino.stream") ?? Symbol()
  ];
  if (!stream) throw new Error("no stream");
  const written = vi.spyOn(stream, "write").mockImplementation((text) => said.push(text));
  onTestFinished(() => written.mockRestore());
  const error = Object.assign(new Error("duplicate key"), { detail: "Key (email)=(anna@example.org)", code: "23505" });
  log.error({ err: error }, "request failed");
  expect(said.join()).toContain("23505");
  expect(said.join()).not.toContain("anna@example.org");
});
