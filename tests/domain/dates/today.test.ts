import { expect, test } from "vitest";
import { todayIn } from "../../../app/domain/dates/today.ts";

test("a day begins and ends where the clock of the place says", () => {
  expect(todayIn("2026-12-31T22:59:59Z")).toBe("2026-12-31");
  expect(todayIn("2026-12-31T23:00:00Z")).toBe("2027-01-01");
  expect(todayIn("2026-06-30T22:00:00Z")).toBe("2026-07-01"); // summer time
  expect(todayIn("2026-12-31T23:30:00Z", "Europe/London")).toBe("2026-12-31");
  expect(todayIn(new Date("2026-11-22T12:00:00Z"))).toBe("2026-11-22");
});
