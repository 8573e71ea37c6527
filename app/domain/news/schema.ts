import * as v from "valibot";
import { choice, oneLine, optionalLine } from "../input.ts";
import { visibilities } from "../items/rules.ts";
import { languages } from "../language.ts";
import { limits, postForms } from "./rules.ts";

/** As the database's own check: letters of the Nordic languages, digits, hyphens and spaces between them. */
const tagPattern = /^[a-z0-9åäöæøéü]([a-z0-9åäöæøéü -]{0,38}[a-z0-9åäöæøéü])?$/;

const markdown = v.pipe(v.string("invalid_choice"), v.maxLength(limits.text, "text_too_long"));

/** "Konferens, #produktion" as `["konferens", "produktion"]`. */
const tags = v.pipe(
  v.string("invalid_choice"),
  v.transform((text) => [...new Set(text.split(",").map(toTag).filter(Boolean))]),
  v.maxLength(limits.tags, "too_many_tags"),
  v.everyItem((tag) => tagPattern.test(tag), "tag_invalid"),
);

function toTag(text: string): string {
  return text.replace(/\s+/gu, " ").trim().replace(/^#\s*/, "").toLowerCase();
}

const picture = v.object({
  /** "" while nobody has decided. */
  decision: choice(["", "described", "decorative"]),
  alt: oneLine(limits.alt),
  caption: oneLine(limits.caption),
});

const question = v.object({ question: oneLine(limits.question), answer: markdown });

/** A draft as its form sends it. Anything may still be missing; what is there must fit. */
export const draftSchema = v.object({
  title: oneLine(limits.title),
  lede: oneLine(limits.lede),
  form: choice(postForms),
  body: markdown,
  questions: v.pipe(v.array(question), v.maxLength(limits.questions, "too_long")),
  language: choice(languages),
  visibility: choice(visibilities),
  tags,
  slug: optionalLine(limits.slug),
  /** The address that the form was made with: whoever left it alone did not choose it. */
  slugBefore: optionalLine(limits.slug),
  pictures: v.record(v.string(), picture),
});

export type DraftInput = v.InferOutput<typeof draftSchema>;
