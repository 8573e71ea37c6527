import fc from "fast-check";
import { coverOf, type KnownDate } from "../../app/domain/dates/cover.ts";
import { type PartialDate, seasons } from "../../app/domain/dates/partial-date.ts";

/** A calendar date between 2000 and 2040, as yyyy-mm-dd. */
export const someDay = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2040-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const year = fc.integer({ min: 2000, max: 2040 });

const known: fc.Arbitrary<KnownDate> = fc.oneof(
  fc.tuple(someDay, someDay).map(([one, other]): KnownDate => {
    const [startsOn = one, endsOn = other] = [one, other].sort();
    return { precision: "day", startsOn, endsOn };
  }),
  fc.record({ precision: fc.constant("month" as const), year, month: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ precision: fc.constant("season" as const), year, season: fc.constantFrom(...seasons) }),
  fc.record({ precision: fc.constant("year" as const), year }),
  fc.tuple(someDay, someDay).map(([one, other]): KnownDate => {
    const [startsDay = "", endsDay] = [one.slice(5), other.slice(5)].sort();
    return { precision: "yearless", startsDay, endsDay };
  }),
  fc.constant<KnownDate>({ precision: "none" }),
);

/** A complete date of any precision. */
export const someDate: fc.Arbitrary<PartialDate> = known.map(coverOf);
