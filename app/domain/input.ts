import * as v from "valibot";
import { type FieldRefusal, InvalidInput, type RefusalCode, refusalCodes } from "./refusal.ts";

/**
 * Reads what a person typed by a schema whose messages are refusal codes.
 * @throws {InvalidInput} with every field that is wrong, each named by its path (`questions.0.answer`).
 */
export function readInput<Schema extends v.GenericSchema>(schema: Schema, input: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, input, { abortPipeEarly: true });
  if (result.success) return result.output;
  throw new InvalidInput(result.issues.map(toFieldRefusal));
}

function toFieldRefusal(issue: v.BaseIssue<unknown>): FieldRefusal {
  const field = v.getDotPath(issue);
  const requirement = (issue as { requirement?: unknown }).requirement;
  return {
    field,
    code: isRefusalCode(issue.message) ? issue.message : "invalid_choice",
    ...(typeof requirement === "number" ? { params: { limit: requirement } } : {}),
  };
}

function isRefusalCode(code: string): code is RefusalCode {
  return refusalCodes.some((known) => known === code);
}

/** A line of text: trimmed, not empty, at most `max` characters. `missing` says what is asked for. */
export function line(max: number, missing: RefusalCode = "required") {
  return v.pipe(v.string(missing), v.trim(), v.minLength(1, missing), v.maxLength(max, "too_long"));
}

/** As `line`, but may be left empty. A field that the form did not send is empty. */
export function optionalLine(max: number) {
  return v.optional(v.pipe(v.string("invalid_choice"), v.trim(), v.maxLength(max, "too_long")), "");
}

/** One line, whatever was pasted into it; may be empty. */
export function oneLine(max: number) {
  return v.pipe(
    v.string("invalid_choice"),
    v.transform((text) => text.replace(/\s+/gu, " ").trim()),
    v.maxLength(max, "too_long"),
  );
}

/** Null for a field left empty, else what `schema` makes of it. */
export function emptyOr<Schema extends v.GenericSchema<unknown, string>>(schema: Schema) {
  const empty = v.pipe(
    v.unknown(),
    v.transform(() => null),
  );
  return v.lazy((input): v.GenericSchema<unknown, string | null> => {
    return input === undefined || (typeof input === "string" && input.trim() === "") ? empty : schema;
  });
}

/** An e-mail address of at most 254 characters (RFC 5321, section 4.5.3.1), kept as typed. */
export const emailAddress = v.pipe(line(254, "email_missing"), v.email("email_invalid"));

/** The id of what a page let choose; a made-up one is the id of nothing. `missing` is said while nothing is chosen. */
export function chosenId(missing: RefusalCode = "not_found") {
  return v.pipe(v.string("not_found"), v.minLength(1, missing), v.uuid("not_found"));
}

/** One of `options`, as a field that is no free text sends it. Anything else is made up: `invalid_choice`. */
export function choice<const Options extends readonly string[]>(options: Options) {
  return v.picklist(options, "invalid_choice");
}

/** A web address that a link may lead to: http or https only. */
export const webAddress = v.pipe(
  v.string("link_invalid"),
  v.trim(),
  v.maxLength(2000, "too_long"),
  v.check((value) => {
    const url = URL.parse(value);
    return url !== null && /^https?:\/\//i.test(value);
  }, "link_invalid"),
  v.transform((value) => value.replace(/^[a-z]+/i, (scheme) => scheme.toLowerCase())),
);
