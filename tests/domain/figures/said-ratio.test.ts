import fc from "fast-check";
import { expect, test } from "vitest";
import { type Qualifier, qualifiers } from "../../../app/domain/figures/figure.ts";
import type { Growth } from "../../../app/domain/figures/growth.ts";
import { sayRatio } from "../../../app/domain/figures/said-ratio.ts";
import { type Locale, locales } from "../../../app/i18n/locales.ts";
import { translator } from "../../../app/i18n/translator.server.ts";
import { derivedWords, growthWords } from "../../../app/views/figures/growth-words.ts";

const growth = (ratio: number, qualifier: Qualifier): Growth => ({ ratio, qualifier, basis: "counted" });
const words = (ratio: number, qualifier: Qualifier = "exact", locale: Locale = "sv") =>
  growthWords(translator(locale), locale, growth(ratio, qualifier));

test.each<[number, Qualifier, string]>([
  [2, "exact", "dubbelt så många"],
  [2, "about", "ungefär dubbelt så många"],
  [2, "over", "drygt dubbelt så många"],
  [2.04, "over", "drygt dubbelt så många"],
  [1.96, "over", "ungefär dubbelt så många"],
  [2.01, "exact", "dubbelt så många"],
  [2.03, "exact", "ungefär dubbelt så många"],
  [3, "exact", "tre gånger så många"],
  [2.5, "exact", "2,5 gånger så många"],
  [2.4, "about", "ungefär 2,5 gånger så många"],
  [0.5, "exact", "hälften så många"],
  [1 / 3, "exact", "en tredjedel så många"],
  [0.26, "about", "ungefär en fjärdedel så många"],
  [1, "exact", "lika många"],
  [1.02, "about", "ungefär lika många"],
  [1, "over", "minst lika många"],
  [1.25, "exact", "25 % fler"],
  [1.01, "exact", "1 % fler"],
  [1.23, "about", "ungefär 20 % fler"],
  [1.23, "over", "drygt 20 % fler"],
  [1.28, "over", "ungefär 30 % fler"],
  [0.8, "exact", "20 % färre"],
  [0.83, "about", "ungefär 20 % färre"],
  [0.002, "exact", "99 % färre"],
])("%d times, %s, is %s", (ratio, qualifier, said) => {
  expect(words(ratio, qualifier).replaceAll("\u00a0", " ")).toBe(said);
});

test("each language says it in its own way", () => {
  expect(locales.map((locale) => words(2, "about", locale))).toEqual([
    "ungefär dubbelt så många",
    "omtrent dobbelt så mange",
    "omtrent dobbelt så mange",
    "about twice as many",
  ]);
  expect(locales.map((locale) => derivedWords(translator(locale), locale, 0.5, "2020"))).toEqual([
    "hälften av 2020",
    "halvdelen af 2020",
    "halvparten av 2020",
    "half of 2020",
  ]);
});

test("what is said is close to what is known, and never surer", () => {
  const some = fc.record({
    ratio: fc.double({ min: 0.001, max: 1000, noNaN: true }),
    qualifier: fc.constantFrom(...qualifiers),
  });
  fc.assert(
    fc.property(some, ({ ratio, qualifier }) => {
      const said = sayRatio(growth(ratio, qualifier));
      const value = {
        same: 1,
        times: said.amount,
        part: 1 / said.amount,
        more: 1 + said.amount / 100,
        fewer: 1 - said.amount / 100,
      }[said.form];
      expect(Math.abs(value - ratio)).toBeLessThanOrEqual(Math.max(0.1, ratio * 0.15));
      expect(ratio > 1 ? said.form !== "fewer" : said.form !== "more").toBe(true);
      if (qualifier === "about") expect(said.qualifier).toBe("about");
      if (said.qualifier === "over") expect(value).toBeLessThanOrEqual(ratio * 1.006);
      if (said.qualifier === "exact") expect(qualifier).toBe("exact");
    }),
    { numRuns: 5000 },
  );
});
