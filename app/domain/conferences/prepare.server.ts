import { judgePartialDate } from "../dates/read-partial-date.ts";
import { readInput } from "../input.ts";
import { cleanText } from "../markdown/clean-text.server.ts";
import { type FieldRefusal, InvalidInput, Refusal } from "../refusal.ts";
import type { ConferenceText } from "./conference.ts";
import { readConferenceForm } from "./draft-form.ts";
import { type ConferenceInput, conferenceSchema } from "./schema.ts";

/** What is to be saved: the address is made when it is. */
export type ConferenceToSave = Omit<ConferenceText, "slug"> & Pick<ConferenceInput, "slug" | "slugBefore">;

/** Bytes of the days, of the speakers, of the links: the database stores a little more than these. */
const maxRowsBytes = 75_000;

/**
 * Reads a whole form: its fields, its date, its text.
 * @throws {InvalidInput} with everything that is wrong with it.
 */
export function readConference(values: Record<string, string | string[]>): ConferenceToSave {
  const { date, refusals } = judgePartialDate(values);
  const input = gather(refusals, () => readInput(conferenceSchema, readConferenceForm(values)));
  const body = gather(refusals, () => cleanText(input?.body ?? "", "body"));
  for (const rows of ["days", "speakers", "links"] as const) {
    if (input && Buffer.byteLength(JSON.stringify(input[rows])) > maxRowsBytes) refusals.push(tooMany[rows]);
  }
  if (input === null || body === null || refusals.length > 0) throw new InvalidInput(refusals);
  return { ...input, date, body }; // days of which nothing is known are days, too: their number says how long it was
}

const tooMany: Record<"days" | "speakers" | "links", FieldRefusal> = {
  days: { field: "days", code: "rows_too_large" },
  speakers: { field: "speakers", code: "rows_too_large" },
  links: { field: "links", code: "rows_too_large" },
};

function gather<T>(refusals: FieldRefusal[], read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof InvalidInput) refusals.push(...error.fields);
    else if (error instanceof Refusal) refusals.push({ field: error.field, code: error.code, params: error.params });
    else throw error;
    return null;
  }
}
