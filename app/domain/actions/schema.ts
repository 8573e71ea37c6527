import * as v from "valibot";
import { choice } from "../input.ts";
import { actionStates } from "../reports/report.ts";
import { maxNote } from "./rules.ts";

/** What a coordinator says has become of an action. */
export const settlingSchema = v.object({
  action: v.pipe(v.string("not_found"), v.uuid("not_found")),
  state: choice(actionStates),
  note: v.optional(v.pipe(v.string("invalid_choice"), v.trim(), v.maxLength(maxNote, "too_long")), ""),
});

export type Settling = v.InferOutput<typeof settlingSchema>;
