import * as v from "valibot";

/** Characters of a message to the space. */
const maxMessageLength = 4000;

const version = v.pipe(
  v.string("text_changed"),
  v.regex(/^\d{1,9}$/, "text_changed"),
  v.transform(Number), // the savings of the text that the reviewer read
);

const message = v.pipe(v.string("message_missing"), v.trim(), v.maxLength(maxMessageLength, "too_long"));

/** A verdict as the form sends it. A text is returned with a message, always; an approval may have one. */
export const verdictSchema = v.variant(
  "intent",
  [
    v.object({ intent: v.literal("approve"), version, message: v.optional(message) }),
    v.object({
      intent: v.literal("return"),
      version,
      message: v.pipe(message, v.minLength(1, "message_missing")),
    }),
  ],
  "invalid_choice",
);

export type Verdict = v.InferOutput<typeof verdictSchema>;
