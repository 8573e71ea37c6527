import { validate as validateDanish } from "stdnum/lib/cjs/dk/cvr.js";
import { validate as validateNorwegian } from "stdnum/lib/cjs/no/orgnr.js";
import { validate as validateSwedish } from "stdnum/lib/cjs/se/orgnr.js";
import type { Country } from "./network-schema.ts";

/**
 * The number in the form in which it is stored: "802428-2785" in Sweden, eight digits in Denmark, nine in Norway. Null
 * when it is no legal entity's: a wrong length or check digit (Luhn; modulus 11 for CVR and Norway's), or a Swedish
 * number whose third digit is below 2, which only persons have (Skatteverket, SKV 709).
 */
export function readOrganisationNumber(country: Country, typed: string): string | null {
  return readers[country](typed.trim());
}

const readers: Record<Country, (typed: string) => string | null> = {
  SE(typed) {
    const digits = compact(validateSwedish(typed.replace(/^16(?=\d{6}-?\d{4}$)/, ""))); // registers write 16 for legal entities
    return digits && Number(digits[2]) >= 2 ? `${digits.slice(0, 6)}-${digits.slice(6)}` : null;
  },
  DK: (typed) => compact(validateDanish(typed)),
  NO: (typed) => compact(validateNorwegian(typed.replace(/^NO\s*|\s*MVA$/gi, ""))), // "MVA" marks the same number in the VAT register
};

function compact(result: ReturnType<typeof validateSwedish>): string | null {
  return result.isValid ? result.compact : null;
}
