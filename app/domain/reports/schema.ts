import * as v from "valibot";
import { conferenceForms } from "../conferences/conference.ts";
import { readDay } from "../dates/written-day.ts";
import { organisationKinds, qualifiers } from "../figures/figure.ts";
import { figuresSchema, typedCountOfSome } from "../figures/figure-fields.ts";
import { choice, line, oneLine, optionalLine } from "../input.ts";
import { languages } from "../language.ts";
import { isUuid } from "../uuid.ts";
import { reportVisibilities } from "./report.ts";
import { limits, maxRatio } from "./rules.ts";

const markdown = (max: number) => v.pipe(v.string("invalid_choice"), v.maxLength(max, "text_too_long"));

/** A day of the calendar as people write it, yyyy-mm-dd afterwards; "" is none. 30 February is no day. */
const day = v.pipe(
  v.string("date_invalid"),
  v.trim(),
  v.check((text) => text === "" || readDay(text) !== null, "date_invalid"),
  v.transform((text) => readDay(text)),
);

/** What participants became against the edition before: not said, or a ratio; "other" is typed beside it. */
export const ratioChoices = ["", "2", "0.5", "1", "other"] as const;

/** "1,5" as people write it here. */
const ratio = v.pipe(
  v.string("ratio_invalid"),
  v.transform((text) => text.trim().replace(",", ".")),
  v.check((text) => text === "" || (/^\d{1,4}(\.\d{1,2})?$/.test(text) && inReach(Number(text))), "ratio_invalid"),
);

function inReach(number: number): boolean {
  return number > 0 && number <= maxRatio;
}

const comparison = v.pipe(
  v.object({ choice: choice(ratioChoices), other: ratio }),
  v.forward(
    v.check(({ choice, other }) => choice !== "other" || other !== "", "ratio_invalid"),
    ["other"],
  ),
  v.transform(({ choice, other }) => (choice === "" ? null : Number(choice === "other" ? other : choice))),
);

const organisation = v.object({ name: oneLine(limits.name), kind: choice(organisationKinds) });

const action = v.object({
  id: v.pipe(v.string("not_found"), v.uuid("not_found")),
  title: oneLine(limits.action),
  owner: oneLine(limits.owner),
  organisation: oneLine(limits.name),
  dueOn: day,
});

const target = v.pipe(
  v.object({ count: typedCountOfSome, qualifier: choice(["", ...qualifiers]) }),
  v.transform(({ count, qualifier }) =>
    count === null ? null : { count, qualifier: qualifier === "" ? ("exact" as const) : qualifier },
  ),
);

/** A report as its form sends it. Anything may still be missing; what is there must fit. */
export const reportSchema = v.pipe(
  v.object({
    title: oneLine(limits.title),
    lede: oneLine(limits.lede),
    language: choice(languages),
    visibility: choice(reportVisibilities),
    slug: optionalLine(limits.slug),
    /** The address that the form was made with: whoever left it alone did not choose it. */
    slugBefore: optionalLine(limits.slug),
    periodStartsOn: day,
    periodEndsOn: day,
    body: markdown(limits.text),
    figures: figuresSchema,
    figuresSource: oneLine(limits.source),
    ratio: comparison,
    organisations: v.pipe(v.array(organisation), v.maxLength(limits.organisations, "too_many_organisations")),
    worked: markdown(limits.part),
    didNotWork: markdown(limits.part),
    participantVoices: markdown(limits.part),
    speakerVoices: markdown(limits.part),
    /** By day, 0 for the whole. */
    lessons: v.array(v.object({ day: v.pipe(v.number(), v.integer()), text: markdown(limits.part) })),
    next: v.object({
      target,
      sameTarget: v.boolean(),
      form: choice(["", ...conferenceForms]),
      note: v.pipe(v.string("invalid_choice"), v.maxLength(limits.note, "too_long")),
    }),
    actions: v.pipe(v.array(action), v.maxLength(limits.actions, "too_many_actions")),
    noActions: v.boolean(),
  }),
  v.forward(
    v.partialCheck(
      [["periodStartsOn"], ["periodEndsOn"]],
      ({ periodStartsOn, periodEndsOn }) =>
        periodStartsOn === null || periodEndsOn === null || periodStartsOn <= periodEndsOn,
      "period_order",
    ),
    ["periodEndsOn"],
  ),
);

export type ReportInput = v.InferOutput<typeof reportSchema>;

/** What a new report is about: a conference of the space, or a period. */
export const reportStartSchema = v.object({
  id: v.pipe(v.string("not_found"), v.uuid("not_found")),
  /** `coordinator`, or a conference's id. */
  about: v.optional(
    v.pipe(
      v.string("report_about_missing"),
      v.check((about) => about === "coordinator" || isUuid(about), "report_about_missing"),
    ),
    "",
  ),
});

/** The figures that the national team reports: somebody must be able to ask where they are from. */
export const onBehalfSchema = v.object({
  figures: figuresSchema,
  figuresSource: line(limits.source),
  ratio: comparison,
});
