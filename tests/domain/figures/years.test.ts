import { expect, test } from "vitest";
import type { Count } from "../../../app/domain/figures/figure.ts";
import { summarise } from "../../../app/domain/figures/sums.ts";
import { compareYears } from "../../../app/domain/figures/years.ts";
import { translator } from "../../../app/i18n/translator.server.ts";
import { yearsWords } from "../../../app/views/figures/years-words.ts";

const exact = (count: number): Count => ({ count, qualifier: "exact" });
const about = (count: number): Count => ({ count, qualifier: "about" });
const year = (...counts: (Count | null)[]) => summarise(counts.map((count, index) => ({ key: `${index}`, count })));
const said = (last: Parameters<typeof compareYears>[0], current: Parameters<typeof compareYears>[1]) =>
  yearsWords(translator("sv"), "sv", compareYears(last, current), 2019);

test("two years that have all reported are compared, as surely as the weaker number allows", () => {
  expect(compareYears(year(exact(100), exact(100)), year(exact(300)))).toEqual({
    growth: { ratio: 1.5, qualifier: "exact", basis: "counted" },
    why: null,
  });
  expect(said(year(about(100), about(100)), year(exact(400)))).toBe("Ungefär dubbelt så många mot 2019");
});

test("a year in which somebody is missing cannot be compared, and it says so", () => {
  const unreported = { growth: null, why: "unreported" };
  expect(compareYears(year(exact(100), null), year(exact(300)))).toEqual(unreported);
  expect(compareYears(year(exact(100)), year(exact(300), null))).toEqual(unreported);
  expect(compareYears(year(null), year(null))).toEqual(unreported);
  expect(said(year(null), year(exact(1)))).toBe("Går inte att jämföra med 2019: alla har inte rapporterat.");
});

test("a year without conferences is no 0", () => {
  expect(compareYears(year(), year(exact(300))).why).toBe("nothing_last_year");
  expect(compareYears(year(exact(300)), year()).why).toBe("nothing_this_year");
});
