import { type Figure, qualifiers } from "../../domain/figures/figure.ts";
import { type FigureSlot, figureField, findFigure, isPresence } from "../../domain/figures/figure-fields.ts";
import { useTranslate } from "../../i18n/use-translate.tsx";
import { describedBy, HintAndError } from "../../ui/field-words.tsx";
import { typedChoices, typedText, useFormField } from "../../ui/form-errors.tsx";
import { Snap } from "../../ui/snap.tsx";

type FigureFieldProps = {
  slot: FigureSlot;
  label: string;
  figures: readonly Figure[];
};

/** A number as a pair, how sure and how many; of a part also that it was there and nobody counted. */
export function FigureField({ slot, label, figures }: FigureFieldProps) {
  const t = useTranslate();
  const stored = findFigure(figures, slot);
  const count = useFormField(figureField(slot, "count"));
  const qualifier = useFormField(figureField(slot, "qualifier"));
  const wrong = count.error !== null;
  return (
    <fieldset className={wrong ? "field figure-field is-wrong" : "field figure-field"}>
      <legend className="label">{label}</legend>
      {wrong ? <Snap /> : null}
      <HintAndError id={count.id} hint={null} error={count.error} />
      <div className="figure-pair">
        <select
          id={qualifier.id}
          name={figureField(slot, "qualifier")}
          aria-label={t("reports.figures.qualifier")}
          defaultValue={typedText(qualifier, stored?.qualifier ?? "exact")}
        >
          {qualifiers.map((known) => (
            <option key={known} value={known}>
              {t(`charts.key.${known}`)}
            </option>
          ))}
        </select>
        <input
          id={count.id}
          name={figureField(slot, "count")}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          aria-label={t("reports.figures.count")}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={describedBy(count.id, null, count.error)}
          defaultValue={typedText(count, stored?.count?.toString() ?? "")}
        />
        {slot.dimension === "total" ? null : (
          <Present slot={slot} present={stored !== undefined && isPresence(stored)} />
        )}
      </div>
    </fieldset>
  );
}

function Present({ slot, present }: { slot: FigureSlot; present: boolean }) {
  const t = useTranslate();
  const field = useFormField(figureField(slot, "present"));
  return (
    <label className="choice">
      <input
        type="checkbox"
        id={field.id}
        name={figureField(slot, "present")}
        value="on"
        defaultChecked={typedChoices(field, present ? ["on"] : []).includes("on")}
      />
      <span>{t("reports.figures.present")}</span>
    </label>
  );
}
