import * as v from "valibot";
import { readDay } from "../dates/written-day.ts";
import { choice, chosenId, line, optionalLine } from "../input.ts";
import { languages } from "../language.ts";

/** Characters of an address at most. */
export const maxSeriesSlug = 80;

/** Addresses that pages beside the series and rounds have. */
const reserved = new Set(["new"]);

/** Left empty, the address is made from the name. */
const slug = v.pipe(
  optionalLine(maxSeriesSlug),
  v.check((typed) => !reserved.has(typed), "slug_reserved"),
  v.check((typed) => typed === "" || /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(typed), "slug_invalid"),
);

const common = {
  /** Made when the form was opened, so that a form sent twice makes one. */
  id: chosenId(),
  name: line(120, "series_name_missing"),
  slug,
  language: choice(languages),
  /** Ticked by whoever means it, although another one is spelt almost the same. */
  sure: v.optional(v.literal("on", "invalid_choice")),
};

export const seriesSchema = v.object({ ...common, description: optionalLine(1000) });
export type SeriesInput = v.InferOutput<typeof seriesSchema>;

/** A calendar date (yyyy-mm-dd), or null while nothing is typed. */
const day = v.pipe(
  optionalLine(40),
  v.transform((typed) => (typed === "" ? null : (readDay(typed) ?? "wrong"))),
  v.check((read) => read !== "wrong", "date_invalid"),
);

export const roundSchema = v.pipe(
  v.object({ ...common, startsOn: day, endsOn: day }),
  v.forward(
    v.partialCheck(
      [["startsOn"], ["endsOn"]],
      ({ startsOn, endsOn }) => startsOn === null || endsOn === null || startsOn <= endsOn,
      "date_order",
    ),
    ["endsOn"],
  ),
);
export type RoundInput = v.InferOutput<typeof roundSchema>;
