import type { Figure } from "../../domain/figures/figure.ts";
import { type FigureSlot, figureField, findFigure } from "../../domain/figures/figure-fields.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { useFormFailure } from "../../ui/form-errors.tsx";
import { categoryWords } from "../report/category-words.ts";
import { FigureField } from "./figure-field.tsx";

type FigureGroupProps = { title: string; slots: readonly FigureSlot[]; figures: readonly Figure[] };

/** The parts of a total, folded away until there are some: most reports have none. */
export function FigureGroup({ title, slots, figures }: FigureGroupProps) {
  const t = useTranslate();
  const { failure } = useFormFailure();
  const typed = (slot: FigureSlot) =>
    Boolean(failure?.values[figureField(slot, "count")] || failure?.values[figureField(slot, "present")]);
  const filled = slots.filter((slot) => (failure ? typed(slot) : findFigure(figures, slot) !== undefined)).length;
  const wrong = failure?.errors.some(({ field }) => slots.some((slot) => field === figureField(slot, "count")));
  return (
    <details className="figure-group" open={filled > 0 || wrong}>
      <summary>
        {title}
        {filled > 0 ? <span className="text-soft"> ({t("reports.figures.filled", { count: filled })})</span> : null}
      </summary>
      {slots.map((slot) => (
        <FigureField key={slot.category} slot={slot} label={categoryWords(t, slot)} figures={figures} />
      ))}
    </details>
  );
}
