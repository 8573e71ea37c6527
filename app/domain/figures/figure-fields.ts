import * as v from "valibot";
import { choice } from "../input.ts";
import { typedValue } from "../typed-value.ts";
import {
  type Dimension,
  type Figure,
  type Measure,
  maxCount,
  organisationKinds,
  participantRoles,
  qualifiers,
} from "./figure.ts";

/** A number that a form asks for: how many in all, or how many of a kind or role. */
export type FigureSlot = Pick<Figure, "measure" | "dimension" | "category">;

const totals: readonly Measure[] = ["participants", "organisations", "speakers"];

/** What the form of a conference's figures asks for, in its order. */
export const figureSlots: readonly FigureSlot[] = [
  ...totals.map((measure) => slot(measure, "total", "")),
  ...organisationKinds.map((kind) => slot("organisations", "kind", kind)),
  ...organisationKinds.map((kind) => slot("participants", "kind", kind)),
  ...participantRoles.map((role) => slot("participants", "role", role)),
];

function slot(measure: Measure, dimension: Dimension, category: FigureSlot["category"]): FigureSlot {
  return { measure, dimension, category };
}

/** The slots of one group of fields, such as the organisations by kind. */
export function slotsOf(dimension: Dimension, measure?: Measure): FigureSlot[] {
  return figureSlots.filter((slot) => slot.dimension === dimension && slot.measure === (measure ?? slot.measure));
}

/** What names a slot among the fields of a form: `participants-total`, `organisations-kind-municipality`. */
export function slotKey({ measure, dimension, category }: FigureSlot): string {
  return [measure, dimension, category].filter(Boolean).join("-");
}

/** The name of one of a slot's controls. */
export function figureField(slot: FigureSlot, part: "count" | "qualifier" | "present"): string {
  return `figures.${slotKey(slot)}.${part}`;
}

type Values = Record<string, string | string[] | undefined>;

/** What a form sent for each slot, for `figuresSchema` to judge. */
export function readFigureFields(values: Values) {
  const text = (name: string) => typedValue(values, name);
  return Object.fromEntries(
    figureSlots.map((slot) => [
      slotKey(slot),
      {
        count: text(figureField(slot, "count")),
        qualifier: text(figureField(slot, "qualifier")),
        present: text(figureField(slot, "present")),
      },
    ]),
  );
}

/** The same fields filled in from stored figures. */
export function figureValues(figures: readonly Figure[]): Record<string, string> {
  const values: Record<string, string> = {};
  for (const slot of figureSlots) {
    const figure = findFigure(figures, slot);
    values[figureField(slot, "count")] = figure?.count?.toString() ?? "";
    values[figureField(slot, "qualifier")] = figure?.qualifier ?? "exact";
    if (figure && isPresence(figure)) values[figureField(slot, "present")] = "on";
  }
  return values;
}

/** The figure that the form asks for in `slot`, if there is one. */
export function findFigure<F extends Figure>(figures: readonly F[], slot: FigureSlot): F | undefined {
  return figures.find(
    ({ measure, dimension, category }) =>
      measure === slot.measure && dimension === slot.dimension && category === slot.category,
  );
}

/** Present but not counted: "universities too". */
export function isPresence({ dimension, count, qualifier }: Figure): boolean {
  return dimension !== "total" && count === null && qualifier === "exact";
}

/** A number as people type it: "1 200" and "1.200" are 1200; "" is none, null. */
export const typedCount = v.pipe(
  v.string("count_invalid"),
  v.transform((text) => text.replace(/(?<=\d)[.\s\u00a0\u202f](?=\d{3}(\D|$))/gu, "").trim()),
  v.check((text) => text === "" || /^\d{1,12}$/.test(text), "count_invalid"),
  v.transform((text) => (text === "" ? null : Number(text))),
  v.nullable(v.pipe(v.number(), v.maxValue(maxCount, "count_too_large"))),
);

/** A number of what there must be some of, such as the participants hoped for. */
export const typedCountOfSome = v.pipe(
  typedCount,
  v.check((count) => count !== 0, "count_zero"),
);

/** How sure a typed number is. A form may leave it out. */
const typedQualifier = choice(["", ...qualifiers]);

const field = v.object({ count: typedCount, qualifier: typedQualifier, present: v.string() });
const fields = v.object(Object.fromEntries(figureSlots.map((slot) => [slotKey(slot), field])));

/**
 * The figures of a form. A slot left alone has none. What `wrongFigures` refuses is kept as it is, so that nothing typed is
 * lost, and asked about when it is handed in.
 */
export const figuresSchema = v.pipe(
  fields,
  v.transform((typed): Figure[] =>
    figureSlots.flatMap((slot) => {
      const own = typed[slotKey(slot)];
      if (!own) return [];
      const present = own.present !== "" && slot.dimension !== "total";
      if (own.count === null && present) return [{ ...slot, count: null, qualifier: "exact" as const }];
      const qualifier = own.qualifier === "" ? "exact" : own.qualifier;
      return own.count === null && qualifier === "exact" ? [] : [{ ...slot, count: own.count, qualifier }];
    }),
  ),
);
