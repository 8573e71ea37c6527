import { expect, test } from "vitest";
import { cleanMarkdown } from "../../../app/domain/markdown/clean.server.ts";
import { DeadlineMissed, withinTime } from "../../../app/domain/markdown/deadline.server.ts";

const full = (piece: string, length = 99_900) => piece.repeat(Math.floor(length / piece.length));

/** Some hundreds of milliseconds are usual; a machine that runs other tests besides needs more for the same. */
const busyMs = 2500;

/** Refused or not, whoever else is on the site must not wait for it: the time is that of the processor. */
function timed(source: string): { code: string | null; ms: number } {
  const before = process.threadCpuUsage();
  const code = refusalOf(() => cleanMarkdown(source, "body"));
  const { user, system } = process.threadCpuUsage(before);
  return { code, ms: (user + system) / 1000 };
}

function refusalOf(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

test("100,000 characters are enough, and one more is refused beside the field", () => {
  expect(cleanMarkdown("ett ord ".repeat(12_500)).markdown).toHaveLength(100_000);
  expect(() => cleanMarkdown("å".repeat(100_001), "body")).toThrow(
    expect.objectContaining({ code: "text_too_long", field: "body", params: { limit: 100_000 } }),
  );
});

test("a text that only grows too long when it is cleaned is refused too", () => {
  const words = "ett ord ".repeat(12_400);
  expect(cleanMarkdown(`${words}${"<x> ".repeat(100)}`).markdown).toHaveLength(99_700);
  expect(timed(`${words}${"<x> ".repeat(199)}`).code).toBe("text_too_long");
});

test.each([
  ["5 MB", full("Lorem ipsum ", 5_000_000), "text_too_long"],
  ["quotes in quotes", full(">"), "text_too_deep"],
  ["quotes in quotes with spaces", full("> "), "text_too_deep"],
  ["lists in lists", full("1. "), "text_too_deep"],
  ["lists in lists by the line", "- - - - - - - - - - ord\n".repeat(4000), "text_too_deep"],
  [
    "lists in lists by their margin",
    Array.from({ length: 300 }, (_, n) => `${"  ".repeat(n)}- a`).join("\n"),
    "text_too_deep",
  ],
  ["brackets", full("["), "text_too_deep"],
  ["brackets closed", "[".repeat(49_000) + "]".repeat(49_000), "text_too_deep"],
  ["openings of pictures", full("!["), "text_too_deep"],
  ["emphasis that crosses", full("*a_ "), "text_too_deep"],
  ["emphasis in emphasis", "*a **a ".repeat(7000) + "b** b* ".repeat(7000), "text_too_deep"],
  ["elements in elements", full("<div>"), "text_too_deep"],
  ["formatting that returns in every paragraph", `${full("<b>", 20_000)}${full("<p>", 70_000)}`, "text_too_deep"],
  ["comments never closed", full("<!-- "), "text_too_deep"],
  ["line ends of HTML", full("a<br>"), "text_too_deep"],
  ["lines", "a\n".repeat(40_000), "text_too_deep"],
])("%s: refused without holding up anybody", (_, source, code) => {
  const result = timed(source);
  expect(result.code).toBe(code);
  expect(result.ms).toBeLessThan(busyMs);
});

test.each([
  ["one run of stars", full("*")],
  ["a line across the page", full("* ")],
  ["less-than signs", full("<")],
  ["line ends of HTML", full("ord ord<br>", 12_000)],
  ["spaces", full(" ")],
  ["references to characters", full("&amp;")],
])("%s: accepted, and quickly", (_, source) => {
  const result = timed(source);
  expect(result.code).toBe(null);
  expect(result.ms).toBeLessThan(busyMs);
});

test("what the measures do not foresee is broken off", () => {
  const endless = () => {
    for (;;);
  };
  expect(() => withinTime(20, endless)).toThrow(DeadlineMissed);
  expect(withinTime(1000, () => "in time")).toBe("in time");
});
